import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Path } from '#core/story/address.ts';
import { pagesOfList } from '#core/edition/paging.ts';

/** The pages of a list with what is on them. */
function pages<Entry>(list: Path, entries: readonly Entry[], size: number) {
  return [...pagesOfList(list, entries.length, size)].map(({ path, start, end, paging }) => ({
    path,
    entries: entries.slice(start, end),
    paging,
  }));
}

describe('pagesOfList', () => {
  it('numbers full pages from the oldest and keeps the newest at the list’s own address', () => {
    expect(pages('/kutipan/', ['g', 'f', 'e', 'd', 'c', 'b', 'a'], 2)).toEqual([
      { path: '/kutipan/', entries: ['g', 'f', 'e'], paging: { older: '/kutipan/hal/2/', number: 3, of: 3 } },
      {
        path: '/kutipan/hal/2/',
        entries: ['d', 'c'],
        paging: { newer: '/kutipan/', older: '/kutipan/hal/1/', number: 2, of: 3 },
      },
      { path: '/kutipan/hal/1/', entries: ['b', 'a'], paging: { newer: '/kutipan/hal/2/', number: 1, of: 3 } },
    ]);
  });

  it('has one page for a list that is empty', () => {
    expect(pages('/tokoh/', [], 20)).toEqual([{ path: '/tokoh/', entries: [], paging: { number: 1, of: 1 } }]);
  });

  it('holds every entry once, in order, whatever the sizes', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.integer({ min: 1, max: 40 }), (count, size) => {
        const entries = Array.from({ length: count }, (_, index) => index);
        expect(pages('/berita/', entries, size).flatMap((page) => page.entries)).toEqual(entries);
      }),
    );
  });

  it('does not change a numbered page when something new comes', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 20 }), (count, size) => {
        const entries = Array.from({ length: count }, (_, index) => count - index);
        const before = pages('/berita/', entries, size).slice(1);
        const after = pages('/berita/', [count + 1, ...entries], size);
        for (const page of before) {
          expect(after.find(({ path }) => path === page.path)?.entries).toEqual(page.entries);
        }
      }),
    );
  });
});
