import type { Document } from '#core/annotate/document.ts';
import { isCapitalLetter, isSmallLetter } from '#core/language/letters.ts';
import { places } from '#core/language/world/places.ts';

/** “Leeds-**based** Abbott”. */
export const compound = /-(?:based|born|led|backed|style|era|old)$/;

/** Brazilian, Sudanese, Swedish: what English calls those of a country. */
export const demonymShaped = /..(?:[^s]ian|[lmn]ese|ish)s?$/;

/** “GoMakan”, “SurveiKita”: a capital in the middle; but DiMaggio, LaRosa, McIntyre. */
export function isBrand(text: string): boolean {
  let end = 1;
  while (end < text.length && isSmallLetter(text[end])) end += 1;
  return (
    end > 1 &&
    isCapitalLetter(text[end]) &&
    !/^(?:Mc|Mac|De|Del|Di|Da|Du|La|Le|Lo|Van|Von|Fitz|Al|El|St)$/.test(text.slice(0, end))
  );
}

/** “Kota-kota”, “Berkali-kali”, “Tolong-menolong”: one word said twice. */
export function isReduplicated(word: string): boolean {
  const hyphen = word.indexOf('-');
  const [first, second] = [word.slice(0, hyphen), word.slice(hyphen + 1)];
  return hyphen > 2 && second.length > 2 && (second.includes(first) || first.endsWith(second));
}

/** “Semarang-Solo”, “Mei-Juli”, “Kuningan-Blok”: both sides are places or months. */
export function isRoute(word: string, { calendar, institutionWords }: Document['facts']): boolean {
  const [from, to, more] = word.split('-');
  const isPlace = (side: string): boolean => places.has(side) || calendar.has(side) || institutionWords.has(side);
  return to !== undefined && more === undefined && isPlace(from!) && isPlace(to);
}
