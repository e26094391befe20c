import { dropped, type Note } from '#core/import/note.ts';
import { changed, firstLines, type Line, type Sheet } from '#core/import/sheet.ts';
import { dateLabels } from '#core/import/words/calendar.ts';
import { furnitureBeginnings, furnitureLines, furnitureWithin, sectionLines } from '#core/import/words/furniture.ts';
import { isOutlet } from '#core/import/words/outlets.ts';

/** What pages print around stories is short. */
const longest = 200;

/** `Bagikan :`, `Scroll to Top`, `ADVERTISEMENT`, `Beranda > Dunia`: what belongs to the page, not to the story. */
export function dropFurniture(sheet: Sheet): Sheet {
  const notes: Note[] = [];
  const head = firstLines(sheet.lines, 8);
  const lines = sheet.lines.flatMap((line): Line[] => {
    const said = { line: line.number, words: line.text };
    if (isFurniture(line.text)) {
      notes.push(dropped('furniture', said));
      return [];
    }
    if (head.has(line) && isBreadcrumb(line.text)) {
      notes.push(dropped('breadcrumb', said));
      return [];
    }
    return [withoutFurniture(line, notes)];
  });
  return changed(sheet, { lines, notes });
}

function isFurniture(text: string): boolean {
  if (text.length > longest || text === '') return false;
  return furnitureLines.has(bare(text)) || furnitureBeginnings.some((beginning) => beginning.test(text));
}

/** `Home > News > Dunia`; the name of a section or of the house alone; “Published” above its date. */
function isBreadcrumb(text: string): boolean {
  if (text.length > 80) return false;
  const words = bare(text).split(' ');
  if (words.every((word) => sectionLines.has(word)) || isOutlet(text) || dateLabels.has(bare(text))) return true;
  return (
    /^(?:home|beranda|news|berita)\s*[>»›/|]\s*\S/i.test(text) ||
    /^[^>»›]{1,30}(?:\s[>»›]\s[^>»›]{1,30}){2,}$/.test(text)
  );
}

/** “… kata dia. SCROLL TO CONTINUE WITH CONTENT Ia juga …” */
function withoutFurniture(line: Line, notes: Note[]): Line {
  if (!/SCROLL TO|\[Gambas:|ADVERTISEMENT/.test(line.text)) return line;
  const text = line.text
    .replace(furnitureWithin, (words) => {
      notes.push(dropped('furniture', { line: line.number, words: words.trim() }));
      return '';
    })
    .trim();
  return { number: line.number, text };
}

/** A line as the word lists hold it: lower-case, without marks and signs at its ends. */
export function bare(text: string): string {
  if (text.length > longest) return '';
  return text
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/ {2,}/g, ' ');
}
