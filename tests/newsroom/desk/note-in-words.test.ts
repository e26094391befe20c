import { expect, it } from 'vitest';
import { doubtful, dropped, missing, tidied } from '#core/import/note.ts';
import { notesInWords } from '#newsroom/desk/note-in-words.ts';

it('puts what somebody should look at first, and marks it', () => {
  const notes = [
    dropped('furniture', { line: 1, words: 'Beranda' }),
    doubtful('date', { line: 4, words: 'Kamis, 09 Nov 2023: no time of day, taken as noon' }),
    tidied('stray full stop', { line: 6, words: 'naik. .' }),
    missing('picture file', { line: 8, words: 'Foto: pasar' }),
  ];
  expect(notesInWords(notes)).toEqual([
    'doubt: line 4: date: Kamis, 09 Nov 2023: no time of day, taken as noon (“datePublished” in the story file)',
    'doubt: line 8: no picture file: Foto: pasar',
    'line 1: dropped furniture: Beranda',
    'line 6: tidied stray full stop: naik. .',
  ]);
});

it('counts what is more than five of a kind', () => {
  const notes = [1, 2, 3, 4, 5, 6, 7].map((line) => doubtful('caption', { line, words: 'Pasar' }));
  expect(notesInWords(notes).slice(4)).toEqual([
    'doubt: line 5: caption: Pasar (“caption” in the story file)',
    'doubt: and 2 more: caption',
  ]);
});
