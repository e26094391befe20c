import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpackFilter } from '#core/language/word-filter.ts';
import { unpack } from '#core/language/words.ts';
import { pack, packedLists, packFilter } from '../../scripts/pack-lists.ts';

test.for([
  [[], ''],
  [['agung', 'agus', 'bagus'], ' agung3s bagus'],
  [['b', 'ab', 'a', 'ab', "jum'at"], " a1b b jum'at"],
  [['kepemimpinan', 'kepemimpinannya'], ' kepemimpinan9nannya'],
] as const)('packs %j', ([words, packed]) => {
  expect(pack(words)).toBe(packed);
  expect([...unpack(packed)].sort()).toEqual([...new Set<string>(words)].sort());
});

test.for(['b2b', 'a`b', 'a$b', 'a b'])('refuses %j, which would not come back', (word) => {
  expect(() => pack([word])).toThrow(word);
});

test.for([
  [[], []],
  [['agung'], ['bagus']],
  [
    ['a', 'b', 'ab', 'ba', 'agus', 'agung', "jum'at", 'šimić', 'karanganyar-solo'],
    ['agu', 'agungs', 'gus'],
  ],
] as const)('a filter knows what it was made of: %j', ([words, others]) => {
  const filter = unpackFilter(packFilter(words, others, 2));
  expect(words.filter((word) => !filter.has(word))).toEqual([]);
  expect(others.filter((word) => filter.has(word))).toEqual([]);
});

test('a filter of 8 bits takes about one in 256 unknown words for its own, and none of those that it was told of', () => {
  const letters = (number: number) => String(number).replaceAll(/\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
  const numbered = (from: number, count: number) => Array.from({ length: count }, (_, at) => letters(from + at));
  const told = numbered(2000, 5000);
  const filter = unpackFilter(packFilter(numbered(0, 2000), told, 8));
  expect(told.filter((word) => filter.has(word))).toEqual([]);
  const taken = numbered(10_000, 25_600).filter((word) => filter.has(word)).length;
  expect(taken).toBeGreaterThan(70);
  expect(taken).toBeLessThan(130);
});

test('packed-lists.ts is what `npm run lists` makes of the lists', () => {
  const committed = readFileSync(new URL('../../src/core/language/packed-lists.ts', import.meta.url), 'utf8');
  expect(committed === packedLists(), 'run `npm run lists`').toBe(true);
});
