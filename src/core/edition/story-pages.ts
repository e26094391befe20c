import { quotePath, storyPath } from '#core/story/address.ts';
import { blockText } from '#core/story/block.ts';
import { withQuotationMarks } from '#core/story/mark.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Quote } from '#core/story/quote.ts';
import { wordsAt, type Story } from '#core/story/story.ts';
import type { Edition } from './edition.ts';
import type { QuoteCard, QuotePage, StoryPage } from './page.ts';
import { quoteCard, storyCard, type StoryRecord } from './record.ts';
import { relatedStories } from './related.ts';

const most = 5;

/**
 * All that the pages of one story show of the rest of the edition: plain JSON, so that a build can tell by comparing it
 * whether those pages have changed, and can send it to another thread.
 */
export type Surroundings = Pick<StoryPage, 'people' | 'topics' | 'related' | 'links' | 'translations'> & {
  /** The newest statements of everybody who speaks in the story, one more than a page shows. */
  readonly statements: Readonly<Record<string, readonly QuoteCard[]>>;
};

/** @param record of the story, from the edition's own index */
export function surroundingsOf(edition: Edition, record: StoryRecord): Surroundings {
  const speakers = new Set(record.quotes.flatMap(({ voice }) => voice.person ?? []));
  return {
    people: record.people.flatMap((id) => edition.people.get(id) ?? []),
    topics: record.topics.flatMap((slug) => edition.topics.get(slug) ?? []),
    related: relatedStories(edition, record),
    links: record.links.flatMap((slug) => edition.bySlug.get(slug)?.card ?? []),
    translations: (edition.translations.get(record.card.slug) ?? []).map(({ card: { language, slug } }) => ({
      language,
      slug,
    })),
    statements: Object.fromEntries([...speakers].map((person) => [person, newestStatements(edition, person)])),
  };
}

/** Every page of one story: itself and its quotes. */
export function pagesOfStory(story: Story, surroundings: Surroundings): readonly (StoryPage | QuotePage)[] {
  const { statements, ...around } = surroundings;
  const entries = new Map<PersonId, Person>(around.people.map((person) => [person.id, person]));
  return [
    { type: 'story', path: storyPath(story.slug), story, ...around },
    ...story.quotes.map((quote) => quotePage(story, quote, entries, statements)),
  ];
}

function quotePage(
  story: Story,
  quote: Quote,
  entries: ReadonlyMap<PersonId, Person>,
  statements: Surroundings['statements'],
): QuotePage {
  const card = quoteCard(story, quote, entries);
  const translatedFrom = story.source?.language;
  const { naming, verb } = quote.evidence;
  return {
    type: 'quote',
    path: quotePath(story.slug, quote.id),
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
  };
}

/** The paragraph around the first part of the quote, split at its words. */
function contextOf(story: Story, quote: Quote): QuotePage['context'] {
  const [first] = quote.parts;
  const block = first && story.blocks[first.block];
  const text = block ? blockText(block) : '';
  const { start, end } =
    quote.kind === 'indirect' || !first ? (first ?? { start: 0, end: 0 }) : withQuotationMarks(text, first);
  return { before: text.slice(0, start), words: text.slice(start, end), after: text.slice(end) };
}

function newestStatements(edition: Edition, person: PersonId): readonly QuoteCard[] {
  const newest: QuoteCard[] = [];
  for (const record of edition.byPerson.get(person) ?? []) {
    newest.push(...record.quotes.filter(({ voice, kind }) => voice.person === person && kind !== 'indirect'));
    if (newest.length > most) break;
  }
  return newest.slice(0, most + 1);
}
