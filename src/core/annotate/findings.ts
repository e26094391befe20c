import type { Certainty, QuoteKind } from '#core/story/quote.ts';
import type { Span } from '#core/story/position.ts';

/** What the engine found in one document, before it is told in the terms of a text or of a story. */
export type Findings = {
  readonly people: readonly FoundPerson[];
  readonly statements: readonly FoundStatement[];
};

export type FoundPerson = {
  /** The fullest form of the name, without titles. */
  readonly name: string;
  /** Every form of the name that the document uses, the fullest first. */
  readonly forms: readonly string[];
  readonly role: string | undefined;
  readonly mentions: readonly Span[];
};

export type FoundStatement = {
  readonly parts: readonly Span[];
  readonly kind: QuoteKind;
  readonly speaker: FoundSpeaker;
  readonly naming: Span | undefined;
  readonly verb: Span | undefined;
  readonly certainty: Certainty;
  readonly rule: string;
};

/** `person` counts in `Findings.people`. */
export type FoundSpeaker =
  | { readonly type: 'person'; readonly person: number }
  | { readonly type: 'organization'; readonly name: string }
  | { readonly type: 'unnamed'; readonly words: string }
  | { readonly type: 'unknown' };
