import { describe, expect, it } from 'vitest';
import { directory, editionOf } from '#core/edition/edition.ts';
import { entryOf } from '#core/edition/entry.ts';
import { recordOf } from '#core/edition/record.ts';
import { relatedStories } from '#core/edition/related.ts';
import type { Story } from '#core/story/story.ts';
import { aSite } from '../../an-edition.ts';
import { aPerson, aQuote, aStory, personId, slug } from '../../a-story.ts';

const people = directory([
  { id: personId('siti-aminah'), name: 'Siti Aminah', aliases: [], sameAs: [] },
  { id: personId('budi-santoso'), name: 'Budi Santoso', aliases: [], sameAs: [] },
]);
const blocks = [{ type: 'paragraph' as const, text: '“Harga naik,” kata Siti Aminah. Budi Santoso diam.' }];
const siti = aPerson(blocks, 'Siti Aminah', personId('siti-aminah'));
const budi = aPerson(blocks, 'Budi Santoso', personId('budi-santoso'));
const said = aQuote(blocks, 'k1', 'Harga naik', { type: 'person', person: personId('siti-aminah') });

function related(story: Story, others: readonly Story[]) {
  const entries = [story, ...others].map((one) => entryOf(recordOf(one, people), '', String));
  const edition = editionOf(aSite, people, entries);
  return relatedStories(edition, entries[0]!).map(({ story: { slug: other }, reason }) => [other, reason]);
}

describe('relatedStories', () => {
  const story = aStory({ blocks, people: [siti, budi], quotes: [said], topics: [slug('pangan')] });

  it('says why: quoted in both, named in both, one topic, the newsroom’s own link', () => {
    expect(
      related({ ...story, blocks: [...blocks, { type: 'related', text: 'Panen', slug: slug('panen') }] }, [
        aStory({ slug: slug('juga-siti'), blocks, people: [siti], quotes: [said] }),
        aStory({ slug: slug('hanya-budi'), blocks, people: [budi] }),
        aStory({ slug: slug('pangan-lain'), topics: [slug('pangan')] }),
        aStory({ slug: slug('panen') }),
        aStory({ slug: slug('tentang-lain') }),
      ]),
    ).toEqual([
      ['panen', { type: 'newsroom' }],
      ['juga-siti', { type: 'quoted', name: 'Siti Aminah' }],
      ['hanya-budi', { type: 'person', name: 'Budi Santoso' }],
      ['pangan-lain', { type: 'topic', topic: { id: 'Pangan', en: 'Food' } }],
    ]);
  });

  it('gives at most six', () => {
    const others = Array.from({ length: 60 }, (_, index) =>
      aStory({ slug: slug(`pangan-${index}`), topics: [slug('pangan')] }),
    );
    expect(related(story, others)).toHaveLength(6);
  });

  it('leaves out translations: of itself and of others', () => {
    const other = aStory({ slug: slug('pangan-lain'), topics: [slug('pangan')] });
    expect(
      related(story, [
        aStory({ slug: slug('rice'), language: 'en', translationOf: story.slug, topics: [slug('pangan')] }),
        other,
        aStory({ slug: slug('food'), language: 'en', translationOf: other.slug, topics: [slug('pangan')] }),
      ]).map(([one]) => one),
    ).toEqual(['pangan-lain']);
  });
});
