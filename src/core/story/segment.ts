import type { Mark } from './mark.ts';

/** A run of text under the same marks, outermost first. */
export type Segment = { readonly text: string; readonly start: number; readonly marks: readonly Mark[] };

/**
 * Nested marks as a flat list for display. The joined text of the segments is the text; every mark covers exactly the
 * segments that name it.
 *
 *     "Kata Siti benar"  + quote 1–16, person 6–10
 *     → `"` · `Kata `(quote) · `Siti`(quote, person) · ` benar`(quote) · `"`
 *
 * @param marks of one block, outer before inner, none crossing: what `marksByBlock` gives.
 */
export function segments(text: string, marks: readonly Mark[]): readonly Segment[] {
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.start, mark.end])])]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .sort((a, b) => a - b);
  let next = 0;
  let open: readonly Mark[] = [];
  return edges.slice(0, -1).map((start, index) => {
    open = open.filter((mark) => mark.end > start);
    for (; (marks[next]?.start ?? Infinity) <= start; next++)
      open = [...open, marks[next]!].filter((mark) => mark.end > start);
    return { text: text.slice(start, edges[index + 1]), start, marks: open };
  });
}
