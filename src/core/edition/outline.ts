import type { Path } from '#core/story/address.ts';
import type { Topic } from '#core/story/site.ts';
import type { ReadRecord, Shown } from './entry.ts';
import type {
  AccuracyPage,
  FrontPage,
  LedgerEntry,
  Licence,
  MissingPage,
  Page,
  Paging,
  PeoplePage,
  PersonCard,
  PersonPage,
  QuoteCard,
  QuotesPage,
  SavedPage,
} from './page.ts';
import type { PersonId } from '#core/story/person.ts';
import { isStatement } from './entry.ts';
import { quoteCards, type QuoteRecord, type StoryRecord } from './record.ts';

/**
 * A page before the stories that it shows are read: plain JSON, so that a build can tell by comparing it whether the page
 * has changed, and can have it filled in another thread.
 */
export type Outline =
  | {
      readonly type: 'front';
      readonly path: Path;
      readonly newest: readonly Shown[];
      readonly topics: readonly Topic[];
    }
  | { readonly type: 'stories'; readonly path: Path; readonly stories: readonly Shown[]; readonly paging: Paging }
  | {
      readonly type: 'topic';
      readonly path: Path;
      readonly topic: Topic;
      readonly stories: readonly Shown[];
      readonly paging: Paging;
    }
  | {
      readonly type: 'quotes';
      readonly path: Path;
      /** Their statements in a row; the page shows `most` of those after the first `skipped`. */
      readonly stories: readonly Shown[];
      readonly skipped: number;
      readonly most: number;
      readonly paging: Paging;
      readonly licence: Licence;
    }
  | {
      readonly type: 'person';
      readonly path: Path;
      readonly person: PersonCard;
      readonly topics: readonly Topic[];
      readonly stories: readonly Shown[];
      readonly paging: Paging;
      readonly licence: Licence;
    }
  | { readonly type: 'missing'; readonly path: Path; readonly stories: readonly Shown[] }
  | PeoplePage
  | SavedPage
  | AccuracyPage;

/** The page of an outline, with what it shows of its stories. */
export function filled(outline: Outline, read: ReadRecord): Page {
  switch (outline.type) {
    case 'front':
      return frontPage(outline, read);
    case 'stories':
    case 'topic':
      return { ...outline, stories: outline.stories.map(({ slug }) => read(slug).card) };
    case 'quotes':
      return quotesPage(outline, read);
    case 'person':
      return personPage(outline, read);
    case 'missing':
      return missingPage(outline, read);
    case 'people':
    case 'saved':
    case 'accuracy':
      return outline;
  }
}

type OutlineOf<Type extends Outline['type']> = Extract<Outline, { readonly type: Type }>;

const voices = 8;

function frontPage({ type, path, newest, topics }: OutlineOf<'front'>, read: ReadRecord): FrontPage {
  const records = newest.map(({ slug }) => read(slug));
  const [lead, ...rest] = records;
  const leadQuote = lead && bestQuote(lead);
  return {
    type,
    path,
    ...(lead && {
      lead: { story: lead.card, ...(leadQuote && { quote: leadQuote }), ...(lead.image && { image: lead.image }) },
    }),
    voices: records
      .flatMap((record) =>
        firstOfEachVoice(
          quoteCards(record, (quote) => atAGlance(quote) && (record !== lead || quote.quote !== leadQuote?.quote)),
        ),
      )
      .slice(0, voices),
    latest: rest.map(({ card }) => card),
    topics,
  };
}

function quotesPage({ stories, skipped, most, ...rest }: OutlineOf<'quotes'>, read: ReadRecord): QuotesPage {
  const quotes = stories.flatMap(({ slug }) => quoteCards(read(slug), isStatement));
  const { type, path, paging, licence } = rest;
  return { type, path, quotes: quotes.slice(skipped, skipped + most), paging, licence };
}

function personPage({ stories, ...rest }: OutlineOf<'person'>, read: ReadRecord): PersonPage {
  const { type, path, person, topics, paging, licence } = rest;
  const ledger = stories.map(({ slug }) => ledgerEntry(read(slug), person.id));
  return { type, path, person, topics, ledger, paging, licence };
}

function missingPage({ type, path, stories }: OutlineOf<'missing'>, read: ReadRecord): MissingPage {
  return { type, path, latest: stories.map(({ slug }) => read(slug).card) };
}

function ledgerEntry(record: StoryRecord, id: PersonId): LedgerEntry {
  const role = record.roles[id];
  const statements = quoteCards(record, ({ voice }) => voice.person === id);
  return { story: record.card, topics: record.topics, ...(role && { role }), statements };
}

/** The quote that stands on the front page: whole, sure, and of a length that can be read at a glance. */
function bestQuote(record: StoryRecord): QuoteCard | undefined {
  const quotes = quoteCards(record, quotable);
  return quotes.find(({ words }) => words.length >= 40 && words.length <= 240) ?? quotes[0];
}

function quotable(quote: QuoteRecord): boolean {
  return isStatement(quote) && quote.certainty === 'sure' && quote.voice.type !== 'unknown';
}

/** Whole, and short enough to stand in a row with others. */
function atAGlance(quote: QuoteRecord): boolean {
  return quotable(quote) && quote.kind === 'direct' && quote.words.length <= 150;
}

function firstOfEachVoice(quotes: readonly QuoteCard[]): readonly QuoteCard[] {
  return quotes.filter((quote, index) => quotes.findIndex(({ voice }) => voice.name === quote.voice.name) === index);
}
