import type { PersonLink, Voice } from '#core/edition/page.ts';
import { voice } from '#core/edition/record.ts';
import type { PersonId } from '#core/story/person.ts';
import type { Quote, QuoteId, Speaker } from '#core/story/quote.ts';
import { quoteWords, type Story } from '#core/story/story.ts';

/** A speaker of one story with what is theirs of it. */
export type StoryVoice = {
  readonly key: string;
  readonly voice: Voice;
  /** The direct and partial quotes, in reading order. */
  readonly quotes: readonly QuoteId[];
  /** Their share of all quoted words, from 0 to 1. */
  readonly share: number;
};

/** Names a speaker within one story, so that two quotes can be told to be by the same one. */
export function speakerKey(speaker: Speaker): string {
  switch (speaker.type) {
    case 'person':
      return `person ${speaker.person}`;
    case 'organization':
      return `organization ${speaker.name}`;
    case 'unnamed':
      return `unnamed ${speaker.words}`;
    case 'unknown':
      return 'unknown';
  }
}

/** Everybody who is quoted in the story in marks, in order of their first quote. */
export function storyVoices(story: Story, people: readonly PersonLink[]): readonly StoryVoice[] {
  const entries = new Map<PersonId, PersonLink>(people.map((person) => [person.id, person]));
  const quoted = story.quotes.filter(({ kind }) => kind !== 'indirect');
  const count = (quote: Quote) => quoteWords(story.blocks, quote).split(/\s+/).length;
  const all = quoted.reduce((sum, quote) => sum + count(quote), 0);
  return [...Map.groupBy(quoted, ({ speaker }) => speakerKey(speaker))].map(([key, quotes]) => ({
    key,
    voice: voice(story, quotes[0]!.speaker, entries),
    quotes: quotes.map(({ id }) => id),
    share: quotes.reduce((sum, quote) => sum + count(quote), 0) / all,
  }));
}

/** The quotes that open a run by one speaker: where the margin says who speaks. */
export function runStarts(story: Story): ReadonlySet<QuoteId> {
  const starts = new Set<QuoteId>();
  let last = '';
  for (const { id, kind, speaker } of story.quotes) {
    if (kind === 'indirect') continue;
    const key = speakerKey(speaker);
    if (key !== last) starts.add(id);
    last = key;
  }
  return starts;
}

/** The mentions that open a person's card: the first of each person in each section, as `person number`. */
export function underlinedMentions(story: Story): ReadonlySet<string> {
  const sections = story.blocks.map(() => 0);
  story.blocks.forEach((block, index) => {
    sections[index] = (sections[index - 1] ?? 0) + (block.type === 'heading' ? 1 : 0);
  });
  const underlined = new Set<string>();
  for (const person of story.people) {
    const seen = new Set<number>();
    person.mentions.forEach(({ block }, mention) => {
      const section = sections[block] ?? 0;
      if (story.blocks[block]?.type === 'heading' || seen.has(section)) return;
      seen.add(section);
      underlined.add(`${person.id} ${mention}`);
    });
  }
  return underlined;
}
