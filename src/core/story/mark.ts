import type { PersonId } from './person.ts';
import { inReadingOrder, within, type Position, type Span } from './position.ts';
import type { QuoteId, QuoteKind } from './quote.ts';
import type { Story } from './story.ts';

/**
 * A stretch of a block's text that means something. Offsets count UTF-16 units, as `slice` does; `end` is the first
 * unit left out. Marks may nest (a person named inside a quote), never cross.
 *
 *     "Harga naik," kata Siti.
 *      ^--------^        ^--^
 *      quote 1–11        person 18–22
 */
export type Mark = Span &
  (
    | { readonly type: 'quote'; readonly quote: QuoteId; readonly kind: QuoteKind; readonly part: number }
    | { readonly type: 'person'; readonly person: PersonId; readonly mention: number }
  );

/**
 * The marks of a story, one list a block, in reading order, outer before inner. Quotation marks that hug a quote
 * belong to its mark here, because that is what a highlighter pen runs over.
 */
export function marksByBlock(
  story: Pick<Story, 'quotes' | 'people'>,
  texts: readonly string[],
): readonly (readonly Mark[])[] {
  const found: (Position & Mark)[] = [];
  for (const quote of story.quotes) {
    const { id, kind } = quote;
    quote.parts.forEach(({ block, ...span }, part) => {
      const shown = kind === 'indirect' ? span : withQuotationMarks(texts[block] ?? '', span);
      found.push({ type: 'quote', quote: id, kind, part, block, ...shown });
    });
  }
  for (const person of story.people) {
    person.mentions.forEach((at, mention) => found.push({ type: 'person', person: person.id, mention, ...at }));
  }
  const blocks = texts.map((): (Position & Mark)[] => []);
  for (const mark of found) blocks[mark.block]?.push(mark);
  return blocks.map((marks) => withoutCrossing(marks.sort(inReadingOrder)));
}

/** Marks that cross an earlier one are left out: a reader would rather miss an underline than see a broken page. */
function withoutCrossing(marks: readonly (Position & Mark)[]): readonly Mark[] {
  const kept: Mark[] = [];
  const open: Span[] = [];
  for (const { block: _, ...mark } of marks) {
    while (open.length > 0 && open[open.length - 1]!.end <= mark.start) open.pop();
    const outer = open[open.length - 1];
    if (outer && !within(mark, outer)) continue;
    kept.push(mark);
    open.push(mark);
  }
  return kept;
}

const opening = /["“”„‟«»'‘’‚‛‹›]$/;
const closing = /^[,.?!…;:]*["“”„‟«»'‘’‚‛‹›]/;

/** The span with the quotation marks that hug it, and the comma or full stop inside the closing one. */
export function withQuotationMarks(text: string, span: Span): Span {
  const before = opening.test(text.slice(0, span.start)) ? 1 : 0;
  const after = closing.exec(text.slice(span.end, span.end + 4))?.[0].length ?? 0;
  return { start: span.start - before, end: span.end + after };
}
