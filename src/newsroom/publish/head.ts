import type { Page } from '#core/edition/page.ts';
import { descriptionOf, titleOf } from '#core/edition/title.ts';
import { feedNames, frontPath, personPath, storyPath, topicPath } from '#core/story/address.ts';
import type { Image } from '#core/story/block.ts';
import type { Site } from '#core/story/site.ts';
import { jsonLd } from './json-ld.ts';
import { escapeHtml, safeInScript } from './markup.ts';

/** Where the edition is published; `address` has no slash at its end. */
export type Place = { readonly site: Site; readonly address: string };

/** What stands in a page's head for those who find it, share it or follow it. */
export function headOf(page: Page, { site, address }: Place): string {
  const title = titleOf(page, site.language);
  const description = descriptionOf(page);
  const url = address + page.path;
  const absolute = (path: string) => (path.startsWith('/') ? address + path : path);
  const image = imageOf(page);
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    page.type === 'missing' || page.type === 'saved'
      ? meta('name', 'robots', 'noindex')
      : meta('name', 'robots', 'max-image-preview:large'),
    ...(page.type === 'missing' ? [] : [`<link rel="canonical" href="${escapeHtml(url)}">`]),
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:title', title.replace(/ – Kutip$/, '')),
    meta('property', 'og:description', description),
    meta('property', 'og:url', url),
    meta(
      'property',
      'og:type',
      page.type === 'story' || page.type === 'quote' ? 'article' : page.type === 'person' ? 'profile' : 'website',
    ),
    meta('property', 'og:locale', localeOf(page) === 'en' ? 'en_US' : 'id_ID'),
    meta('name', 'twitter:card', image ? 'summary_large_image' : 'summary'),
    ...(image
      ? [
          meta('property', 'og:image', absolute(image.src)),
          meta('property', 'og:image:width', String(image.width)),
          meta('property', 'og:image:height', String(image.height)),
          meta('property', 'og:image:alt', image.alt),
        ]
      : []),
    ...articleTags(page),
    ...languageTags(page, address),
    ...feedTags(page, address),
  ];
  return tags.join('');
}

/** What search engines read of a page, as JSON-LD: behind the text, which it would only keep waiting. */
export function structuredData(page: Page, place: Place): string {
  return jsonLd(page, place)
    .map((value) => `<script type="application/ld+json">${safeInScript(JSON.stringify(value))}</script>`)
    .join('');
}

function meta(kind: 'name' | 'property', key: string, content: string): string {
  return `<meta ${kind}="${key}" content="${escapeHtml(content)}">`;
}

function articleTags(page: Page): readonly string[] {
  if (page.type !== 'story') return [];
  const { story } = page;
  return [
    meta('property', 'article:published_time', story.datePublished),
    ...(story.dateModified ? [meta('property', 'article:modified_time', story.dateModified)] : []),
    ...(story.section ? [meta('property', 'article:section', story.section)] : []),
    ...page.topics.map((topic) => meta('property', 'article:tag', topic.name[story.language])),
  ];
}

function languageTags(page: Page, address: string): readonly string[] {
  if (page.type !== 'story' || page.translations.length === 0) return [];
  return [{ language: page.story.language, slug: page.story.slug }, ...page.translations].map(
    ({ language, slug }) =>
      `<link rel="alternate" hreflang="${language}" href="${escapeHtml(address + storyPath(slug))}">`,
  );
}

/** The feeds that follow what the page is about; on every other page, those of the edition. */
function feedTags(page: Page, address: string): readonly string[] {
  if (page.type === 'missing' || page.type === 'saved') return [];
  const about =
    page.type === 'topic'
      ? topicPath(page.topic.slug)
      : page.type === 'person'
        ? personPath(page.person.id)
        : frontPath;
  return [
    ['application/rss+xml', feedNames.rss],
    ['application/atom+xml', feedNames.atom],
    ['application/feed+json', feedNames.json],
  ].map(([type, name]) => `<link rel="alternate" type="${type}" href="${escapeHtml(`${address}${about}${name}`)}">`);
}

function imageOf(page: Page): Image | undefined {
  switch (page.type) {
    case 'story':
      return cardImage(page.card, page.story.headline) ?? page.story.image;
    case 'quote':
      return cardImage(page.card, page.quote.words) ?? page.image;
    case 'front':
      return page.lead?.image;
    case 'people':
    case 'person':
    case 'topic':
    case 'stories':
    case 'quotes':
    case 'saved':
    case 'accuracy':
    case 'missing':
      return undefined;
  }
}

function cardImage(src: string | undefined, alt: string): Image | undefined {
  return src ? { src, width: 1200, height: 630, alt } : undefined;
}

function localeOf(page: Page): 'id' | 'en' {
  if (page.type === 'story' || page.type === 'quote') return page.story.language;
  return 'id';
}
