import type { Document } from '#core/annotate/document.ts';
import type { Mention } from './mention.ts';

/** A reason to take a name for a person's (weight above 0) or for something else's. */
export type Evidence = {
  readonly name: string;
  readonly weight: number;
  /** What speaks against counts by how often it is met, but an explanation is given once. */
  readonly once?: true;
};

/** A kind of evidence, and whether it holds of a name where it stands. */
export type Clue = Evidence & { readonly holds: (doc: Document, mention: Mention) => boolean };

type Test = (token: Document['tokens'][number]) => boolean;

/** Whether the token right before token `at`, in its paragraph, passes the test. */
export function before(doc: Document, at: number, test: Test): boolean {
  const token = doc.tokens[at - 1];
  return token !== undefined && doc.paragraphOf[at] === doc.paragraphOf[at - 1] && test(token);
}

/** Whether token `at`, in the paragraph of the one before it, passes the test. */
export function behind(doc: Document, at: number, test: Test): boolean {
  const token = doc.tokens[at];
  return token !== undefined && doc.paragraphOf[at] === doc.paragraphOf[at - 1] && test(token);
}
