import type { Image } from '#core/story/block.ts';
import type { PersonId, Person } from '#core/story/person.ts';
import type { Quote, Speaker } from '#core/story/quote.ts';
import type { Slug } from '#core/story/slug.ts';
import { quoteWords, type Story } from '#core/story/story.ts';
import type { QuoteCard, StoryCard, Voice } from './page.ts';
import { summaryOf } from './summary.ts';

/**
 * What the rest of an edition needs to know of a story: small enough to keep for a whole archive, plain JSON so that
 * it can be cached beside the story file.
 */
export type StoryRecord = {
  readonly card: StoryCard;
  readonly summary: string;
  /** When it was published, in milliseconds since 1970. */
  readonly time: number;
  readonly dateModified?: string;
  readonly image?: Image;
  readonly topics: readonly Slug[];
  /** Directory people who occur, in order of appearance. */
  readonly people: readonly PersonId[];
  readonly roles: Readonly<Record<string, string>>;
  readonly quotes: readonly QuoteRecord[];
  /** The stories that the newsroom's own related lines lead to. */
  readonly links: readonly Slug[];
  readonly translationOf?: Slug;
};

/** A quote without what its record says of all of them: an archive has ten times as many quotes as stories. */
export type QuoteRecord = Omit<QuoteCard, 'story' | 'language' | 'headline' | 'datePublished'>;

/** What is needed of the directory to name a speaker. */
type Entries = ReadonlyMap<PersonId, Pick<Person, 'id' | 'name'>>;

/** @param entries the ids of the directory */
export function recordOf(story: Story, entries: ReadonlyMap<PersonId, Person>): StoryRecord {
  const known = story.people.filter((person) => entries.has(person.id));
  return {
    card: storyCard(story),
    summary: summaryOf(story),
    time: Date.parse(story.datePublished),
    ...(story.dateModified && { dateModified: story.dateModified }),
    ...(story.image && { image: story.image }),
    topics: story.topics,
    people: known.map((person) => person.id),
    roles: Object.fromEntries(known.flatMap((person) => (person.role ? [[person.id, person.role]] : []))),
    quotes: story.quotes.map((quote) => quoteRecord(story, quote, entries)),
    links: story.blocks.flatMap((block) => (block.type === 'related' && block.slug ? [block.slug] : [])),
    ...(story.translationOf && { translationOf: story.translationOf }),
  };
}

export function storyCard(story: Story): StoryCard {
  return {
    slug: story.slug,
    language: story.language,
    headline: story.headline,
    ...(story.standfirst && { standfirst: story.standfirst }),
    ...(story.section && { section: story.section }),
    ...(story.dateline && { place: story.dateline.place }),
    datePublished: story.datePublished,
    voices: voiceNames(story).slice(0, 4),
  };
}

/** Names of those quoted in marks, those with most quotes first, in order of appearance where they have as many. */
function voiceNames(story: Story): readonly string[] {
  const counts = new Map<string, number>();
  for (const { kind, speaker } of story.quotes) {
    if (kind === 'indirect') continue;
    const { name } = voice(story, speaker, new Map());
    if (name && speaker.type !== 'unnamed') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

export function quoteCard(story: Story, quote: Quote, entries: Entries): QuoteCard {
  return cardOf(story, quoteRecord(story, quote, entries));
}

/** Those quotes of a record that are wanted, each by itself. */
export function quoteCards(
  { card, quotes }: StoryRecord,
  wanted: (quote: QuoteRecord) => boolean,
): readonly QuoteCard[] {
  return quotes.filter(wanted).map((quote) => cardOf(card, quote));
}

function quoteRecord(story: Story, quote: Quote, entries: Entries): QuoteRecord {
  return {
    quote: quote.id,
    words: quoteWords(story.blocks, quote),
    kind: quote.kind,
    voice: voice(story, quote.speaker, entries),
    certainty: quote.certainty,
  };
}

function cardOf(
  { slug, language, headline, datePublished }: Pick<StoryCard, 'slug' | 'language' | 'headline' | 'datePublished'>,
  quote: QuoteRecord,
): QuoteCard {
  return { story: slug, ...quote, language, headline, datePublished };
}

/** The speaker under the name of the edition's directory, with the role that this story gives. */
export function voice(story: Story, speaker: Speaker, entries: Entries): Voice {
  switch (speaker.type) {
    case 'person': {
      const person = story.people.find(({ id }) => id === speaker.person);
      const entry = entries.get(speaker.person);
      return {
        type: 'person',
        name: entry?.name ?? person?.name ?? speaker.person,
        ...(person?.role && { role: person.role }),
        ...(entry && { person: entry.id }),
      };
    }
    case 'organization':
      return { type: 'organization', name: speaker.name };
    case 'unnamed':
      return { type: 'unnamed', name: speaker.words };
    case 'unknown':
      return { type: 'unknown' };
  }
}
