import type { Language } from '#core/story/language.ts';
import type { PersonId } from '#core/story/person.ts';
import type { Slug } from '#core/story/slug.ts';
import { quoteCards, type QuoteRecord, type StoryRecord } from './record.ts';

/**
 * What is kept in memory of every story of an edition: enough to order, count and relate them, not to show them. Some
 * hundred bytes, so that an archive has room; the record is read again where a page shows it. A print changes with what it is of.
 */
export type StoryEntry = {
  readonly slug: Slug;
  readonly language: Language;
  /** When it was published, and when it was last changed, in milliseconds since 1970. */
  readonly time: number;
  readonly modified: number;
  readonly topics: readonly Slug[];
  /** Directory people who occur, in order of appearance. */
  readonly people: readonly PersonId[];
  /** Directory people who are quoted, in the order in which they first are. */
  readonly speakers: readonly Speaking[];
  /** How many of its quotes are somebody's own words: those that have a page. */
  readonly statements: number;
  readonly links: readonly Slug[];
  readonly translationOf?: Slug;
  readonly filePrint: string;
  readonly recordPrint: string;
  readonly cardPrint: string;
};

/** How much of a story one person says; `statements` are the quotes in their own words, and the print is of those. */
export type Speaking = {
  readonly person: PersonId;
  readonly quotes: number;
  readonly statements: number;
  readonly print: string;
};

/** A story that something shows; the print changes with what is shown of it. */
export type Shown = { readonly slug: Slug; readonly print: string };

/** Finds the record of a story of the edition. */
export type ReadRecord = (slug: Slug) => StoryRecord;

/**
 * @param filePrint of the story's file
 * @param printOf a short text that differs for different texts
 */
export function entryOf(record: StoryRecord, filePrint: string, printOf: (text: string) => string): StoryEntry {
  const { card, time, dateModified, topics, people, quotes, links, translationOf } = record;
  const speakers = new Set(quotes.flatMap(({ voice }) => voice.person ?? []));
  return {
    slug: card.slug,
    language: card.language,
    time,
    modified: dateModified ? Date.parse(dateModified) : time,
    topics,
    people,
    speakers: [...speakers].map((person) => speaking(record, person, printOf)),
    statements: quotes.filter(isStatement).length,
    links,
    ...(translationOf && { translationOf }),
    filePrint,
    recordPrint: printOf(JSON.stringify(record)),
    cardPrint: printOf(JSON.stringify(card)),
  };
}

/** Whether a quote is somebody's own words: what was only reported has no page. */
export function isStatement({ kind }: QuoteRecord): boolean {
  return kind !== 'indirect';
}

/** The story as something that shows its card alone. */
export function asCard({ slug, cardPrint }: StoryEntry): Shown {
  return { slug, print: cardPrint };
}

/** The story as something that shows any of its record. */
export function asRecord({ slug, recordPrint }: StoryEntry): Shown {
  return { slug, print: recordPrint };
}

function speaking(record: StoryRecord, person: PersonId, printOf: (text: string) => string): Speaking {
  const said = record.quotes.filter(({ voice }) => voice.person === person);
  const statements = said.filter(isStatement);
  return {
    person,
    quotes: said.length,
    statements: statements.length,
    print:
      statements.length > 0 ? printOf(JSON.stringify(quoteCards(record, (quote) => statements.includes(quote)))) : '',
  };
}
