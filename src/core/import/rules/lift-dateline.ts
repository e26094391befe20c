import { places } from '#core/language/world/places.ts';
import type { Dateline } from '#core/story/story.ts';
import { changed, isBlank, type Sheet } from '#core/import/sheet.ts';
import { isOutlet } from '#core/import/words/outlets.ts';
import { months } from '#core/import/words/calendar.ts';

/** A dateline takes at most this much of its paragraph. */
const reach = 90;

/** Where it was written and by whose correspondent, in front of the first paragraph: `Seoul | EGINDO.co – …`. */
export function liftDateline(sheet: Sheet): Sheet {
  const at = sheet.lines.findIndex((line) => !isBlank(line));
  const line = sheet.lines[at];
  if (!line) return sheet;
  const parted = splitDateline(line.text);
  if (!parted) return sheet;
  const lines = sheet.lines.with(at, { number: line.number, text: parted.text });
  if (parted.dateline) return changed(sheet, { lines, found: { dateline: parted.dateline } });
  const agency = parted.outlet;
  return changed(sheet, { lines, found: { source: { agency, ...sheet.found.source } } });
}

type Split =
  | { readonly dateline: Dateline; readonly outlet?: never; readonly text: string }
  /** `Merdeka.com - …`: a house without a place. */
  | { readonly dateline?: never; readonly outlet: string; readonly text: string };

/**
 * A paragraph parted from its dateline. Known forms:
 *
 *     Seoul | EGINDO.co – …            JAKARTA, KOMPAS.com - …
 *     Jakarta (ANTARA) - …             Liputan6.com, Jakarta - …
 *     Jakarta, CNN Indonesia -- …      WASHINGTON — …
 *     SEOUL, Nov 9 (Reuters) - …       Merdeka.com - …
 *     Liputan6.com, Jakarta Ketua …    (no dash at all)
 *     Jakarta, CNN Indonesia --        (in a line of its own)
 */
export function splitDateline(text: string): Split | undefined {
  if (!/(?:--?|[–—])$/.test(text)) return split(text);
  const alone = split(`${text} …`);
  return alone && { ...alone, text: '' };
}

function split(text: string): Split | undefined {
  const mark = /(?:\s+|(?<=[)\p{L}]))(?:- ?-|[–—]|-(?=\s))\s*(?=\S)/u.exec(text.slice(0, reach));
  if (!mark) return withoutDash(text);
  const pieces = text
    .slice(0, mark.index)
    .split(/\s*[|,()/:]\s*/)
    .filter((piece) => piece !== '');
  if (pieces.length === 0 || pieces.length > 4 || !pieces.every(mayStandInIt)) return withoutDash(text);
  const outlet = pieces.find(isOutlet);
  const rest = pieces.filter((piece) => piece !== outlet && !isDay(piece));
  if (!outlet && !rest.some(isKnownPlace)) return undefined;
  const after = text.slice(mark.index + mark[0].length);
  if (rest.length === 0) return outlet ? { outlet, text: after } : undefined;
  const place = rest.map(asName).join(', ');
  return { dateline: { place, ...(outlet && { outlet }) }, text: after };
}

/** A house with its domain and a known place, run together with the sentence. */
function withoutDash(text: string): Split | undefined {
  const [whole, outlet = '', place = ''] =
    /^([\w-]+\.\w{2,4}), (\p{Lu}\p{L}+) (?=\p{Lu})/u.exec(text.slice(0, reach)) ?? [];
  if (whole === undefined || !isOutlet(outlet) || !isKnownPlace(place)) return undefined;
  return { dateline: { place, outlet }, text: text.slice(whole.length) };
}

function mayStandInIt(piece: string): boolean {
  return (
    (/^\p{Lu}/u.test(piece) || isOutlet(piece) || isDay(piece)) &&
    piece.split(' ').length <= 4 &&
    !/[“”"?!;]/.test(piece)
  );
}

function isDay(piece: string): boolean {
  const [, before, after] = /^(\p{L}+\.?|\d{1,2})\s(\p{L}+\.?|\d{1,2})(?:\s\d{4})?$/u.exec(piece) ?? [];
  return [before, after].some((word) => word !== undefined && months.has(word.toLowerCase().replace(/\.$/, '')));
}

/** A place that the word lists know, or a word in capitals as agencies print places. */
function isKnownPlace(piece: string): boolean {
  const words = piece.toLowerCase().split(/[\s-]+/);
  return words.every((word) => places.has(word)) || /^\p{Lu}{6,}(?: \p{Lu}{2,})*$/u.test(piece);
}

/** JAKARTA → Jakarta; "DKI Jakarta" and "D.C." stay. */
export function asName(piece: string): string {
  if (piece !== piece.toUpperCase() || piece.length < 4) return piece;
  return piece.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}
