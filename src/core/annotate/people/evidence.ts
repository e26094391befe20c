import type { Document } from '#core/annotate/document.ts';
import { particles } from '#core/language/world/name-parts.ts';
import { against } from './against.ts';
import type { Clue, Evidence } from './clue.ts';
import type { Mention } from './mention.ts';
import { whatStandsBefore } from './what-stands-before.ts';
import { whatStandsBehind } from './what-stands-behind.ts';
import { whatStandsBeside } from './what-stands-beside.ts';

/** All that one place says about the name in it. Each clue counts once for a name, however often it is met. */
export function evidence(doc: Document, mention: Mention): Evidence[] {
  return clues.filter((clue) => clue.holds(doc, mention));
}

const theNameItself: readonly Clue[] = [
  { name: 'given name first', weight: 3, holds: (_, { classes }) => classes[0] === 'name' },
  { name: 'a name among its words', weight: 1.5, holds: (_, { classes }) => classes.includes('name') },
  { name: 'two to four words', weight: 1.5, holds: (_, { words: own }) => own.length >= 2 && own.length <= 4 },
  { name: 'an initial', weight: 1.5, holds: (_, { classes }) => classes.length > 1 && classes.includes('initial') },
  {
    name: 'a particle of names alone',
    weight: 1,
    holds: (_, { words: own }) => own.slice(1).some((word) => /^(?:v[ao]n|bin(?:ti)?)$/.test(word)),
  },
  { name: 'a particle', weight: 1, holds: (_, { words: own }) => own.slice(1).some((word) => particles.has(word)) },
];

const clues: readonly Clue[] = [
  ...theNameItself,
  ...whatStandsBefore,
  ...whatStandsBehind,
  ...whatStandsBeside,
  ...against,
];
