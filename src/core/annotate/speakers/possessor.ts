import type { Document } from '#core/annotate/document.ts';

/**
 * Where what somebody has begins, when the mark at token `at` says that the word before it owns it.
 *
 *     Tom Gough**’s** father said      the victim**’s** mother      Jones**’** lawyer      not: ‘the cars’ he said
 */
export function behindPossessive({ tokens, language }: Document, at: number): number | undefined {
  const mark = tokens[at];
  const owner = tokens[at - 1];
  if (language !== 'en' || !mark || !owner || !/^['’]$/.test(mark.text) || mark.start !== owner.end) return undefined;
  const next = tokens[at + 1];
  if (next?.start === mark.end) return next.lower === 's' ? at + 2 : undefined;
  return owner.lower.endsWith('s') && owner.capital ? at + 1 : undefined;
}
