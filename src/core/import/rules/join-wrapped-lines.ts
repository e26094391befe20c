import { tidied } from '#core/import/note.ts';
import { changed, isBlank, type Line, type Sheet } from '#core/import/sheet.ts';

/** Lines of a wrapped text are at most this long. */
const widest = 120;
/** A line this much shorter than the longest was ended on purpose. */
const ragged = 30;

/**
 * A text wrapped at a column, as mail programs and terminals do, gets its paragraphs back:
 *
 *     Menteri Luar Negeri AS Antony Blinken
 *     mengunjungi Korea Selatan pada Kamis.
 *
 * Only where blank lines part the paragraphs and lines go on in lower case again and again: in other texts every
 * line is a paragraph.
 */
export function joinWrappedLines(sheet: Sheet): Sheet {
  const { lines } = sheet;
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  if (longest > widest || !isWrapped(lines)) return sheet;
  const joined: Line[] = [];
  let group: string[] = [];
  let number = 1;
  const close = () => {
    if (group.length > 0) joined.push({ number, text: group.join(' ') });
    group = [];
  };
  for (const line of lines) {
    const before = group[group.length - 1];
    if (isBlank(line)) {
      close();
      joined.push(line);
      continue;
    }
    if (before !== undefined && before.length < longest - ragged) close();
    if (group.length === 0) number = line.number;
    group.push(line.text);
  }
  close();
  const words = `${lines.length} lines became ${joined.length}`;
  return changed(sheet, { lines: joined, notes: [tidied('wrapped lines', { line: 1, words })] });
}

function isWrapped(lines: readonly Line[]): boolean {
  let breaks = 0;
  let goingOn = 0;
  let blank = false;
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (isBlank(line)) blank = true;
    else if (before && !isBlank(before)) {
      breaks += 1;
      if (/^\p{Ll}/u.test(line.text)) goingOn += 1;
    }
  });
  return blank && breaks >= 3 && goingOn >= breaks * 0.4;
}
