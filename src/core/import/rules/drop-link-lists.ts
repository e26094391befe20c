import { dropped, type Note } from '#core/import/note.ts';
import { changed, endsSentence, isBlank, type Sheet } from '#core/import/sheet.ts';
import { linkListHeads } from '#core/import/words/furniture.ts';
import { bare } from './drop-furniture.ts';

/** Lists of links are short lines; a line longer than this is text again. */
const longestLink = 140;

/** “Berita Terkait” as a line of its own and the titles below it, when nothing but titles follows to the end. */
export function dropLinkLists(sheet: Sheet): Sheet {
  const { lines } = sheet;
  let first = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const { text } = lines[at]!;
    if (text.length > longestLink || (text.length > 60 && endsSentence(text))) break;
    if (linkListHeads.has(bare(text))) first = at;
  }
  // A page that begins so is not a story with links below it.
  if (first < 3 || first === lines.length) return sheet;
  const notes = lines
    .slice(first)
    .filter((line) => !isBlank(line))
    .map(({ number, text }): Note => dropped('links to other stories', { line: number, words: text }));
  return changed(sheet, { lines: lines.slice(0, first), notes });
}
