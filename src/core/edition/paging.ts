import { listPagePath, type Path } from '#core/story/address.ts';
import type { Paging } from './page.ts';

export type ListPage<T> = { readonly path: Path; readonly entries: readonly T[]; readonly paging: Paging };

/**
 * Cuts a list, newest first, into pages whose addresses last. Full pages are numbered from the oldest and never change
 * once a newer full page stands after them; the list's own address shows what is newer than those.
 *
 *     7 entries g…a, size 2 → at the list: g f e · hal/2: d c · hal/1: b a
 */
export function pagesOfList<T>(list: Path, entries: readonly T[], size: number): readonly ListPage<T>[] {
  const numbered = Math.max(0, Math.floor(entries.length / size) - 1);
  const of = numbered + 1;
  const at = (number: number): Path => (number > numbered ? list : listPagePath(list, number));
  return Array.from({ length: of }, (_, index) => {
    const number = of - index;
    const end = entries.length - (number - 1) * size;
    const start = number === of ? 0 : end - size;
    return {
      path: at(number),
      entries: entries.slice(start, end),
      paging: {
        ...(number < of && { newer: at(number + 1) }),
        ...(number > 1 && { older: at(number - 1) }),
        number,
        of,
      },
    };
  });
}
