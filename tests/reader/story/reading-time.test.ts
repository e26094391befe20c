import { expect, it } from 'vitest';
import { readingMinutes } from '#reader/story/reading-time.ts';

const words = (count: number) => ({ type: 'paragraph' as const, text: 'kata '.repeat(count).trim() });

it.each([
  ['a line takes a minute', [words(3)], 1],
  ['two minutes are 400 words', [words(250), words(150)], 2],
  ['lists and headings count', [words(100), { type: 'list' as const, items: ['a b c', 'd e'] }, words(200)], 2],
  ['pictures do not', [{ type: 'related' as const, text: 'kata '.repeat(900) }], 1],
  ['ten thousand words', [words(10_000)], 50],
])('%s', (_, blocks, minutes) => {
  expect(readingMinutes({ blocks })).toBe(minutes);
});
