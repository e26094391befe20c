import {
  accuracyPath,
  frontPath,
  missingPath,
  peoplePath,
  personPath,
  quotesPath,
  savedPath,
  storiesPath,
  topicPath,
} from '#core/story/address.ts';
import type { PersonId } from '#core/story/person.ts';
import type { Slug } from '#core/story/slug.ts';
import { accuracy } from './accuracy.ts';
import type { Edition } from './edition.ts';
import type {
  FrontPage,
  LedgerEntry,
  MissingPage,
  Page,
  PeoplePage,
  PersonCard,
  PersonPage,
  QuoteCard,
  QuotesPage,
  SavedPage,
  StoriesPage,
  TopicPage,
} from './page.ts';
import { pagesOfList } from './paging.ts';
import { quoteCards, type QuoteRecord, type StoryRecord } from './record.ts';

const sizes = { ledger: 20, stories: 24, quotes: 40, people: 200, front: 12, voices: 8 };

export function frontPage(edition: Edition): FrontPage {
  const inLanguage = edition.records.filter(({ card }) => card.language === edition.site.language);
  const [lead, ...rest] = (inLanguage.length > 0 ? inLanguage : edition.records).slice(0, sizes.front + 1);
  const leadQuote = lead && bestQuote(lead);
  return {
    type: 'front',
    path: frontPath,
    ...(lead && {
      lead: { story: lead.card, ...(leadQuote && { quote: leadQuote }), ...(lead.image && { image: lead.image }) },
    }),
    voices: [...(lead ? [lead] : []), ...rest]
      .flatMap((record) =>
        firstOfEachVoice(
          quoteCards(record, (quote) => atAGlance(quote) && (record !== lead || quote.quote !== leadQuote?.quote)),
        ),
      )
      .slice(0, sizes.voices),
    latest: rest.map(({ card }) => card),
    topics: edition.site.topics.filter(({ slug }) => edition.byTopic.has(slug)),
  };
}

export function peoplePages(edition: Edition): readonly PeoplePage[] {
  const collator = new Intl.Collator(edition.site.language);
  const people = [...edition.byPerson.keys()]
    .map((id) => personCard(edition, id))
    .sort((a, b) => collator.compare(a.name, b.name));
  return pagesOfList(peoplePath, people, sizes.people).map(({ path, entries, paging }) => ({
    type: 'people',
    path,
    people: entries,
    paging,
  }));
}

export function personPages(edition: Edition, id: PersonId): readonly PersonPage[] {
  const records = edition.byPerson.get(id) ?? [];
  const person = personCard(edition, id);
  const topics = [...new Set(records.flatMap((record) => record.topics))].flatMap(
    (slug) => edition.topics.get(slug) ?? [],
  );
  return pagesOfList(personPath(id), records, sizes.ledger).map(({ path, entries, paging }) => ({
    type: 'person',
    path,
    person,
    topics,
    ledger: entries.map((record) => ledgerEntry(record, id)),
    paging,
    licence: edition.site.licence,
  }));
}

export function topicPages(edition: Edition, slug: Slug): readonly TopicPage[] {
  const topic = edition.topics.get(slug);
  if (!topic) return [];
  const stories = (edition.byTopic.get(slug) ?? []).map(({ card }) => card);
  return pagesOfList(topicPath(slug), stories, sizes.stories).map(({ path, entries, paging }) => ({
    type: 'topic',
    path,
    topic,
    stories: entries,
    paging,
  }));
}

export function storiesPages(edition: Edition): readonly StoriesPage[] {
  return pagesOfList(storiesPath, edition.records, sizes.stories).map(({ path, entries, paging }) => ({
    type: 'stories',
    path,
    stories: entries.map(({ card }) => card),
    paging,
  }));
}

export function quotesPages(edition: Edition): readonly QuotesPage[] {
  const quotes = edition.originals.flatMap((record) => quoteCards(record, ({ kind }) => kind !== 'indirect'));
  return pagesOfList(quotesPath, quotes, sizes.quotes).map(({ path, entries, paging }) => ({
    type: 'quotes',
    path,
    quotes: entries,
    paging,
    licence: edition.site.licence,
  }));
}

const savedPage: SavedPage = { type: 'saved', path: savedPath };

export function missingPage(edition: Edition): MissingPage {
  return { type: 'missing', path: missingPath, latest: edition.records.slice(0, 6).map(({ card }) => card) };
}

/** Every page that is not about one single story. */
export function* listPages(edition: Edition): Generator<Page> {
  yield frontPage(edition);
  yield* storiesPages(edition);
  yield* quotesPages(edition);
  yield* peoplePages(edition);
  for (const id of edition.byPerson.keys()) yield* personPages(edition, id);
  for (const { slug } of edition.site.topics) yield* topicPages(edition, slug);
  yield savedPage;
  yield { type: 'accuracy', path: accuracyPath, report: accuracy };
  yield missingPage(edition);
}

function personCard(edition: Edition, id: PersonId): PersonCard {
  const records = edition.byPerson.get(id) ?? [];
  const person = edition.people.get(id) ?? { id, name: id, aliases: [], sameAs: [] };
  const quotes = records.reduce(
    (sum, record) => sum + record.quotes.filter(({ voice }) => voice.person === id).length,
    0,
  );
  return { ...person, stories: records.length, quotes };
}

function ledgerEntry(record: StoryRecord, id: PersonId): LedgerEntry {
  const role = record.roles[id];
  return { story: record.card, topics: record.topics, ...(role && { role }), statements: saidBy(record, id) };
}

function saidBy(record: StoryRecord, id: PersonId): readonly QuoteCard[] {
  return quoteCards(record, ({ voice }) => voice.person === id);
}

/** The quote that stands on the front page: whole, sure, and of a length that can be read at a glance. */
function bestQuote(record: StoryRecord): QuoteCard | undefined {
  const quotes = quoteCards(record, quotable);
  return quotes.find(({ words }) => words.length >= 40 && words.length <= 240) ?? quotes[0];
}

function quotable(quote: QuoteRecord): boolean {
  return quote.kind !== 'indirect' && quote.certainty === 'sure' && quote.voice.type !== 'unknown';
}

/** Whole, and short enough to stand in a row with others. */
function atAGlance(quote: QuoteRecord): boolean {
  return quotable(quote) && quote.kind === 'direct' && quote.words.length <= 150;
}

function firstOfEachVoice(quotes: readonly QuoteCard[]): readonly QuoteCard[] {
  return quotes.filter((quote, index) => quotes.findIndex(({ voice }) => voice.name === quote.voice.name) === index);
}
