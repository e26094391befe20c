import type { QuoteKind } from '#core/story/quote.ts';

/** Words as they may be shown: in quotation marks when they were said so, bare when they were only reported. */
export function quoted(kind: QuoteKind, words: string): string {
  return kind === 'indirect' ? words : `“${words}”`;
}
