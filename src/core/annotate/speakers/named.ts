import type { Focused } from './focus.ts';
import type { Scene } from './scene.ts';

/** Tokens, `last` left out. */
export type Range = { readonly first: number; readonly last: number };

/** Who the words beside a verb of saying name, and how. */
export type Naming = Range &
  (
    | {
        readonly type: 'person';
        readonly person: number;
        readonly how: 'named' | 'pronoun' | 'role';
        readonly sure: boolean;
      }
    | { readonly type: 'organization'; readonly sure: boolean }
    | { readonly type: 'unnamed'; readonly sure: boolean }
  );

/** Nobody else could be meant: the person spoke, or did something, just before, and nobody was named since. */
export function isPlain({ trust, away, alone }: Focused): boolean {
  return alone && away <= (trust === 3 ? 4 : 2);
}

/** The lower-case words of a phrase, of which the first few name a role. */
export function phraseWords({ doc }: Scene, first: number, last: number): string[] {
  return doc.tokens.slice(first, Math.min(last, first + 8)).map(({ lower }) => lower);
}
