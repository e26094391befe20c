import { listPagePath, type Path } from '#core/story/address.ts';
import type { Paging } from './page.ts';

/** Which entries of a list a page shows: from `start`, up to the one before `end`. */
export type ListRange = { readonly path: Path; readonly start: number; readonly end: number; readonly paging: Paging };

/**
 * Cuts a list, newest first, into pages whose addresses last. Full pages are numbered from the oldest and never change
 * once a newer full page stands after them; the list's own address shows what is newer than those.
 *
 *     7 entries g…a, size 2 → at the list: g f e · hal/2: d c · hal/1: b a
 */
export function* pagesOfList(list: Path, length: number, size: number): Generator<ListRange> {
  const numbered = Math.max(0, Math.floor(length / size) - 1);
  const of = numbered + 1;
  const at = (number: number): Path => (number > numbered ? list : listPagePath(list, number));
  for (let number = of; number >= 1; number--) {
    const end = length - (number - 1) * size;
    yield {
      path: at(number),
      start: number === of ? 0 : end - size,
      end,
      paging: {
        ...(number < of && { newer: at(number + 1) }),
        ...(number > 1 && { older: at(number - 1) }),
        number,
        of,
      },
    };
  }
}
