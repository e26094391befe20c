import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unpack } from '#core/language/words.ts';
import { pack, packedLists } from '../../scripts/pack-lists.ts';

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

test('packed-lists.ts is what `npm run lists` makes of the lists', () => {
  const committed = readFileSync(new URL('../../src/core/language/packed-lists.ts', import.meta.url), 'utf8');
  expect(committed === packedLists(), 'run `npm run lists`').toBe(true);
});
