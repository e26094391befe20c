import type { Author, PersonId } from './person.ts';
import type { Position } from './position.ts';

/** `k1`, `k2`, … in reading order: the fragment and the address of a quote. */
export type QuoteId = `k${number}`;

/**
 * `direct`: whole sentences in quotation marks. `partial`: a fragment in marks inside the reporter's own sentence.
 * `indirect`: reported without marks ("Menurut X, …").
 */
export type QuoteKind = 'direct' | 'partial' | 'indirect';

/** How far the machine trusts the speaker it names. `unknown` goes with a speaker that is unknown. */
export type Certainty = 'sure' | 'likely' | 'unknown';

/**
 * Who said it. An `organization` is a named institution ("Kremlin"); `unnamed` is somebody the story does not name,
 * in its own words ("seorang pejabat AS").
 */
export type Speaker =
  | { readonly type: 'person'; readonly person: PersonId }
  | { readonly type: 'organization'; readonly name: string }
  | { readonly type: 'unnamed'; readonly words: string }
  | { readonly type: 'unknown' };

/** Why the machine says so: where the words that name the speaker and the verb of saying stand. */
export type Evidence = {
  readonly naming?: Position;
  readonly verb?: Position;
};

/** One statement. See schema.org Quotation. */
export type Quote = {
  readonly id: QuoteId;
  /**
   * Where the words are, without the quotation marks around them. An interrupted quote (“…,” kata X, “…”) and one
   * over several paragraphs are one statement in several parts.
   */
  readonly parts: readonly Position[];
  readonly kind: QuoteKind;
  readonly speaker: Speaker;
  readonly evidence: Evidence;
  readonly certainty: Certainty;
  readonly by: Author;
  /** The words in the language they were spoken in, where the newsroom has them. */
  readonly original?: { readonly language: string; readonly text: string };
};

export function isQuoteId(value: string): value is QuoteId {
  return /^k[1-9]\d{0,4}$/.test(value);
}
