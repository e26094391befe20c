import { cardPath, quotePath, storyPath } from '#core/story/address.ts';
import { blockText } from '#core/story/block.ts';
import { withQuotationMarks } from '#core/story/mark.ts';
import type { PersonId } from '#core/story/person.ts';
import type { Quote, QuoteId } from '#core/story/quote.ts';
import type { Slug } from '#core/story/slug.ts';
import { wordsAt, type Story } from '#core/story/story.ts';
import { statementsKept, type Edition } from './edition.ts';
import { asCard, isStatement, type ReadRecord, type Shown, type StoryEntry } from './entry.ts';
import type { PersonLink, QuoteCard, QuotePage, Reason, StoryPage } from './page.ts';
import { quoteCard, quoteCards, storyCard } from './record.ts';
import { relatedStories } from './related.ts';

const most = statementsKept - 1;

/** All that the pages of one story show of the rest of the edition. */
export type Surroundings = Pick<StoryPage, 'people' | 'topics' | 'related' | 'links' | 'translations'> & {
  /** The newest statements of everybody who speaks in the story, one more than a page shows. */
  readonly statements: Readonly<Record<string, readonly QuoteCard[]>>;
  /** Whose pictures are drawn: `none`, or the story's and those of some of its quotes. */
  readonly cards: 'none' | readonly QuoteId[];
};

/** The same before the other stories are read. */
export type SurroundingsOutline = Omit<Surroundings, 'related' | 'links' | 'statements'> & {
  readonly related: readonly { readonly story: Shown; readonly reason: Reason }[];
  readonly links: readonly Shown[];
  /** The newest stories in which somebody who speaks in this one has stated something. */
  readonly statements: readonly { readonly person: PersonId; readonly stories: readonly Shown[] }[];
};

/**
 * @param entry of the story, from the edition's own index
 * @param cards whose pictures are drawn
 */
export function surroundingsOf(edition: Edition, entry: StoryEntry, cards: Surroundings['cards']): SurroundingsOutline {
  return {
    people: entry.people.flatMap((id) => {
      const person = edition.people.get(id);
      return person ? [{ id, name: person.name, ...(person.description && { description: person.description }) }] : [];
    }),
    topics: entry.topics.flatMap((slug) => {
      const topic = edition.topics.get(slug);
      return topic ? [{ slug, name: topic.name }] : [];
    }),
    related: relatedStories(edition, entry),
    links: entry.links.flatMap((slug) => {
      const linked = edition.bySlug.get(slug);
      return linked ? [asCard(linked)] : [];
    }),
    translations: (edition.translations.get(entry.slug) ?? []).map(({ language, slug }) => ({ language, slug })),
    cards,
    statements: entry.speakers.map(({ person }) => ({ person, stories: edition.statements.get(person) ?? [] })),
  };
}

export function filledSurroundings(outline: SurroundingsOutline, read: ReadRecord): Surroundings {
  return {
    ...outline,
    related: outline.related.map(({ story, reason }) => ({ story: read(story.slug).card, reason })),
    links: outline.links.map(({ slug }) => {
      const { language, headline } = read(slug).card;
      return { slug, language, headline };
    }),
    statements: Object.fromEntries(
      outline.statements.map(({ person, stories }) => [person, newestStatements(person, stories, read)]),
    ),
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

function newestStatements(person: PersonId, stories: readonly Shown[], read: ReadRecord): readonly QuoteCard[] {
  return stories
    .flatMap(({ slug }) => quoteCards(read(slug), (quote) => quote.voice.person === person && isStatement(quote)))
    .slice(0, statementsKept);
}

/**
 * The quotes whose pictures are drawn: the newest of the edition, as many as its site.json says, by story.
 */
export function quotesWithCards(edition: Edition, read: ReadRecord): ReadonlyMap<Slug, readonly QuoteId[]> {
  const chosen = new Map<Slug, QuoteId[]>();
  let left = edition.site.quoteCards;
  for (const { slug, statements } of edition.stories) {
    if (left <= 0) break;
    if (statements === 0) continue;
    const quotes = read(slug).quotes.filter(isStatement).slice(0, left);
    left -= quotes.length;
    chosen.set(
      slug,
      quotes.map(({ quote }) => quote),
    );
  }
  return chosen;
}
