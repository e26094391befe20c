import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Story } from '#core/story/story.ts';
import { publish } from '#newsroom/publish/publish.ts';
import { newsSitemap, sitemapFiles, sitemapText } from '#newsroom/publish/sitemaps.ts';
import { aPerson, aStory, personId, slug } from '../a-story.ts';
import { anEdition, aSite } from '../an-edition.ts';
import { editionOfStories } from './edition-of-stories.ts';

const siti = { id: personId('siti-aminah'), name: 'Siti Aminah', aliases: [], sameAs: [] };

function storyOf(name: string, day: string, change: Partial<Story> = {}): Story {
  return aStory({ slug: slug(name), datePublished: `2023-11-${day}T08:00:00+07:00`, ...change });
}

const story = aStory();
const stories = [
  storyOf('harga-naik', '01', {
    dateModified: '2023-11-08T08:00:00+07:00',
    people: [aPerson(story.blocks, 'Siti Aminah', siti.id)],
  }),
  storyOf('panen-tiba', '02', { topics: [slug('pangan')] }),
  storyOf('pasar-sepi', '09'),
];

/** Each address of a sitemap with what it says of its last change. */
function entriesOf(xml: string): readonly string[] {
  return [...xml.matchAll(/<loc>([^<]*)<\/loc>(?:<lastmod>([^<]*)<\/lastmod>)?/g)].map(([, address = '', modified]) =>
    [address.slice(aSite.url.length), ...(modified ? [modified] : [])].join(' '),
  );
}

it('says of each list when what stands on it changed, and of older pages nothing', () => {
  const { edition } = editionOfStories(stories, [siti]);
  const paths = ['/', '/berita/', '/berita/hal/1/', '/tokoh/', '/tokoh/siti-aminah/', '/topik/pangan/'] as const;
  const [lists, index] = [...sitemapFiles(edition, [...paths, '/seberapa-yakin/'], aSite.url)];
  const [newest, food, said] = ['2023-11-09T01:00:00.000Z', '2023-11-02T01:00:00.000Z', '2023-11-08T01:00:00.000Z'];
  expect(entriesOf(lists![1])).toEqual([
    `/ ${newest}`,
    `/berita/ ${newest}`,
    '/berita/hal/1/',
    `/tokoh/ ${newest}`,
    `/tokoh/siti-aminah/ ${said}`,
    `/topik/pangan/ ${food}`,
    '/seberapa-yakin/',
  ]);
  expect(entriesOf(index![1])).toEqual([
    `/sitemap-1.xml ${newest}`,
    `/sitemap-lists.xml ${newest}`,
    '/sitemap-news.xml',
  ]);
});

it('names no topic that has no story', () => {
  const { edition } = editionOfStories([stories[2]!]);
  const [lists] = [...sitemapFiles(edition, ['/', '/topik/pangan/'], aSite.url)];
  expect(entriesOf(lists![1])).toEqual(['/ 2023-11-09T01:00:00.000Z']);
});

it.each([
  ['as the newest stands', '2023-11-09T12:00:00Z', ['/berita/pasar-sepi/']],
  ['however long ago that was', '2024-11-09T12:00:00Z', ['/berita/pasar-sepi/']],
  ['not counted from one that is dated ahead', '2023-11-03T12:00:00Z', ['/berita/panen-tiba/', '/berita/harga-naik/']],
  ['nothing while all are ahead', '2023-10-03T12:00:00Z', []],
])('has the news of two days, %s', (_, now, expected) => {
  const { edition, read } = editionOfStories(stories);
  const news = newsSitemap(edition, Date.parse(now));
  expect(entriesOf(sitemapText(news, aSite.url, read))).toEqual(expected);
});

it('is built the same at any time as long as no story is dated ahead', async () => {
  const place = mkdtempSync(join(tmpdir(), 'kutip-sitemaps-'));
  onTestFinished(() => rmSync(place, { recursive: true, force: true }));
  const [content, out] = [join(place, 'content'), join(place, 'dist')];
  anEdition(content);
  const newsAt = async (day: string) => {
    const now = Date.parse(`${day}T12:00:00Z`);
    await publish({ content, out, base: '/', cards: 'none', compressed: 'none', say: () => {}, now });
    return ['sitemap-news.xml', 'build.txt'].map((name) => readFileSync(join(out, name), 'utf8'));
  };
  const [news = '', stamp] = await newsAt('2023-11-03');
  expect(entriesOf(news)).toEqual(['/berita/pasar-sepi/', '/berita/panen-tiba/', '/berita/harga-naik/']);
  expect(await newsAt('2024-11-03')).toEqual([news, stamp]);
  const [before = ''] = await newsAt('2023-11-02');
  expect(entriesOf(before)).toEqual(['/berita/panen-tiba/', '/berita/harga-naik/']);
});
