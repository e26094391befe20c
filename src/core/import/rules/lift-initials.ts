import { changed, isBlank, type Sheet } from '#core/import/sheet.ts';

/** The desk's initials behind the last full stop: `… dikutip dari AFP. (hs)`, `[eko]`, `(obs/obs)`, or in a line alone. */
export function liftInitials(sheet: Sheet): Sheet {
  const at = sheet.lines.findLastIndex((line) => !isBlank(line));
  const line = sheet.lines[at];
  if (!line) return sheet;
  const found = /(?:^|(?<=[.!?"”’']\s*))[([]\*?(\p{L}{2,5}(?:\/\p{L}{2,5}){0,2})\*?[)\]]$/u.exec(line.text.slice(-24));
  const initials = found?.[1];
  if (!found || !initials || initials === initials.toUpperCase()) return sheet;
  const text = line.text.slice(0, line.text.length - found[0].length).trim();
  return changed(sheet, {
    lines: sheet.lines.with(at, { number: line.number, text }),
    found: { source: { editor: initials, ...sheet.found.source } },
  });
}
