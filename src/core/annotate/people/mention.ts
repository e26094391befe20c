import type { Document } from '#core/annotate/document.ts';
import { fold } from '#core/language/fold.ts';
import type { NameRun } from './name-in-run.ts';
import type { WordClass } from './word-class.ts';

/** One place where a name may stand. */
export type Mention = {
  /** Tokens of the name, `last` left out. */
  readonly first: number;
  readonly last: number;
  /** The name as it is compared, word by word. */
  readonly words: readonly string[];
  readonly classes: readonly WordClass[];
  readonly run: NameRun;
};

export function mentionOf({ tokens }: Document, run: NameRun): Mention {
  const words: string[] = [];
  for (let at = run.name; at < run.last; at += 1) words.push(fold(tokens[at]!.lower).replace(/\.$/, ''));
  return { first: run.name, last: run.last, words, classes: run.classes.slice(run.name - run.first), run };
}
