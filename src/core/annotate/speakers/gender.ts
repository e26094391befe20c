import type { Document } from '#core/annotate/document.ts';
import type { Gathered } from '#core/annotate/people/gather-people.ts';
import { feminineNames, feminineWords, masculineNames, masculineWords } from '#core/language/en/gender.ts';

/** Whether “he” or “she” can be meant of a person; where neither title, role nor first name says so, both can. */
export function mayBe(doc: Document, pronoun: string, { name, places, roles }: Gathered): boolean {
  if (pronoun !== 'he' && pronoun !== 'she') return true;
  const [own, other] = pronoun === 'he' ? [masculineWords, feminineWords] : [feminineWords, masculineWords];
  const said = [
    ...places.slice(0, 8).map(({ first }) => doc.tokens[first - 1]?.lower ?? ''),
    ...roles.flatMap(({ first, last }) => doc.tokens.slice(first, last).map(({ lower }) => lower)),
  ];
  if (said.some((word) => own.has(word))) return true;
  if (said.some((word) => other.has(word))) return false;
  return !(pronoun === 'he' ? feminineNames : masculineNames).has(name.split(' ')[0]!.toLowerCase());
}
