import type { Edition } from '#core/edition/edition.ts';
import { asCard, asRecord, isStatement, type ReadRecord, type Shown, type StoryEntry } from '#core/edition/entry.ts';
import type { StoryRecord } from '#core/edition/record.ts';
import { quotePath, storyPath, type Path } from '#core/story/address.ts';
import { escapeHtml } from './markup.ts';

/** Stories in one sitemap: with their quotes well below the 50,000 addresses that one may hold. */
const storiesEach = 2000;
/** A news sitemap holds two days and a thousand stories, counted back from the newest: a build has no clock. */
const newsWindow = 2 * 24 * 3_600_000;
const newsMost = 1000;

/** Pages of lists in one. */
const listsEach = 40_000;

/** A sitemap before the stories that it names are read: plain JSON, the same as long as the sitemap is. */
export type Sitemap =
  | { readonly type: 'stories'; readonly name: string; readonly stories: readonly Shown[] }
  | { readonly type: 'news'; readonly name: string; readonly publication: string; readonly stories: readonly Shown[] };

/**
 * Sitemaps of stories with their quotes, numbered from the oldest, so that only the last one changes with a new story,
 * and the news sitemap.
 */
export function* sitemapsOf({ site, stories }: Edition): Generator<Sitemap> {
  for (const [index, part] of storyParts(stories).entries()) {
    yield { type: 'stories', name: storySitemap(index), stories: part.map(asRecord) };
  }
  const since = (stories[0]?.time ?? 0) - newsWindow;
  const news = stories.slice(0, newsMost).filter(({ time }) => time >= since);
  yield { type: 'news', name: newsName, publication: site.name, stories: news.map(asCard) };
}

export function sitemapText(sitemap: Sitemap, address: string, read: ReadRecord): string {
  const records = sitemap.stories.map(({ slug }) => read(slug));
  switch (sitemap.type) {
    case 'stories':
      return urlset(records.flatMap((record) => storyUrls(record, address)));
    case 'news':
      return newsText(records, sitemap.publication, address);
  }
}

/**
 * The sitemaps of lists and people, and the index of all sitemaps.
 *
 * @param paths of the pages of lists
 */
export function* sitemapFiles(
  { stories }: Edition,
  paths: readonly Path[],
  address: string,
): Generator<readonly [name: string, text: string]> {
  const newest = latest(stories);
  const all = storyParts(stories).map((part, index) => ({ name: storySitemap(index), modified: latest(part) }));
  for (let start = 0; start < paths.length; start += listsEach) {
    const name = `sitemap-lists${start === 0 ? '' : `-${start / listsEach + 1}`}.xml`;
    const urls = paths.slice(start, start + listsEach).map((path) => url(address + path, newest));
    yield [name, urlset(urls)];
    all.push({ name, modified: newest });
  }
  all.push({ name: newsName, modified: newest });
  const entries = all.map(
    ({ name, modified }) =>
      `<sitemap><loc>${escapeHtml(`${address}/${name}`)}</loc><lastmod>${modified}</lastmod></sitemap>`,
  );
  yield [
    'sitemap.xml',
    `${xml}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</sitemapindex>\n`,
  ];
}

const xml = '<?xml version="1.0" encoding="UTF-8"?>\n';
const newsName = 'sitemap-news.xml';

function storySitemap(index: number): string {
  return `sitemap-${index + 1}.xml`;
}

/** The oldest first. */
function storyParts(stories: readonly StoryEntry[]): readonly (readonly StoryEntry[])[] {
  const parts: StoryEntry[][] = [];
  for (let end = stories.length; end > 0; end -= storiesEach) {
    parts.push(stories.slice(Math.max(0, end - storiesEach), end).toReversed());
  }
  return parts;
}

function storyUrls({ card, dateModified, quotes }: StoryRecord, address: string): readonly string[] {
  const modified = dateModified ?? card.datePublished;
  return [
    url(address + storyPath(card.slug), modified),
    ...quotes.filter(isStatement).map(({ quote }) => url(address + quotePath(card.slug, quote), modified)),
  ];
}

function newsText(records: readonly StoryRecord[], publication: string, address: string): string {
  const entries = records.map(({ card }) =>
    [
      `<url><loc>${escapeHtml(address + storyPath(card.slug))}</loc><news:news><news:publication>`,
      `<news:name>${escapeHtml(publication)}</news:name><news:language>${card.language}</news:language></news:publication>`,
      `<news:publication_date>${card.datePublished}</news:publication_date>`,
      `<news:title>${escapeHtml(card.headline)}</news:title></news:news></url>`,
    ].join(''),
  );
  return `${xml}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entries.join('\n')}</urlset>\n`;
}

function urlset(urls: readonly string[]): string {
  return `${xml}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>\n`;
}

function url(location: string, modified: string): string {
  return `<url><loc>${escapeHtml(location)}</loc><lastmod>${modified}</lastmod></url>`;
}

/** The latest change among some stories. */
function latest(stories: readonly StoryEntry[]): string {
  return new Date(stories.reduce((newest, { modified }) => Math.max(newest, modified), 0)).toISOString();
}
