import { doubtful, dropped } from '#core/import/note.ts';
import { changed, isBlank, type Sheet } from '#core/import/sheet.ts';
import { splitDateline } from './lift-dateline.ts';

/** Longer first lines are text. */
const longest = 220;

/** The first line that is left, unless it reads as running text. A repetition below it goes. */
export function liftHeadline(sheet: Sheet): Sheet {
  const at = sheet.lines.findIndex((line) => !isBlank(line));
  const line = sheet.lines[at];
  const following = sheet.lines.slice(at + 1);
  const next = following.find((other) => !isBlank(other));
  const stopped = line !== undefined && isShortSentence(line.text) && (next?.text.length ?? 0) > line.text.length;
  if (!line || (!stopped && !isHeadline(line.text))) return sheet;
  const again = following.findIndex(({ text }) => text !== '');
  const repeated = following[again]?.text.toLowerCase() === line.text.toLowerCase() ? following[again] : undefined;
  return changed(sheet, {
    lines: following.filter((other) => other !== repeated),
    found: { headline: line.text },
    notes: [
      ...(stopped ? [doubtful('headline', { line: line.number, words: line.text })] : []),
      ...(repeated ? [dropped('repeated headline', { line: repeated.number, words: repeated.text })] : []),
    ],
  });
}

/** One short sentence with its full stop, above a longer line: some houses set headlines so. */
function isShortSentence(text: string): boolean {
  return text.length <= 90 && /^[^.!?]{10,}\.$/.test(text) && !splitDateline(text);
}

function isHeadline(text: string): boolean {
  if (text.length > longest || splitDateline(text)) return false;
  // A sentence with its full stop is text, however short; so is one that goes on after it.
  return !/[^.]\.["”]?$/.test(text) && !(text.length > 120 && /[.!?]["”]?\s+\p{Lu}/u.test(text));
}
