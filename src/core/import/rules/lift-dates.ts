import { doubtful, dropped, type Note } from '#core/import/note.ts';
import { changed, firstLines, lastLines, type Found, type Line, type Sheet } from '#core/import/sheet.ts';
import { dateIn, weekdayOf, type WrittenDate } from './read-date.ts';

/** Date lines near the top or the bottom: `Kamis, 09 Nov 2023 10:15 WIB`. The first one says when it was published. */
export function liftDates(sheet: Sheet): Sheet {
  const head = firstLines(sheet.lines, 10);
  const tail = lastLines(sheet.lines, 6);
  const notes: Note[] = [];
  let published: Found['datePublished'];
  const lines = sheet.lines.filter((line) => {
    if (!head.has(line) && !tail.has(line)) return true;
    const pieces = line.text.split(/\s+\|\s+/);
    const whole = dateIn(line.text.replace(/\|/g, ' '));
    const dates = whole ? [whole] : pieces.map(dateIn);
    const first = dates.find((date) => date && !date.isUpdate);
    if (dates.includes(undefined)) return true;
    if (first && published === undefined) published = dateOf(first, line, notes);
    else notes.push(dropped('furniture', { line: line.number, words: line.text }));
    return false;
  });
  const given = sheet.found.datePublished;
  if (published && given && Date.parse(given) !== Date.parse(published))
    notes.push(doubtful('date', { line: 1, words: `the text says ${published}, not ${given} as asked for` }));
  return changed(sheet, { lines, found: published ? { datePublished: published } : {}, notes });
}

function dateOf(date: WrittenDate, { number, text }: Line, notes: Note[]): string {
  const day = [date.year, date.month, date.day].map((part) => String(part).padStart(2, '0')).join('-');
  if (date.weekday !== undefined && date.weekday !== weekdayOf(date))
    notes.push(doubtful('date', { line: number, words: `${text}: that day was another weekday` }));
  if (date.time === undefined)
    notes.push(doubtful('date', { line: number, words: `${text}: no time of day, taken as noon` }));
  else if (date.zone === undefined) notes.push(doubtful('time zone', { line: number, words: `${text}: taken as WIB` }));
  return momentOf(day, date.time, date.zone);
}

/**
 * A day, and what is said of its time, as ISO 8601 with an offset. A day alone is its noon, which is that day for most readers
 * of the world, whose zone pages are dated in; a time without a zone is that of Western Indonesia, where the edition is made.
 */
export function momentOf(day: string, time = '12:00', zone = '+07:00', seconds = ':00'): string {
  return `${day}T${time}${seconds}${zone}`;
}
