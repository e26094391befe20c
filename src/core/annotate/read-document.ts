import { factsOf, type LanguageFacts } from '#core/language/language-facts.ts';
import { isCapitalLetter } from '#core/language/letters.ts';
import { tokenize, type Token } from '#core/language/tokenize.ts';
import type { Language } from '#core/story/language.ts';
import type { Span } from '#core/story/position.ts';
import type { Document, Paragraph } from './document.ts';
import type { ParagraphSpan } from './paragraphs.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { splitPairs } from './split-pairs.ts';

/** What the engine is given: one string and where its paragraphs are. */
export type Source = {
  readonly text: string;
  readonly language: Language;
  readonly paragraphs: readonly ParagraphSpan[];
};

/** Cuts a source into what the rules read. Linear in the length of the text. */
export function readDocument({ text, language, paragraphs }: Source): Document {
  const facts = factsOf(language);
  const quotations = findQuotations(text, paragraphs, {
    unclosedEnd: (span) => attributionIn(text, span, facts),
    isSaying: (word) => facts.inverted.has(word) || (word.endsWith('nya') && facts.inverted.has(word.slice(0, -3))),
  });
  const { tokens, cut } = tokensOf(text, paragraphs, facts);
  const quotationOf = numberOf(
    tokens,
    quotations.map(({ start, end }) => ({ start, end })),
  );
  const paragraphOf = numberOf(tokens, cut);
  const opensSentence = sentenceOpenings(tokens, paragraphOf, quotations);
  return {
    text,
    language,
    facts,
    paragraphs: cut,
    tokens,
    quotations,
    quotationOf,
    paragraphOf,
    opensSentence,
    firms: new Set(tokens.filter((_, at) => isFirm.test(tokens[at + 1]?.text ?? '')).map(({ lower }) => lower)),
    lowerCased: lowerCased(tokens, opensSentence),
  };
}

/** The words that stand in lower case, and not more often with a capital inside a sentence: “ujar **siti**” is a slip. */
function lowerCased(tokens: readonly Token[], opensSentence: Uint8Array): ReadonlySet<string> {
  const low = new Map<string, number>();
  tokens.forEach(({ kind, capital, lower }, at) => {
    if (kind === 'word' && !opensSentence[at]) low.set(lower, (low.get(lower) ?? 0) + (capital ? -1 : 1));
  });
  return new Set([...low.keys()].filter((word) => low.get(word)! >= 0));
}

const isFirm =
  /^(?:Inc|Ltd|Corp|Corporation|Group|International|Holdings|Pharmaceuticals|Technologies|Tbk|FC|United|Foundation)$/;

function tokensOf(
  text: string,
  paragraphs: readonly ParagraphSpan[],
  facts: LanguageFacts,
): { tokens: readonly Token[]; cut: Paragraph[] } {
  const tokens = splitPairs(
    paragraphs.flatMap(({ start, end }) => tokenize(text, start, end)),
    facts,
  );
  let last = 0;
  const cut = paragraphs.map(({ start, end, kind }) => {
    const first = last;
    while (last < tokens.length && tokens[last]!.start < end) last += 1;
    return { start, end, kind, first, last, capitalised: isCapitalised(tokens.slice(first, last), facts) };
  });
  return { tokens, cut };
}

/**
 * Headlines and lines in capitals: the words that mean something have capitals, the small ones may not. A sentence with its full
 * stop has at least a verb in lower case.
 */
function isCapitalised(tokens: readonly Token[], facts: LanguageFacts): boolean {
  const stopped = /^[.?!,"”)]$/.test(tokens[tokens.length - 1]?.text ?? '');
  let low = 0;
  let high = 0;
  for (const { kind, text, capital, lower } of tokens) {
    const short = text.length < 4;
    // “Mary Collins **met** David Collins on Monday.”
    if (kind !== 'word' || (short && (capital || !stopped))) continue;
    if (capital) high += 1;
    else if (!facts.openers.has(lower) || facts.inverted.has(lower) || isVerb(facts, lower)) low += 1;
    // “Yang **selamat adalah** Siti, Budi, Wati, dan Tono.”
    else if (stopped && !short && !isSmall.test(lower)) low += 1;
  }
  return high >= 4 && low <= (stopped ? 0 : high * 0.1);
}

/** Words that headlines leave small. */
const isSmall =
  /^(?:yang|dari|pada|untuk|oleh|atas|agar|akan|dalam|saat|bagi|demi|usai|soal|dengan|karena|kepada|setelah|sebelum|terhadap|tentang|hingga|antara|menjadi|melalui|sampai|with|from|into|over|upon|than|that|when|after|about|under|through|without)$/;

/** A verb that also opens sentences: **dipimpin**, **mewakili**; headlines capitalise it. */
function isVerb({ language }: LanguageFacts, lower: string): boolean {
  return (
    language === 'id' &&
    /^(?:di|me)[a-z]{5,}$/.test(lower) &&
    !/^(?:menurut|mengenai|melalui|menuju|menjelang|menjadi)$/.test(lower)
  );
}

/** For each token the number of the span it lies in, or -1. Spans are in order and apart. */
function numberOf(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const numbers = new Int32Array(tokens.length).fill(-1);
  let current = 0;
  tokens.forEach((token, at) => {
    while (current < spans.length && spans[current]!.end <= token.start) current += 1;
    const span = spans[current];
    if (span && span.start <= token.start) numbers[at] = current;
  });
  return numbers;
}

/** A sentence opens a paragraph or a quotation, or follows a full stop, a question or exclamation mark, a colon. */
function sentenceOpenings(
  tokens: readonly Token[],
  paragraphOf: Int32Array,
  quotations: readonly Quotation[],
): Uint8Array {
  const opens = new Uint8Array(tokens.length);
  const starts = new Set(quotations.map(({ start }) => start));
  let expected = true;
  tokens.forEach((token, at) => {
    if (at > 0 && paragraphOf[at] !== paragraphOf[at - 1]) expected = true;
    if (starts.has(token.start)) expected = true;
    if (token.kind === 'mark') {
      if (/^[.?!…]$/.test(token.text)) expected = true;
      else if (token.text === '•' || (token.text === ':' && !isWithin(token, tokens[at + 1]))) expected = true;
      else if (!/^["“”„«»'‘’()[\]*–—-]$/.test(token.text)) expected = false;
      return;
    }
    if (expected) opens[at] = 1;
    expected = false;
  });
  return opens;
}

/** “around 1**:**40 p.m.”, “(NYSE**:**IDX)”. */
function isWithin({ end }: Token, next: Token | undefined): boolean {
  return next !== undefined && next.start === end && next.kind !== 'mark';
}

/** How far an attribution is looked for behind a mark that nothing closes. */
const unclosedReach = 2000;

/** Where “, kata Siti” begins inside a span that should have been closed before it; the span's end where it does not. */
function attributionIn(text: string, { start, end }: Span, facts: LanguageFacts): number {
  const own = text.slice(start, Math.min(end, start + unclosedReach));
  for (const found of own.matchAll(/[,?!]\s{0,2}['’]?\s{1,2}([a-z]+)\s+(?=(\S))/g)) {
    if (isCapitalLetter(found[2]) && facts.inverted.has(found[1]!))
      return start + found.index + (found[0].startsWith(',') ? 0 : 1);
  }
  return end;
}
