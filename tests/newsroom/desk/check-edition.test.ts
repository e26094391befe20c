import { describe, expect, it } from 'vitest';
import { findingsOf } from '#newsroom/desk/check-edition.ts';
import type { Story } from '#core/story/story.ts';
import { aPerson, aQuote, aStory, personId, slug } from '../../a-story.ts';

const { blocks } = aStory();
const siti = aPerson(blocks, 'Siti Aminah', personId('siti-aminah'));
const image = { src: '/images/beras.svg', width: 10, height: 10, alt: 'Karung beras.' };
const around = {
  slugs: new Set([slug('harga-beras-naik')]),
  people: new Map([[siti.id, { id: siti.id, name: siti.name, aliases: [], sameAs: [] }]]),
  topics: new Set([slug('pangan')]),
  pictures: new Set(['/images/beras.svg']),
};

describe('findingsOf', () => {
  it('finds nothing in a good story', () => {
    const quotes = [aQuote(blocks, 'k1', 'Harga naik', { type: 'person', person: siti.id })];
    const story = aStory({ image, topics: [slug('pangan')], people: [siti], quotes });
    expect([...findingsOf('a.json', story, around)]).toEqual([]);
  });

  it('finds nothing in a story of tomorrow', () => {
    const datePublished = new Date(Date.now() + 20 * 3_600_000).toISOString();
    expect([...findingsOf('a.json', aStory({ datePublished }), around)]).toEqual([]);
  });

  it('takes it for an answer when an editor says that nobody knows who spoke', () => {
    const answer = { by: 'editor', certainty: 'unknown' } as const;
    const quotes = [aQuote(blocks, 'k1', 'Harga naik', { type: 'unknown' }, answer)];
    expect([...findingsOf('a.json', aStory({ quotes }), around)]).toEqual([]);
  });

  it.each<[string, Partial<Story>]>([
    ['error: topics: expected a topic of site.json, found "gula"', { topics: [slug('gula')] }],
    ['error: translationOf: expected a story that is there, found "gone"', { translationOf: slug('gone') }],
    [
      'error: a related line: expected a story that is there, found "gone"',
      { blocks: [...blocks, { type: 'related', text: 'X', slug: slug('gone') }] },
    ],
    [
      'doubt: a related line leads nowhere: Panen mundur',
      { blocks: [...blocks, { type: 'related', text: 'Panen mundur' }] },
    ],
    [
      'error: a picture: expected one of the folder images, found "/images/x.svg"',
      { image: { ...image, src: '/images/x.svg' } },
    ],
    [
      'doubt: a picture without alternative text: /images/beras.svg',
      { blocks: [...blocks, { type: 'image', image: { ...image, alt: ' ' } }] },
    ],
    ['doubt: no entry in people.json: Siti Aminah', { people: [{ ...siti, id: personId('siti') }] }],
    [
      'doubt: who is this: siti-aminah or siti?: Siti Aminah',
      { people: [{ ...siti, candidates: [siti.id, personId('siti')] }] },
    ],
    ['doubt: a date more than a day ahead: 2099-11-09T08:00:00Z', { datePublished: '2099-11-09T08:00:00Z' }],
    ['doubt: a date more than a day ahead: 2098-01-01T08:00:00Z', { dateModified: '2098-01-01T08:00:00Z' }],
    ['doubt: who said this?: k1 “Harga naik”', { quotes: [aQuote(blocks, 'k1', 'Harga naik', { type: 'unknown' })] }],
    [
      'doubt: the speaker is likely: k1 “Harga naik”',
      {
        quotes: [aQuote(blocks, 'k1', 'Harga naik', { type: 'organization', name: 'Bulog' }, { certainty: 'likely' })],
      },
    ],
  ])('names it: %s', (expected, change) => {
    const found = [...findingsOf('a.json', aStory(change), around)].map(
      ({ weight, what, words }) => `${weight}: ${what}: ${words}`,
    );
    expect(found).toEqual([expected]);
  });
});
