import type { Language } from '#core/story/language.ts';
import type { Span } from '#core/story/position.ts';

/** `heading`: read for names, but nobody speaks in it. `aside`: not the story's own text, left alone. */
export type ParagraphSpan = Span & { readonly kind: 'body' | 'heading' | 'aside' };

/** The lines of a plain text that hold anything. */
export function paragraphsOfText(text: string, _language: Language): readonly ParagraphSpan[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]*\S[^\r\n\u2028\u2029]*/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body' as const,
  }));
}
