import { blockText, type Block, type Image } from './block.ts';
import type { Language } from './language.ts';
import type { PersonInStory } from './person.ts';
import type { Position } from './position.ts';
import type { Quote } from './quote.ts';
import type { Slug } from './slug.ts';

/** Where a story came from: `CNA/SL` is the agency CNA and the initials of the desk's editor. */
export type Source = {
  readonly agency?: string;
  readonly editor?: string;
  readonly url?: string;
  /** The language the agency wrote in, when that is not the story's: its quotes are then translations. */
  readonly language?: string;
};

/** Something the story rests on. */
export type Citation = { readonly title: string; readonly url?: string };

export type Dateline = { readonly place: string; readonly outlet?: string };

/** A news story: plain text, with meaning beside it. Names follow schema.org NewsArticle. */
export type Story = {
  readonly slug: Slug;
  readonly language: Language;
  readonly headline: string;
  readonly standfirst?: string;
  readonly section?: string;
  readonly topics: readonly Slug[];
  /** ISO 8601 with an offset. */
  readonly datePublished: string;
  readonly dateModified?: string;
  readonly bylines: readonly string[];
  readonly dateline?: Dateline;
  readonly image?: Image;
  readonly source?: Source;
  readonly citations: readonly Citation[];
  /** The story of the edition that this one translates. */
  readonly translationOf?: Slug;
  readonly blocks: readonly Block[];
  readonly people: readonly PersonInStory[];
  readonly quotes: readonly Quote[];
  /** What an editor said is no quote and nobody: later machine runs leave it alone. */
  readonly rejected: Rejected;
};

/** Kept as words, not positions, so that they hold when the text around them is edited. */
export type Rejected = { readonly quotes: readonly string[]; readonly people: readonly string[] };

/** The words at a position of the story. */
export function wordsAt(blocks: readonly Block[], position: Position): string {
  const block = blocks[position.block];
  return block ? blockText(block).slice(position.start, position.end) : '';
}

/** The words of a quote; the parts of one statement are joined by an ellipsis where the reporter spoke between. */
export function quoteWords(blocks: readonly Block[], quote: Quote): string {
  return quote.parts.map((part) => wordsAt(blocks, part)).join(' … ');
}
