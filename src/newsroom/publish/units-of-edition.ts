import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition } from '#core/edition/edition.ts';
import { listPages } from '#core/edition/pages.ts';
import { quoteCards } from '#core/edition/record.ts';
import { surroundingsOf } from '#core/edition/story-pages.ts';
import { cardPath, quotePath, storyPath, type Path } from '#core/story/address.ts';
import type { QuoteId } from '#core/story/quote.ts';
import type { Slug } from '#core/story/slug.ts';
import { feedsOf } from './feeds.ts';
import { quoteCardPicture, storyCardPicture, type Card } from './card.ts';
import type { Unit } from './unit.ts';

/** A story file of the edition: `hash` is of its bytes. */
export type StorySource = { readonly file: string; readonly hash: string };

/**
 * Everything that has pages: each story with its quotes as one unit, and every page of a list.
 *
 * @param withCards the quotes whose pictures are drawn, by story; undefined when no picture is drawn at all
 */
export function* pageUnits(
  edition: Edition,
  sources: ReadonlyMap<Slug, StorySource>,
  withCards: ReadonlyMap<Slug, readonly QuoteId[]> | undefined,
): Generator<Unit> {
  for (const page of listPages(edition)) {
    yield { type: 'page', name: page.path, key: keyOf(JSON.stringify(page)), page };
  }
  for (const record of edition.records) {
    const source = sources.get(record.card.slug);
    if (!source) continue;
    const cards = withCards ? (withCards.get(record.card.slug) ?? []) : 'none';
    const surroundings = surroundingsOf(edition, record, cards);
    const key = keyOf(source.hash + JSON.stringify(surroundings));
    yield { type: 'story', name: storyPath(record.card.slug), key, file: source.file, surroundings };
  }
}

/** Every feed, in its three forms. */
export function* feedUnits(edition: Edition): Generator<Unit> {
  for (const feed of feedsOf(edition)) {
    yield { type: 'feed', name: `${feed.path}(feeds)`, key: keyOf(JSON.stringify(feed)), feed };
  }
}

/** The pictures of every story and of the newest quotes. */
export function* cardUnits(edition: Edition, withCards: ReadonlyMap<Slug, readonly QuoteId[]>): Generator<Unit> {
  for (const record of edition.records) {
    const { slug } = record.card;
    yield cardUnit(storyPath(slug), storyCardPicture(record.card));
    const chosen = withCards.get(slug) ?? [];
    for (const card of quoteCards(record, ({ quote }) => chosen.includes(quote))) {
      yield cardUnit(quotePath(slug, card.quote), quoteCardPicture(card));
    }
  }
}

/** The site's icon in the sizes that phones ask for. */
export function* iconUnits(): Generator<Unit> {
  for (const size of [180, 192, 512]) {
    const card: Card = { kind: 'icon', size };
    yield { type: 'card', name: `icon-${size}.png`, key: keyOf(JSON.stringify(card)), card };
  }
}

function cardUnit(path: Path, card: Card): Unit {
  return { type: 'card', name: cardPath(path).slice(1), key: keyOf(JSON.stringify(card)), card };
}

/** The files of a folder, to be copied as they are; a folder that is not there has none. */
export function* copyUnits(folder: string, under: string): Generator<Unit> {
  for (const name of filesBelow(folder)) {
    const from = join(folder, name);
    const { size, mtimeMs } = statSync(from);
    yield { type: 'copy', name: under + name, key: `${size} ${mtimeMs}`, from };
  }
}

export function* textUnits(files: Iterable<readonly [name: string, text: string]>): Generator<Unit> {
  for (const [name, text] of files) yield { type: 'text', name, key: keyOf(text), text };
}

function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map((file) => join(file.parentPath, file.name).slice(folder.length + 1))
      .filter((name) => !name.startsWith('.vite'))
      .sort();
  } catch {
    return [];
  }
}

function keyOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}
