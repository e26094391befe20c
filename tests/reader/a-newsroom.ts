import { directory, editionOf } from '#core/edition/edition.ts';
import { entryOf } from '#core/edition/entry.ts';
import type { Page, PersonPage, StoryPage } from '#core/edition/page.ts';
import { filled } from '#core/edition/outline.ts';
import { listPages } from '#core/edition/pages.ts';
import { recordOf } from '#core/edition/record.ts';
import { filledSurroundings, pagesOfStory, surroundingsOf } from '#core/edition/story-pages.ts';
import { personPath, storyPath, twinPath, type Path } from '#core/story/address.ts';
import type { Block } from '#core/story/block.ts';
import type { Person } from '#core/story/person.ts';
import type { Site } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import type { Story } from '#core/story/story.ts';
import { aPerson, aQuote, aStory, personId, slug } from '../a-story.ts';
import { aSite } from '../an-edition.ts';

/*
 * A small edition in which everything that the reader's app shows occurs once: each kind of quote and speaker, a person
 * inside a quote, two sections, a list, a related line, a translation, a speaker with and one without a page.
 */
const site: Site = {
  ...aSite,
  topics: [
    ...aSite.topics,
    { slug: slug('pasar'), name: { id: 'Pasar', en: 'Markets' }, description: { id: 'Pasar', en: 'Markets' } },
  ],
};

export const siti: Person = {
  id: personId('siti-aminah'),
  name: 'Siti Aminah',
  aliases: ['Siti'],
  jobTitle: 'Ekonom',
  description: 'Ekonom pangan di Bogor.',
  sameAs: [],
};
export const budi = personId('budi-santoso');

const blocks: readonly Block[] = [
  { type: 'paragraph', text: '“Harga naik, dan Budi Santoso tahu itu,” kata Siti Aminah di Bogor.' },
  { type: 'paragraph', text: '“Kami siap,” jawab Budi Santoso. Siti Aminah mengangguk.' },
  { type: 'paragraph', text: '“Siap sepenuhnya,” ujarnya. Menurut Budi Santoso, panen mundur sebulan.' },
  { type: 'heading', level: 2, text: 'Di pasar' },
  { type: 'paragraph', text: '“Saya belum jual,” ujar seorang pedagang. Siti Aminah mencatatnya.' },
  { type: 'paragraph', text: '“Entah siapa bilang begitu.”' },
  { type: 'related', text: 'Panen tiba', slug: slug('panen-tiba') },
  { type: 'list', items: ['Gula tetap.', 'Beras naik “dua kali lipat”, kata Siti Aminah.'] },
  { type: 'related', text: 'Cerita yang hilang' },
];

const meeting: Story = aStory({
  slug: slug('rapat-pangan'),
  headline: 'Rapat pangan di Bogor',
  section: 'Ekonomi',
  topics: [slug('pangan')],
  datePublished: '2023-11-09T08:00:00+07:00',
  source: { agency: 'CNA', editor: 'SL', language: 'en' },
  citations: [{ title: 'Data harga', url: 'https://data.example/harga' }],
  blocks,
  people: [
    {
      id: siti.id,
      name: 'Siti Aminah',
      role: 'ekonom',
      by: 'machine',
      mentions: [0, 1, 4, 7].map((block) => mention(block, 'Siti Aminah')),
    },
    { ...aPerson(blocks, 'Budi Santoso', budi), mentions: [0, 1, 2].map((block) => mention(block, 'Budi Santoso')) },
  ],
  quotes: [
    aQuote(
      blocks,
      'k1',
      'Harga naik, dan Budi Santoso tahu itu',
      { type: 'person', person: siti.id },
      {
        evidence: { naming: mention(0, 'Siti Aminah'), verb: mention(0, 'kata') },
        original: { language: 'en', text: 'Prices rise' },
        by: 'editor',
      },
    ),
    aQuote(blocks, 'k2', 'Kami siap', { type: 'person', person: budi }, { certainty: 'likely' }),
    aQuote(blocks, 'k3', 'Siap sepenuhnya', { type: 'person', person: budi }),
    aQuote(blocks, 'k4', 'panen mundur sebulan', { type: 'person', person: budi }, { kind: 'indirect' }),
    aQuote(blocks, 'k5', 'Saya belum jual', { type: 'unnamed', words: 'seorang pedagang' }),
    aQuote(blocks, 'k6', 'Entah siapa bilang begitu', { type: 'unknown' }),
    aQuote(blocks, 'k7', 'dua kali lipat', { type: 'person', person: siti.id }, { kind: 'partial' }),
  ],
});

function mention(block: number, words: string): { block: number; start: number; end: number } {
  const one = blocks[block];
  const text = one?.type === 'list' ? one.items.join('\n') : one?.type === 'paragraph' ? one.text : '';
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in block ${block}`);
  return { block, start, end: start + words.length };
}

function shortStory(name: string, headline: string, topic: string, day: number): Story {
  const text: readonly Block[] = [{ type: 'paragraph', text: `“${headline} sekali,” kata Siti Aminah.` }];
  return aStory({
    slug: slug(name),
    headline,
    topics: [slug(topic)],
    datePublished: `2023-11-0${day}T08:00:00+07:00`,
    blocks: text,
    people: [aPerson(text, 'Siti Aminah', siti.id)],
    quotes: [aQuote(text, 'k1', `${headline} sekali`, { type: 'person', person: siti.id })],
  });
}

const stories = [
  meeting,
  shortStory('panen-tiba', 'Panen tiba', 'pangan', 2),
  shortStory('pasar-sepi', 'Pasar sepi', 'pasar', 1),
];

/** Every page of the edition, as the publisher would make it. */
export const pages: ReadonlyMap<Path, Page> = new Map(made().map((page) => [page.path, page]));

function made(): readonly Page[] {
  const people = directory([siti]);
  const records = stories.map((story) => recordOf(story, people));
  const entries = records.map((record) => entryOf(record, '', String));
  const edition = editionOf(site, people, entries);
  const read = (wanted: Slug) => records.find(({ card }) => card.slug === wanted)!;
  const ofStories = stories.flatMap((story, index) =>
    pagesOfStory(story, filledSurroundings(surroundingsOf(edition, entries[index]!, 'none'), read)),
  );
  return [...[...listPages(edition)].map((outline) => filled(outline, read)), ...ofStories];
}

export function theStory(): StoryPage {
  const page = pages.get(storyPath(meeting.slug));
  if (page?.type !== 'story') throw new Error('the edition has no such story');
  return page;
}

export function thePerson(): PersonPage {
  const page = pages.get(personPath(siti.id));
  if (page?.type !== 'person') throw new Error('the edition has no such person');
  return page;
}

/** Answers as a host with the published twins would: to be put in the place of `fetch`. */
export function host(change: Readonly<Record<string, () => Response>> = {}): (address: string) => Promise<Response> {
  const twins = new Map<string, Page>([...pages.values()].map((page) => [twinPath(page.path), page]));
  return async (address) => {
    const other = change[address];
    if (other) return other();
    const page = twins.get(address);
    return page ? Response.json(page) : new Response('', { status: 404 });
  };
}
