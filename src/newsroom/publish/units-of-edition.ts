import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#core/edition/edition.ts';
import { listPages } from '#core/edition/pages.ts';
import { surroundingsOf } from '#core/edition/story-pages.ts';
import { cardPath, frontPath, quotePath, storyPath, type Path } from '#core/story/address.ts';
import type { QuoteId } from '#core/story/quote.ts';
import type { Site } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import { filesBelow } from '#newsroom/desk/files-below.ts';
import { storyFile } from '#newsroom/desk/read-content.ts';
import { feedsOf } from './feeds.ts';
import { sitemapFiles, sitemapsOf, type Sitemap } from './sitemaps.ts';
import type { CardSubject, Unit } from './unit.ts';

/** The quotes whose pictures are drawn, by story; undefined when no picture is drawn at all. */
export type WithCards = ReadonlyMap<Slug, readonly QuoteId[]> | undefined;

/** Every page of a list, and the sitemaps: those of lists name what went by. */
export function* listUnits(edition: Edition, address: string): Generator<Unit> {
  const listed: Path[] = [];
  for (const outline of listPages(edition)) {
    if (outline.type !== 'saved' && outline.type !== 'missing') listed.push(outline.path);
    yield { type: 'page', name: outline.path, key: keyOf(JSON.stringify(outline)), outline };
  }
  for (const sitemap of sitemapsOf(edition)) yield sitemapUnit(sitemap);
  yield* textUnits(sitemapFiles(edition, listed, address));
}

export function sitemapUnit(sitemap: Sitemap): Unit {
  return { type: 'sitemap', name: sitemap.name, key: keyOf(JSON.stringify(sitemap)), sitemap };
}

/** Each story with its quotes as one unit. */
export function* storyUnits(edition: Edition, stories: string, withCards: WithCards): Generator<Unit> {
  for (const entry of edition.stories) {
    const { slug, filePrint } = entry;
    const surroundings = surroundingsOf(edition, entry, withCards ? (withCards.get(slug) ?? []) : 'none');
    const key = keyOf(filePrint + JSON.stringify(surroundings));
    yield { type: 'story', name: storyPath(slug), key, file: storyFile(stories, slug), surroundings };
  }
}

/** Every feed, in its three forms. */
export function* feedUnits(edition: Edition): Generator<Unit> {
  for (const feed of feedsOf(edition)) {
    yield { type: 'feed', name: `${feed.path}(feeds)`, key: keyOf(JSON.stringify(feed)), feed };
  }
}

/** The pictures of every story and of the newest quotes. */
export function* cardUnits(edition: Edition, withCards: WithCards): Generator<Unit> {
  if (!withCards) return;
  for (const { slug, cardPrint, recordPrint } of edition.stories) {
    yield cardUnit(storyPath(slug), { type: 'story', slug }, cardPrint);
    for (const quote of withCards.get(slug) ?? []) {
      yield cardUnit(quotePath(slug, quote), { type: 'quote', slug, quote }, recordPrint);
    }
  }
}

/** The edition's own pictures: its card, and its icon in the sizes that phones ask for. */
export function* ownPictureUnits({ name, description }: Site): Generator<Unit> {
  yield cardUnit(frontPath, { type: 'edition' }, keyOf(JSON.stringify([name, description])));
  for (const size of [180, 192, 512]) {
    yield { type: 'card', name: `icon-${size}.png`, key: `${size}`, of: { type: 'icon', size } };
  }
}

function cardUnit(path: Path, of: CardSubject, print: string): Unit {
  return { type: 'card', name: cardPath(path).slice(1), key: print, of };
}

/**
 * The files of a folder, to be copied as they are; a folder that is not there has none. A file's key begins with a hash of
 * what is in it; size and time stand behind it, so that one that was not touched since need not be read.
 *
 * @param lastKey of a unit in the last build
 */
export function* copyUnits(
  folder: string,
  under: string,
  lastKey: (name: string) => string | undefined,
): Generator<Unit> {
  for (const file of filesBelow(folder)) {
    // What the bundler notes for itself beside the app.
    if (file.startsWith('.vite/')) continue;
    const from = join(folder, file);
    const name = under + file;
    const { size, mtimeMs } = statSync(from);
    const seen = ` ${size} ${mtimeMs}`;
    const last = lastKey(name);
    const key = last?.endsWith(seen) ? last : keyOf(readFileSync(from)) + seen;
    yield { type: 'copy', name, key, from };
  }
}

export function* textUnits(files: Iterable<readonly [name: string, text: string]>): Generator<Unit> {
  for (const [name, text] of files) yield { type: 'text', name, key: keyOf(text), text };
}

function keyOf(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, 22);
}
