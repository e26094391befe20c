import { isCapitalLetter } from '#core/language/letters.ts';
import type { Span } from '#core/story/position.ts';
import { quotationMarks, type QuotationMark } from './quotation-marks.ts';

/** A stretch of one paragraph in quotation marks, or from an opening mark that nothing closes. */
export type Quotation = Span & {
  readonly paragraph: number;
  /** From the first mark to behind the last one. `start` and `end` leave the marks out. */
  readonly outer: Span;
  readonly closed: boolean;
  /** The quotation before it goes on here: the paragraph before ended with its marks open. */
  readonly continues: boolean;
};

/** What the language says about marks. */
export type Hints = {
  /** Where a span that nothing closes should have been closed: before its attribution, or at its own end. */
  readonly unclosedEnd: (span: Span) => number;
  /** Whether a lower-case word is a verb of saying, which only follows a closing mark: …, ”ujarnya. */
  readonly isSaying: (word: string) => boolean;
};

type Stretch = Span & { readonly kind: 'body' | 'heading' | 'aside' };

/**
 * Pairs the quotation marks of every paragraph.
 *
 *     “A,” kata Siti, “B.”       two quotations
 *     ”A,” kata Siti. ”B.”       the same glyph on both sides
 *     “A “b” c,” kata Siti       one; the inner one stays inside
 *     “A, kata Siti.             closed before the attribution, because nothing else closes it
 *     “A. ¶ “B,” kata Siti.      one quotation over two paragraphs: each opens, only the last closes
 */
export function findQuotations(text: string, paragraphs: readonly Stretch[], hints: Hints): Quotation[] {
  const found: Quotation[] = [];
  const single = usesSingleMarks(text);
  let carried = false;
  paragraphs.forEach((stretch, paragraph) => {
    if (stretch.kind === 'aside') return;
    const next = nextGoesOn(text, paragraphs, paragraph + 1);
    const marks = quotationMarks(text, stretch, single, hints.isSaying);
    if (carried && marks.length === 0 && next) {
      const whole = { start: stretch.start, end: stretch.end };
      found.push({ ...whole, outer: whole, closed: false, continues: true, paragraph });
      return;
    }
    const state = pairMarks(text, stretch, marks, carried, next, hints);
    for (const pair of state.pairs) found.push({ ...pair, paragraph });
    carried = state.open;
  });
  return found;
}

/** Only a text without a single double mark is read by its single ones: there they are the outer marks. */
function usesSingleMarks(text: string): boolean {
  return !/["“”„‟«»＂]|''|‘‘|’’/.test(text) && /['‘][^\n]{8,400}[,.?!]['’]/.test(text.slice(0, 200_000));
}

/** How many paragraphs without a mark a quotation may run through. */
const longestSilence = 6;

/** A paragraph behind begins with a mark, or closes one that it never opened; those between have none. */
function nextGoesOn(text: string, paragraphs: readonly Stretch[], from: number): boolean {
  for (let at = from; at < Math.min(paragraphs.length, from + longestSilence); at += 1) {
    const next = paragraphs[at]!;
    if (next.kind !== 'body') return false;
    const own = text.slice(next.start, Math.min(next.end, next.start + 3000));
    if (/^\s*["“”„«]/.test(own)) return at === from;
    const first = /["“”„«»]/.exec(own);
    if (first) return /[,.?!…]$/.test(own.slice(0, first.index)) && /^(?:\s|$)/.test(own.slice(first.index + 1));
  }
  return false;
}

type Pair = Omit<Quotation, 'paragraph'>;

function pairMarks(
  text: string,
  stretch: Stretch,
  marks: readonly QuotationMark[],
  carried: boolean,
  nextOpensToo: boolean,
  hints: Hints,
): { pairs: Pair[]; open: boolean } {
  const pairs: Pair[] = [];
  let open: { at: number; from: number; continues: boolean } | undefined;
  let depth = 0;
  const first = marks[0];
  if (carried && first && first.shape === 'closing') {
    open = { at: stretch.start, from: stretch.start, continues: true };
  }
  const last = marks.length;
  marks.forEach((mark, index) => {
    if (!open) {
      if (mark.shape === 'closing' && mark.glyph !== 'opening' && !isMisplaced(text, mark, last - index)) {
        const start = neverOpened(text, mark, stretch, pairs.length, hints);
        if (start !== undefined)
          pairs.push(pairOf({ at: start, from: start, continues: false }, mark.at, mark.end, true));
        return;
      }
      const continues = carried && pairs.length === 0 && mark.at - stretch.start < 3;
      open = { at: mark.at, from: mark.end, continues };
      return;
    }
    const opensInside =
      mark.glyph === 'opening' && mark.shape === 'closing' && closersAhead(marks, index, last) > depth + 1;
    if ((mark.shape === 'opening' && mark.glyph !== 'closing') || opensInside) {
      const cut = hints.unclosedEnd({ start: open.from, end: mark.at });
      if (cut < mark.at) {
        pairs.push(pairOf(open, cut, cut, false));
        open = { at: mark.at, from: mark.end, continues: false };
        depth = 0;
      } else if (closersAhead(marks, index, last) > depth + 1) depth += 1;
      return;
    }
    if (depth > 0) {
      depth -= 1;
      return;
    }
    pairs.push(pairOf(open, mark.at, mark.end, true));
    open = undefined;
  });
  if (!open) return { pairs, open: false };
  const cut = hints.unclosedEnd({ start: open.from, end: stretch.end });
  const goesOn = cut === stretch.end && nextOpensToo;
  if (goesOn || cut < stretch.end || worthKeeping(text, open, stretch)) pairs.push(pairOf(open, cut, cut, false));
  return { pairs, open: goesOn };
}

/** “… tinggalnya.” Di masjid saja, ”ucapnya.”: an opening mark with its space on the wrong side, and its partner ahead. */
function isMisplaced(text: string, mark: QuotationMark, left: number): boolean {
  return (
    left % 2 === 0 &&
    /[.?!]/.test(text[mark.at - 1] ?? '') &&
    /^\s/.test(text[mark.end] ?? '') &&
    isCapitalLetter(text[mark.end + 1])
  );
}

/** “Kami siap,” kata Siti, with the first mark forgotten: the paragraph begins with the words, a verb of saying follows them. */
function neverOpened(
  text: string,
  mark: QuotationMark,
  stretch: Span,
  before: number,
  hints: Hints,
): number | undefined {
  const word = /^\s+([a-z]{3,14})(?![a-zA-Z])/.exec(text.slice(mark.end, mark.end + 18))?.[1];
  const near = before === 0 && mark.at - stretch.start < 600 && /[,.?!]/.test(text[mark.at - 1] ?? '');
  return near && word !== undefined && hints.isSaying(word) ? stretch.start : undefined;
}

/** How many closing marks stand behind mark `index`, looking no further than a few. */
function closersAhead(marks: readonly QuotationMark[], index: number, last: number): number {
  let balance = 0;
  for (let at = index + 1; at < Math.min(last, index + 6); at += 1) {
    const mark = marks[at]!;
    if (mark.shape === 'opening' && mark.glyph !== 'closing') return balance;
    balance += 1;
  }
  return balance;
}

function pairOf(
  open: { at: number; from: number; continues: boolean },
  end: number,
  outerEnd: number,
  closed: boolean,
): Pair {
  return { start: open.from, end, outer: { start: open.at, end: outerEnd }, closed, continues: open.continues };
}

/** An opening mark that nothing closes still opens a quote where the paragraph or a clause begins with it. */
function worthKeeping(text: string, open: { at: number; from: number }, stretch: Stretch): boolean {
  const before = text.slice(Math.max(stretch.start, open.at - 2), open.at).trimEnd();
  return (before === '' || /[,:]$/.test(before)) && stretch.end - open.from > 10;
}
