import { cardPath, quotePath, storyPath } from '#core/story/address.ts';
import { blockText } from '#core/story/block.ts';
import { withQuotationMarks } from '#core/story/mark.ts';
import type { PersonId } from '#core/story/person.ts';
import type { Quote, QuoteId } from '#core/story/quote.ts';
import type { Slug } from '#core/story/slug.ts';
import { wordsAt, type Story } from '#core/story/story.ts';
import type { Edition } from './edition.ts';
import type { PersonLink, QuoteCard, QuotePage, StoryPage } from './page.ts';
import { quoteCard, quoteCards, storyCard, type StoryRecord } from './record.ts';
import { relatedStories } from './related.ts';

const most = 5;

/**
 * All that the pages of one story show of the rest of the edition: plain JSON, so that a build can tell by comparing it
 * whether those pages have changed, and can send it to another thread.
 */
export type Surroundings = Pick<StoryPage, 'people' | 'topics' | 'related' | 'links' | 'translations'> & {
  /** The newest statements of everybody who speaks in the story, one more than a page shows. */
  readonly statements: Readonly<Record<string, readonly QuoteCard[]>>;
  /** Whose pictures are drawn: `none`, or the story's and those of some of its quotes. */
  readonly cards: 'none' | readonly QuoteId[];
};

/**
 * @param record of the story, from the edition's own index
 * @param cards whose pictures are drawn
 */
export function surroundingsOf(edition: Edition, record: StoryRecord, cards: Surroundings['cards']): Surroundings {
  const speakers = new Set(record.quotes.flatMap(({ voice }) => voice.person ?? []));
  return {
    people: record.people.flatMap((id) => {
      const entry = edition.people.get(id);
      return entry ? [{ id, name: entry.name, ...(entry.description && { description: entry.description }) }] : [];
    }),
    topics: record.topics.flatMap((slug) => {
      const topic = edition.topics.get(slug);
      return topic ? [{ slug, name: topic.name }] : [];
    }),
    related: relatedStories(edition, record),
    links: record.links.flatMap((slug) => {
      const linked = edition.bySlug.get(slug)?.card;
      return linked ? [{ slug, language: linked.language, headline: linked.headline }] : [];
    }),
    translations: (edition.translations.get(record.card.slug) ?? []).map(({ card: { language, slug } }) => ({
      language,
      slug,
    })),
    cards,
    statements: Object.fromEntries([...speakers].map((person) => [person, newestStatements(edition, person)])),
  };
}

/**
 * Every page of one story: itself and its quotes. What was only reported has no page of its own: nobody's words could be
 * shared there; its address is its place in the story.
 */
export function pagesOfStory(story: Story, surroundings: Surroundings): readonly (StoryPage | QuotePage)[] {
  const { statements, cards, ...around } = surroundings;
  const entries = new Map<PersonId, PersonLink>(around.people.map((person) => [person.id, person]));
  const path = storyPath(story.slug);
  return [
    {
      type: 'story',
      path,
      story,
      ...around,
      quoteCards: cards === 'none' ? [] : cards,
      ...(cards !== 'none' && { card: cardPath(path) }),
    },
    ...story.quotes
      .filter(({ kind }) => kind !== 'indirect')
      .map((quote) => quotePage(story, quote, entries, surroundings)),
  ];
}

function quotePage(
  story: Story,
  quote: Quote,
  entries: ReadonlyMap<PersonId, PersonLink>,
  { statements, cards }: Surroundings,
): QuotePage {
  const card = quoteCard(story, quote, entries);
  const path = quotePath(story.slug, quote.id);
  const translatedFrom = story.source?.language;
  const { naming, verb } = quote.evidence;
  return {
    type: 'quote',
    path,
    story: storyCard(story),
    quote: card,
    ...(quote.original && { original: quote.original }),
    ...(translatedFrom && translatedFrom !== story.language && { translatedFrom }),
    ...(story.source?.agency && { agency: story.source.agency }),
    evidence: {
      ...(naming && { naming: wordsAt(story.blocks, naming) }),
      ...(verb && { verb: wordsAt(story.blocks, verb) }),
    },
    by: quote.by,
    context: contextOf(story, quote),
    more: (statements[card.voice.person ?? ''] ?? [])
      .filter((other) => other.story !== card.story || other.quote !== card.quote)
      .slice(0, most),
    ...(story.image && { image: story.image }),
    ...(cards !== 'none' && { card: cardPath(cards.includes(quote.id) ? path : storyPath(story.slug)) }),
  };
}

/** The paragraph around the first part of the quote, split at its words. */
function contextOf(story: Story, quote: Quote): QuotePage['context'] {
  const [first] = quote.parts;
  const block = first && story.blocks[first.block];
  const text = block ? blockText(block) : '';
  const { start, end } = first ? withQuotationMarks(text, first) : { start: 0, end: 0 };
  return { before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end) };
}

function newestStatements(edition: Edition, person: PersonId): readonly QuoteCard[] {
  const newest: QuoteCard[] = [];
  for (const record of edition.byPerson.get(person) ?? []) {
    newest.push(...quoteCards(record, ({ voice, kind }) => voice.person === person && kind !== 'indirect'));
    if (newest.length > most) break;
  }
  return newest.slice(0, most + 1);
}

/**
 * The quotes whose pictures are drawn: the newest of the edition, as many as its site.json says, by story.
 */
export function quotesWithCards(edition: Edition): ReadonlyMap<Slug, readonly QuoteId[]> {
  const chosen = new Map<Slug, QuoteId[]>();
  let left = edition.site.quoteCards;
  for (const record of edition.records) {
    const quotes = record.quotes.filter(({ kind }) => kind !== 'indirect').slice(0, left);
    if (left <= 0) break;
    left -= quotes.length;
    chosen.set(
      record.card.slug,
      quotes.map(({ quote }) => quote),
    );
  }
  return chosen;
}
