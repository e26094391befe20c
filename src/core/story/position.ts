/** A stretch of one string, in UTF-16 code units as `slice` counts them; `end` is the first unit left out. */
export type Span = { readonly start: number; readonly end: number };

/** A span of the text of block number `block`, counted from 0 in reading order. See `blockText`. */
export type Position = Span & { readonly block: number };

/** Whether `inner` lies wholly inside `outer`; a span lies inside itself. */
export function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Reading order: by block, then by start, the longer first where two start together. */
export function inReadingOrder(a: Position, b: Position): number {
  return a.block - b.block || a.start - b.start || b.end - a.end;
}
