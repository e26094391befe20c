import type { Edition } from '#core/edition/edition.ts';
import { asCard, asRecord, isStatement, type ReadRecord, type Shown, type StoryEntry } from '#core/edition/entry.ts';
import type { StoryRecord } from '#core/edition/record.ts';
import {
  frontPath,
  peoplePath,
  personPath,
  quotePath,
  quotesPath,
  storiesPath,
  storyPath,
  topicPath,
  type Path,
} from '#core/story/address.ts';
import { escapeHtml } from './markup.ts';

/** Stories in one sitemap: with their quotes well below the 50,000 addresses that one may hold. */
const storiesEach = 2000;
/** A news sitemap holds two days and a thousand stories, counted back from the newest: the same whenever it is built. */
const newsWindow = 2 * 24 * 3_600_000;
const newsMost = 1000;

/** Pages of lists in one. */
const listsEach = 40_000;

/** A sitemap before the stories that it names are read: plain JSON, the same as long as the sitemap is. */
export type Sitemap =
  | { readonly type: 'stories'; readonly name: string; readonly stories: readonly Shown[] }
  | { readonly type: 'news'; readonly name: string; readonly publication: string; readonly stories: readonly Shown[] };

/** Sitemaps of stories with their quotes, numbered from the oldest, so that only the last one changes with a new story. */
export function* sitemapsOf({ stories }: Edition): Generator<Sitemap> {
  for (const [index, part] of storyParts(stories).entries()) {
    yield { type: 'stories', name: storySitemap(index), stories: part.map(asRecord) };
  }
}

/** @param now in milliseconds since 1970: what is dated ahead of it is no news yet */
export function newsSitemap({ site, stories }: Edition, now: number): Sitemap {
  const out = stories.filter(({ time }) => time <= now);
  const since = (out[0]?.time ?? 0) - newsWindow;
  const news = out.slice(0, newsMost).filter(({ time }) => time >= since);
  return { type: 'news', name: newsName, publication: site.name, stories: news.map(asCard) };
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
  edition: Edition,
  paths: readonly Path[],
  address: string,
): Generator<readonly [name: string, text: string]> {
  const { stories, site, byTopic } = edition;
  const changes = lastChanges(edition);
  const empty = new Set(site.topics.filter(({ slug }) => !byTopic.has(slug)).map(({ slug }) => topicPath(slug)));
  const listed = paths.filter((path) => !empty.has(path));
  const all = storyParts(stories).map((part, index) => ({ name: storySitemap(index), modified: latest(part) }));
  for (let start = 0; start < listed.length; start += listsEach) {
    const name = `sitemap-lists${start === 0 ? '' : `-${start / listsEach + 1}`}.xml`;
    const urls = listed.slice(start, start + listsEach).map((path) => url(address + path, changes.get(path)));
    yield [name, urlset(urls)];
    all.push({ name, modified: latest(stories) });
  }
  const entries = [
    ...all.map(({ name, modified }) => `<sitemap>${place(`${address}/${name}`, modified)}</sitemap>`),
    `<sitemap>${place(`${address}/${newsName}`)}</sitemap>`,
  ];
  yield [
    'sitemap.xml',
    `${xml}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('\n')}</sitemapindex>\n`,
  ];
}

/** When something on a list last changed, where the newest of it stands. Older pages keep what they have. */
function lastChanges({ stories, byTopic, byPerson }: Edition): ReadonlyMap<Path, string> {
  const newest = latest(stories);
  return new Map<Path, string>([
    ...[frontPath, storiesPath, quotesPath, peoplePath].map((path) => [path, newest] as const),
    ...[...byTopic].map(([slug, about]) => [topicPath(slug), latest(about)] as const),
    ...[...byPerson].map(([id, about]) => [personPath(id), latest(about)] as const),
  ]);
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

function url(location: string, modified?: string): string {
  return `<url>${place(location, modified)}</url>`;
}

function place(location: string, modified?: string): string {
  return `<loc>${escapeHtml(location)}</loc>${modified ? `<lastmod>${modified}</lastmod>` : ''}`;
}

/** The latest change among some stories. */
function latest(stories: readonly StoryEntry[]): string {
  return new Date(stories.reduce((newest, { modified }) => Math.max(newest, modified), 0)).toISOString();
}
