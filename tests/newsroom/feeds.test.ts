import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { expect, it } from 'vitest';
import { pagesOfStory } from '#core/edition/story-pages.ts';
import { descriptionOf } from '#core/edition/title.ts';
import type { Story } from '#core/story/story.ts';
import { feedFiles, feedsOf, filledFeed } from '#newsroom/publish/feeds.ts';
import { aSite } from '../an-edition.ts';
import { aPerson, aQuote, aStory, personId, slug } from '../a-story.ts';
import { editionOfStories } from './edition-of-stories.ts';

const siti = { id: personId('siti-aminah'), name: 'Siti Aminah', aliases: [], sameAs: [] };

const blocks = [{ type: 'paragraph' as const, text: '“Harga naik,” kata Siti Aminah di <Pasar & Toko>.' }];
const changed = aStory({
  slug: slug('harga-naik'),
  headline: 'Harga naik',
  datePublished: '2023-11-01T08:00:00+07:00',
  dateModified: '2023-11-05T09:30:00+07:00',
  blocks,
  people: [aPerson(blocks, 'Siti Aminah', siti.id)],
  quotes: [aQuote(blocks, 'k1', 'Harga naik', { type: 'person', person: siti.id })],
});
const asItWas = aStory({
  slug: slug('panen-tiba'),
  headline: 'Panen tiba',
  standfirst: 'Petani mulai memanen.',
  datePublished: '2023-11-02T08:00:00+07:00',
});

/** The three forms of the feed at a path. */
function feedAt(path: string, stories: readonly Story[]) {
  const { edition, read } = editionOfStories(stories, [siti]);
  const outline = [...feedsOf(edition)].find((feed) => feed.path === path)!;
  const [rss, atom, json] = feedFiles(filledFeed(outline, read), aSite.url).map(([, text]) => text);
  return { outline, rss: parseRssFeed(rss!), atom: parseAtomFeed(atom!), json: parseJsonFeed(json!) };
}

it.each(['/', '/tokoh/siti-aminah/'])('says when a story was changed and when it came out: %s', (path) => {
  const { rss, atom, json } = feedAt(path, [changed]);
  const [published, modified] = ['2023-11-01T01:00:00.000Z', '2023-11-05T02:30:00.000Z'];
  expect([rss.lastBuildDate, rss.items?.map(({ pubDate }) => pubDate)]).toEqual([
    'Sun, 05 Nov 2023 02:30:00 GMT',
    ['Wed, 01 Nov 2023 01:00:00 GMT'],
  ]);
  expect([atom.updated, atom.entries?.map((entry) => [entry.published, entry.updated])]).toEqual([
    modified,
    [[published, modified]],
  ]);
  expect(json.items?.map((item) => [item.date_published, item.date_modified])).toEqual([[published, modified]]);
});

it('has a list even where nothing is in it yet', () => {
  const { edition, read } = editionOfStories([asItWas], [siti]);
  const outline = [...feedsOf(edition)].find(({ path }) => path === '/topik/pangan/');
  const json = feedFiles(filledFeed(outline!, read), aSite.url)[2]![1];
  expect(JSON.parse(json)).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', items: [] });
});

it('keeps the order of publication, and is itself as new as its newest change', () => {
  const { rss, atom, json } = feedAt('/', [changed, asItWas]);
  expect(rss.items?.map(({ title }) => title)).toEqual(['Panen tiba', 'Harga naik']);
  expect([rss.lastBuildDate, atom.updated]).toEqual(['Sun, 05 Nov 2023 02:30:00 GMT', '2023-11-05T02:30:00.000Z']);
  expect(json.items?.map((item) => item.date_modified)).toEqual([undefined, '2023-11-05T02:30:00.000Z']);
});

it.each(['/', '/tokoh/siti-aminah/'])('is made again when a story says that it was changed: %s', (path) => {
  const again = { ...changed, dateModified: '2023-11-06T08:00:00+07:00' };
  expect(feedAt(path, [again]).outline).not.toEqual(feedAt(path, [changed]).outline);
});

it('tells of a story what its page tells, as text in every form', () => {
  const { rss, atom, json } = feedAt('/', [changed, asItWas]);
  const around = { people: [], topics: [], related: [], links: [], translations: [], statements: {} };
  const told = [asItWas, changed].map((story) =>
    descriptionOf(pagesOfStory(story, { ...around, cards: 'none' })[0]!, aSite),
  );
  expect(told).toEqual(['Petani mulai memanen.', '“Harga naik,” kata Siti Aminah di <Pasar & Toko>.']);
  expect(json.items?.map((item) => item.content_text)).toEqual(told);
  expect(atom.entries?.map(({ summary }) => summary)).toEqual(told.map((value) => ({ value })));
  // There a description is HTML by the format.
  expect(rss.items?.map(({ description }) => description)).toEqual([
    'Petani mulai memanen.',
    '“Harga naik,” kata Siti Aminah di &lt;Pasar &amp; Toko&gt;.',
  ]);
});
