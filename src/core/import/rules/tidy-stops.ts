import { tidied, type Note } from '#core/import/note.ts';
import { changed, type Sheet } from '#core/import/sheet.ts';

/** A full stop that a machine set behind one that was there, as in “teknologi satelit. .”, goes. */
export function tidyStops(sheet: Sheet): Sheet {
  const notes: Note[] = [];
  const lines = sheet.lines.map((line) => {
    if (!line.text.includes('. .')) return line;
    // Three and more are an ellipsis with room in it, and stay.
    const text = line.text.replace(/(?<!\.\s?)\. \.(?![\s]?\.)(?=\s|$)/g, (words, at: number) => {
      const around = line.text.slice(Math.max(0, at - 30), at + words.length);
      notes.push(tidied('stray full stop', { line: line.number, words: around }));
      return '.';
    });
    return { number: line.number, text };
  });
  return notes.length > 0 ? changed(sheet, { lines, notes }) : sheet;
}
