import type { Document } from '#core/annotate/document.ts';
import type { Gathered } from '#core/annotate/people/gather-people.ts';
import { feminine, masculine } from '#core/language/en/gender.ts';

/** Whether “he” or “she” can be meant of a person; where neither title, role nor first name says so, both can. */
export function mayBe(doc: Document, pronoun: string, { name, places, roles }: Gathered): boolean {
  const other = pronoun === 'he' ? feminine : pronoun === 'she' ? masculine : undefined;
  if (!other) return true;
  const own = pronoun === 'he' ? masculine : feminine;
  const said = [
    ...places.slice(0, 8).map(({ first }) => doc.tokens[first - 1]?.lower ?? ''),
    ...roles.flatMap(({ first, last }) => doc.tokens.slice(first, last).map(({ lower }) => lower)),
  ];
  if (said.some((word) => own.has(word))) return true;
  if (said.some((word) => other.has(word))) return false;
  return !other.has(name.split(' ')[0]!.toLowerCase());
}
