import type { Edition } from '#core/edition/edition.ts';
import { listPages } from '#core/edition/pages.ts';
import type { StoryRecord } from '#core/edition/record.ts';
import { quotePath, storyPath } from '#core/story/address.ts';
import { escapeHtml } from './markup.ts';

/** Stories in one sitemap: with their quotes well below the 50,000 addresses that one may hold. */
const storiesEach = 2000;
/** A news sitemap holds two days and a thousand stories, counted back from the newest: a build has no clock. */
const newsWindow = 2 * 24 * 3_600_000;
const newsMost = 1000;

/**
 * The sitemap index, one sitemap of lists and people, sitemaps of stories with their quotes numbered from the oldest,
 * so that only the last one changes with a new story, and the news sitemap.
 */
export function* sitemapFiles(edition: Edition, address: string): Generator<readonly [name: string, text: string]> {
  const oldestFirst = edition.records.toReversed();
  const names: { name: string; modified: string }[] = [];
  for (let start = 0; start < oldestFirst.length; start += storiesEach) {
    const part = oldestFirst.slice(start, start + storiesEach);
    const name = `sitemap-${start / storiesEach + 1}.xml`;
    names.push({ name, modified: latest(part) });
    yield [name, urlset(part.flatMap((record) => storyUrls(record, address)))];
  }
  const newest = latest(edition.records);
  yield ['sitemap-lists.xml', urlset(listUrls(edition, address, newest))];
  yield ['sitemap-news.xml', newsSitemap(edition, address)];
  const all = [
    ...names,
    { name: 'sitemap-lists.xml', modified: newest },
    { name: 'sitemap-news.xml', modified: newest },
  ];
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

function storyUrls({ card, dateModified, quotes }: StoryRecord, address: string): readonly string[] {
  const modified = dateModified ?? card.datePublished;
  return [
    url(address + storyPath(card.slug), modified),
    ...quotes
      .filter(({ kind }) => kind !== 'indirect')
      .map(({ quote }) => url(address + quotePath(card.slug, quote), modified)),
  ];
}

function listUrls(edition: Edition, address: string, newest: string): readonly string[] {
  const urls: string[] = [];
  for (const page of listPages(edition)) {
    if (page.type === 'saved' || page.type === 'missing') continue;
    urls.push(url(address + page.path, newest));
  }
  return urls;
}

function newsSitemap(edition: Edition, address: string): string {
  const since = (edition.records[0]?.time ?? 0) - newsWindow;
  const entries = edition.records
    .slice(0, newsMost)
    .filter(({ time }) => time >= since)
    .map(({ card }) =>
      [
        `<url><loc>${escapeHtml(address + storyPath(card.slug))}</loc><news:news><news:publication>`,
        `<news:name>${escapeHtml(edition.site.name)}</news:name><news:language>${card.language}</news:language></news:publication>`,
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

/** The latest change among some records, as they give it. */
function latest(records: readonly StoryRecord[]): string {
  let newest = '';
  let time = -Infinity;
  for (const { card, dateModified } of records) {
    const value = dateModified ?? card.datePublished;
    if (Date.parse(value) <= time) continue;
    newest = value;
    time = Date.parse(value);
  }
  return newest;
}
