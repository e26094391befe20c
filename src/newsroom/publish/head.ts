import { feedTypes, followedAt } from '#core/edition/followed.ts';
import type { Page } from '#core/edition/page.ts';
import { descriptionOf, nameOf, titleOf } from '#core/edition/title.ts';
import { cardPath, frontPath, storyPath } from '#core/story/address.ts';
import type { Image } from '#core/story/block.ts';
import type { Language } from '#core/story/language.ts';
import type { Site } from '#core/story/site.ts';
import { jsonLd } from './json-ld.ts';
import { escapeHtml, safeInScript } from './markup.ts';

/** Where the edition is published; `address` has no slash at its end. */
export type Place = { readonly site: Site; readonly address: string };

/** What stands in a page's head for those who find it, share it or follow it. */
export function headOf(page: Page, { site, address }: Place): string {
  const title = titleOf(page, site);
  const description = descriptionOf(page, site);
  const url = address + page.path;
  const absolute = (path: string) => (path.startsWith('/') ? address + path : path);
  const image = imageOf(page, site);
  const tags = [
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', description),
    isNothingToFind(page) ? meta('name', 'robots', 'noindex') : meta('name', 'robots', 'max-image-preview:large'),
    ...(page.type === 'missing' ? [] : [`<link rel="canonical" href="${escapeHtml(url)}">`]),
    meta('property', 'og:site_name', site.name),
    meta('property', 'og:title', page.type === 'front' ? title : nameOf(page, site.language)),
    meta('property', 'og:description', description),
    meta('property', 'og:url', url),
    meta(
      'property',
      'og:type',
      page.type === 'story' || page.type === 'quote' ? 'article' : page.type === 'person' ? 'profile' : 'website',
    ),
    meta('property', 'og:locale', localeOf(page, site) === 'en' ? 'en_US' : 'id_ID'),
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

/** A page without content of its own. */
function isNothingToFind(page: Page): boolean {
  return page.type === 'missing' || page.type === 'saved' || (page.type === 'topic' && page.stories.length === 0);
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

/** The feeds that follow what the page is about. */
function feedTags(page: Page, address: string): readonly string[] {
  const about = followedAt(page);
  if (!about) return [];
  return Object.entries(feedTypes).map(
    ([name, type]) => `<link rel="alternate" type="${type}" href="${escapeHtml(`${address}${about}${name}`)}">`,
  );
}

/** The picture of a message: the page's card, or its photograph, or the card of the edition. */
function imageOf(page: Page, site: Site): Image | undefined {
  switch (page.type) {
    case 'story':
      return shownInMessages(cardImage(page.card, page.story.headline) ?? page.story.image) ?? editionCard(site);
    case 'quote':
      return shownInMessages(cardImage(page.card, page.quote.words) ?? page.image) ?? editionCard(site);
    case 'saved':
    case 'missing':
      return undefined;
    case 'front':
    case 'people':
    case 'person':
    case 'topic':
    case 'stories':
    case 'quotes':
    case 'accuracy':
      return editionCard(site);
  }
}

/** No messenger shows a drawing. */
function shownInMessages(image: Image | undefined): Image | undefined {
  return image && /\.svg(?:[?#]|$)/i.test(image.src) ? undefined : image;
}

function cardImage(src: string | undefined, alt: string): Image | undefined {
  return src ? { src, width: 1200, height: 630, alt } : undefined;
}

function editionCard({ name, description }: Site): Image | undefined {
  return cardImage(cardPath(frontPath), `${name}: ${description}`);
}

function localeOf(page: Page, site: Site): Language {
  return page.type === 'story' || page.type === 'quote' ? page.story.language : site.language;
}
