import { doubtful } from '#core/import/note.ts';
import { changed, isBlank, type Sheet } from '#core/import/sheet.ts';
import { asName } from './lift-dateline.ts';

/**
 * The desk's initials behind the last full stop: `… dikutip dari AFP. (hs)`, `[eko]`, `(obs/obs)`, or in a line alone. Some
 * houses print the reporter's whole name there, in capitals: `RIANI SANUSI`.
 */
export function liftInitials(sheet: Sheet): Sheet {
  const at = sheet.lines.findLastIndex((line) => !isBlank(line));
  const line = sheet.lines[at];
  if (!line) return sheet;
  if (/^\p{Lu}[\p{Lu}.'’-]+(?: [\p{Lu}.'’-]+){1,4}$/u.test(line.text) && line.text.length < 50) {
    const { bylines = [] } = sheet.found;
    return changed(sheet, {
      lines: sheet.lines.toSpliced(at, 1),
      found: { bylines: [...bylines, asName(line.text)] },
      notes: [doubtful('last line', { line: line.number, words: `${line.text}: taken as the reporter` })],
    });
  }
  const found = /(?:^|(?<=[.!?"”’']\s*))[([]\*?(\p{L}{2,5}(?:\/\p{L}{2,5}){0,2})\*?[)\]]$/u.exec(line.text.slice(-24));
  const initials = found?.[1];
  if (!found || !initials || initials === initials.toUpperCase()) return sheet;
  const text = line.text.slice(0, line.text.length - found[0].length).trim();
  return changed(sheet, {
    lines: sheet.lines.with(at, { number: line.number, text }),
    found: { source: { editor: initials, ...sheet.found.source } },
  });
}
