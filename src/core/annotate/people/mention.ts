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
  /** The words before it in its run that say who it is: “Raja Arab Saudi Salman” is a king, “Mrs Smith” a woman. */
  readonly titles: readonly string[];
  readonly run: NameRun;
};

export function mentionOf({ tokens, facts }: Document, run: NameRun): Mention {
  const folded = tokens.slice(run.first, run.last).map(({ lower }) => fold(lower).replace(/\.$/, ''));
  const own = run.name - run.first;
  return {
    first: run.name,
    last: run.last,
    words: folded.slice(own),
    classes: run.classes.slice(own),
    titles: folded.slice(0, own).filter((word) => facts.roleNouns.has(word) || facts.honorifics.has(word)),
    run,
  };
}
