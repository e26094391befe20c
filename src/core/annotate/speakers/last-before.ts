/** Which of some places, which are in order, is the last that begins before token `at`; -1 where none does. */
export function lastBefore(places: readonly { readonly first: number }[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
