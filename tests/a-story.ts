import { blockText, type Block } from '#core/story/block.ts';
import { isPersonId, type PersonId, type PersonInStory } from '#core/story/person.ts';
import type { Quote, QuoteId, Speaker } from '#core/story/quote.ts';
import { isSlug, type Slug } from '#core/story/slug.ts';
import type { Story } from '#core/story/story.ts';

/** A slug for a test; fails where it is none, so that a test cannot rest on an impossible one. */
export function slug(value: string): Slug {
  if (!isSlug(value)) throw new Error(`${value} is no slug`);
  return value;
}

export function personId(value: string): PersonId {
  if (!isPersonId(value)) throw new Error(`${value} is no person id`);
  return value;
}

/** A small whole story to change one thing of. */
export function aStory(change: Partial<Story> = {}): Story {
  return {
    slug: slug('harga-beras-naik'),
    language: 'id',
    headline: 'Harga beras naik',
    topics: [],
    datePublished: '2023-11-09T19:30:00+07:00',
    bylines: ['Redaksi'],
    citations: [],
    blocks: [{ type: 'paragraph', text: '“Harga naik,” kata Siti Aminah.' }],
    people: [],
    quotes: [],
    rejected: { quotes: [], people: [] },
    ...change,
  };
}

/** A quote at the place where its words stand in the blocks. */
export function aQuote(
  blocks: readonly Block[],
  id: QuoteId,
  words: string,
  speaker: Speaker,
  change: Partial<Quote> = {},
): Quote {
  return {
    id,
    parts: [placeOf(blocks, words)],
    kind: 'direct',
    speaker,
    evidence: {},
    certainty: speaker.type === 'unknown' ? 'unknown' : 'sure',
    by: 'machine',
    ...change,
  };
}

/** A person mentioned wherever one of the forms first stands. */
export function aPerson(
  blocks: readonly Block[],
  name: string,
  id: PersonId,
  ...forms: readonly string[]
): PersonInStory {
  return { id, name, mentions: [name, ...forms].map((form) => placeOf(blocks, form)), by: 'machine' };
}

function placeOf(blocks: readonly Block[], words: string): { block: number; start: number; end: number } {
  for (const [block, one] of blocks.entries()) {
    const start = blockText(one).indexOf(words);
    if (start >= 0) return { block, start, end: start + words.length };
  }
  throw new Error(`“${words}” stands in no block`);
}
