import type { PersonId } from './person.ts';
import type { QuoteId, QuoteKind } from './quote.ts';
import type { Slug } from './slug.ts';

/** A path of the edition, from its root, with a slash at both ends: `/berita/blinken-kunjungi-seoul/`. */
export type Path = `/${string}/` | '/';

/** A place in a page of the edition. */
export type PlaceInPage = `${Path}#${string}`;

export const frontPath: Path = '/';
export const peoplePath: Path = '/tokoh/';
export const quotesPath: Path = '/kutipan/';
export const storiesPath: Path = '/berita/';
export const savedPath: Path = '/simpanan/';
export const accuracyPath: Path = '/seberapa-yakin/';
export const missingPath: Path = '/404/';

export function storyPath(slug: Slug): Path {
  return `/berita/${slug}/`;
}

/** The quote as a page of its own, the address to share it by. */
export function quotePath(slug: Slug, quote: QuoteId): Path {
  return `/berita/${slug}/${quote}/`;
}

/** Where a statement is to be found: what was only reported has no page of its own. */
export function statementAddress(slug: Slug, quote: QuoteId, kind: QuoteKind): Path | PlaceInPage {
  return kind === 'indirect' ? quoteInStory(slug, quote) : quotePath(slug, quote);
}

/** The quote where it stands in its story. */
export function quoteInStory(slug: Slug, quote: QuoteId): PlaceInPage {
  return `${storyPath(slug)}#${quote}`;
}

export function personPath(person: PersonId): Path {
  return `/tokoh/${person}/`;
}

export function topicPath(topic: Slug): Path {
  return `/topik/${topic}/`;
}

/**
 * An older page of a list. Pages are numbered from the oldest, so that number 3 holds the same entries for good; the
 * newest stand at the list's own address.
 */
export function listPagePath(list: Path, number: number): Path {
  return `${list}hal/${number}/`;
}

/** The three forms of the feed of a page that can be followed, as names beside it. */
export const feedNames = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

/** The picture of a page that messages show: `kartu.png` beside it. */
export function cardPath(path: Path): string {
  return `${path}kartu.png`;
}

/**
 * Where the JSON twin of a page stands: `/berita/x/` has `/berita/x.json`, the front page `/index.json`.
 */
export function twinPath(path: Path): `/${string}` {
  return path === '/' ? '/index.json' : `/${path.slice(1, -1)}.json`;
}
