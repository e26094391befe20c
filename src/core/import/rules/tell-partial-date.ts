import { missing } from '#core/import/note.ts';
import { changed, isBlank, type Sheet } from '#core/import/sheet.ts';
import { months, weekdays } from '#core/import/words/calendar.ts';

/** Dates are looked for in the first paragraphs only, and at their beginning. */
const paragraphs = 12;
const reach = 1200;

const monthNames = [...months.keys()].filter((name) => name.length > 3).join('|');
const dayNames = [...weekdays.keys()].filter((name) => name.length > 3).join('|');
const dayOfMonth = new RegExp(
  `(?:(?:${dayNames}),?\\s)?\\(?(?:\\d{1,2}\\s(?:${monthNames})(?:\\s\\d{4})?|(?:${monthNames})\\s\\d{1,2}(?:,\\s\\d{4})?|\\d{1,2}/\\d{1,2}(?:/\\d{4})?)\\b\\)?`,
  'i',
);

/** No date line, no date: the note gives the day that the text itself names, so that a person can find the year. */
export function tellPartialDate(sheet: Sheet): Sheet {
  if (sheet.found.datePublished) return sheet;
  for (const line of sheet.lines.filter((line) => !isBlank(line)).slice(0, paragraphs)) {
    const found = dayOfMonth.exec(line.text.slice(0, reach))?.[0];
    if (found) return changed(sheet, { notes: [missing('date', { line: line.number, words: found })] });
  }
  const words = 'the text names no day';
  return changed(sheet, { notes: [missing('date', { line: 1, words })] });
}
