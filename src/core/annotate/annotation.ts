import type { Certainty, QuoteKind } from '#core/story/quote.ts';
import type { Language } from '#core/story/language.ts';
import type { Span } from '#core/story/position.ts';

/**
 * What the annotator says of a plain text. Offsets count UTF-16 units of the text that was given. This is the form
 * that the evaluation script reads and that `kutip annotate` prints.
 */
export type TextAnnotation = {
  readonly language: Language;
  readonly quotes: readonly TextQuote[];
  readonly people: readonly TextPerson[];
};

/** One span of words. Spans of one statement (interrupted, or over several paragraphs) share its number. */
export type TextQuote = Span & {
  readonly statement: number;
  readonly kind: QuoteKind;
  readonly certainty: Certainty;
  readonly speaker: TextSpeaker | null;
  readonly parts: readonly Span[];
  readonly verb?: Span & { readonly text: string };
  readonly naming?: Span & { readonly text: string };
  /** The rule that found the span, and the one that named the speaker. */
  readonly rule: string;
};

/** `name` is the person's fullest name in the text; null for an institution or somebody the text does not name. */
export type TextSpeaker = {
  readonly type: 'person' | 'organization' | 'unnamed';
  readonly name: string | null;
  readonly surface: string;
};

export type TextPerson = {
  readonly name: string;
  readonly role?: string;
  readonly mentions: readonly Span[];
};
