import type { LanguageFacts } from '#core/language/language-facts.ts';
import type { Token } from '#core/language/tokenize.ts';
import type { Language } from '#core/story/language.ts';
import type { Quotation } from './quotations.ts';

/**
 * What every rule reads: one text, cut into paragraphs and tokens, with the stretches in quotation marks. Rules find
 * things by token number; offsets in the text come from the tokens.
 */
export type Document = {
  readonly text: string;
  readonly language: Language;
  readonly facts: LanguageFacts;
  readonly paragraphs: readonly Paragraph[];
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** For each token the number of the quotation it stands in, or -1. */
  readonly quotationOf: Int32Array;
  /** For each token the number of its paragraph. */
  readonly paragraphOf: Int32Array;
  /** For each token 1 where a sentence begins. */
  readonly opensSentence: Uint8Array;
  /** Words that stand in lower case somewhere in this document: a capital on them elsewhere says little. */
  readonly lowerCased: ReadonlySet<string>;
  /** Words right before “Inc”, “Group”, “FC” somewhere in this document: alone they are the firm's. */
  readonly firms: ReadonlySet<string>;
};

/** `first` and `last` count tokens; `last` is the first token left out. */
export type Paragraph = {
  readonly start: number;
  readonly end: number;
  readonly kind: 'body' | 'heading' | 'aside';
  /** Most words are capitalised: a headline, or a line in capitals. A capital means nothing here. */
  readonly capitalised: boolean;
  readonly first: number;
  readonly last: number;
};
