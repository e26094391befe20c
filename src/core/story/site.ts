import type { Language } from './language.ts';
import type { Slug } from './slug.ts';

export type Topic = {
  readonly slug: Slug;
  readonly name: Readonly<Record<Language, string>>;
  readonly description: Readonly<Record<Language, string>>;
};

/** What the newsroom says of its edition as a whole: `site.json`. */
export type Site = {
  readonly name: string;
  readonly description: string;
  /** Where the edition is published, without a slash at its end: `https://kutip.example`. */
  readonly url: string;
  readonly language: Language;
  /** The zone that dates are printed in before the reader's own is known. */
  readonly timeZone: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly topics: readonly Topic[];
  /** How many of the newest quotes get a card picture of their own. */
  readonly quoteCards: number;
};
