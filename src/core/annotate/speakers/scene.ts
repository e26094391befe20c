import type { Document } from '#core/annotate/document.ts';
import type { People } from '#core/annotate/people/gather-people.ts';
import type { Token } from '#core/language/tokenize.ts';
import type { Focus } from './focus.ts';
import type { RoleHolders } from './role-holders.ts';

/** All that a rule about speakers may look at. */
export type Scene = {
  readonly doc: Document;
  readonly people: People;
  /** The number of the sentence each token stands in; a quotation is no sentence of its own unless it opens one. */
  readonly sentenceOf: Int32Array;
  readonly focus: Focus;
  readonly holders: RoleHolders;
};

/** Tokens of one quotation, and where the reporter's own words around it begin and end. */
export type Spot = {
  readonly quotation: number;
  /** First token inside the marks, and the first behind them that is no mark of quotation. */
  readonly first: number;
  readonly last: number;
  /** The reporter's words before it in its sentence: from `leadFirst` to `leadLast`, left out. */
  readonly leadFirst: number;
  readonly leadLast: number;
  /** The reporter's words behind it up to the full stop or the next quotation. */
  readonly tailFirst: number;
  readonly tailLast: number;
};

const marks = /^["“”„‟«»＂″'‘’‹›]$/;

export function isQuotationMark(token: Token): boolean {
  return token.kind === 'mark' && marks.test(token.text);
}

export function endsSentence(token: Token): boolean {
  return (
    token.kind === 'mark' && (token.text === '.' || token.text === '?' || token.text === '!' || token.text === '…')
  );
}

/** Numbers the sentences of the reporter: inside a quotation only its beginning counts. */
export function numberSentences(doc: Document): Int32Array {
  const numbers = new Int32Array(doc.tokens.length);
  let current = 0;
  doc.tokens.forEach((_, at) => {
    const entered =
      at > 0 &&
      doc.quotationOf[at] !== -1 &&
      doc.quotationOf[at] === doc.quotationOf[at - 1] &&
      doc.tokens[at - 1]!.text !== '[';
    if (doc.opensSentence[at] && !entered && startsAfresh(doc, at)) current += 1;
    numbers[at] = current;
  });
  return numbers;
}

/** A quotation in the middle of the reporter's sentence opens none: Kremlin mengatakan “tidak ada bukti”. */
function startsAfresh({ tokens, quotationOf, paragraphOf }: Document, at: number): boolean {
  // “Harga naik?” **tanya** Siti
  if (quotationOf[at] === -1) return tokens[at]!.capital || at === 0 || !isQuotationMark(tokens[at - 1]!);
  let before = at - 1;
  while (before >= 0 && (isQuotationMark(tokens[before]!) || tokens[before]!.text === '[')) before -= 1;
  return before < 0 || paragraphOf[before] !== paragraphOf[at] || endsSentence(tokens[before]!);
}

/** How far a rule reads from a quotation: no sentence of a newspaper is longer. */
const reach = 80;

export function spotOf(
  { tokens, facts, quotations, quotationOf, paragraphs }: Document,
  quotation: number,
  at: number,
): Spot {
  const { outer, paragraph } = quotations[quotation]!;
  const limit = paragraphs[paragraph]!;
  const first = at;
  let last = at;
  while (last < limit.last && quotationOf[last] === quotation) last += 1;
  let tailFirst = last;
  while (tailFirst < limit.last && tokens[tailFirst]!.start < outer.end) tailFirst += 1;
  // “… perlu tahu”**.** ungkapnya. “… perlu tahu”**.** Ungkapnya
  const next = tokens[tailFirst + 1];
  if (tailFirst + 1 < limit.last && tokens[tailFirst]!.text === '.' && next?.kind === 'word') {
    const [, stem] = /^(.+)nya$/.exec(next.lower) ?? [];
    if (!next.capital || facts.inverted.has(stem ?? '')) tailFirst += 1;
  }
  let tailLast = tailFirst;
  while (
    tailLast < Math.min(limit.last, tailFirst + reach) &&
    quotationOf[tailLast] === -1 &&
    !endsSentence(tokens[tailLast]!)
  )
    tailLast += 1;
  let leadLast = first;
  while (leadLast > limit.first && tokens[leadLast - 1]!.start >= outer.start) leadLast -= 1;
  let leadFirst = leadLast;
  while (
    leadFirst > Math.max(limit.first, leadLast - reach) &&
    quotationOf[leadFirst - 1] === -1 &&
    // “R-Ky**.**, said”
    (!endsSentence(tokens[leadFirst - 1]!) || tokens[leadFirst]!.text === ',')
  )
    leadFirst -= 1;
  while (leadFirst < leadLast && isQuotationMark(tokens[leadFirst]!)) leadFirst += 1;
  return { quotation, first, last, leadFirst, leadLast, tailFirst, tailLast };
}
