import { eastAsianSyllables, familyFirst } from '#core/language/world/name-parts.ts';

/** “Park Jin”, “Yoon Suk Yeol”, “Shin Won-sik”: a family name and a syllable of that language beside it. */
export function isEastAsian(word: string, after: string | undefined, before: string | undefined): boolean {
  const isSyllable = (other: string | undefined): boolean =>
    other !== undefined &&
    (eastAsianSyllables.has(other.split('-')[0]!) || isTwoSyllables(other)) &&
    (!other.includes('-') || eastAsianSyllables.has(other.split('-')[1]!));
  if (familyFirst.has(word) && isSyllable(after)) return true;
  return isSyllable(word) && before !== undefined && (familyFirst.has(before) || eastAsianSyllables.has(before));
}

/** “Yuchen”, “Junhui”. */
function isTwoSyllables(word: string): boolean {
  for (let cut = 2; cut <= word.length - 2; cut += 1) {
    const halves = [word.slice(0, cut), word.slice(cut)];
    if (halves.every((half) => eastAsianSyllables.has(half) || familyFirst.has(half))) return true;
  }
  return false;
}
