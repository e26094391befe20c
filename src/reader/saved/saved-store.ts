import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { QuoteCard, StoryCard, StoryPage } from '#core/edition/page.ts';

/** What the reader keeps on this device. The page of a story is kept whole, so that it can be read without a network. */
export type SavedStory = {
  readonly key: string;
  readonly savedAt: string;
  readonly card: StoryCard;
  readonly page: StoryPage;
};
export type SavedQuote = { readonly key: string; readonly savedAt: string; readonly card: QuoteCard };

/** What lists and buttons need to know: everything but the texts. */
export type Saved = {
  readonly stories: readonly Omit<SavedStory, 'page'>[];
  readonly quotes: readonly SavedQuote[];
};

interface Schema extends DBSchema {
  stories: { key: string; value: SavedStory };
  quotes: { key: string; value: SavedQuote };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

/** A failed opening is forgotten, so that the next try starts afresh. */
function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('kutip', 1, {
    upgrade(db) {
      db.createObjectStore('stories', { keyPath: 'key' });
      db.createObjectStore('quotes', { keyPath: 'key' });
    },
    terminated() {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** Newest first. Throws where the device refuses storage. */
export async function readSaved(): Promise<Saved> {
  const db = await database();
  const [stories, quotes] = await Promise.all([db.getAll('stories'), db.getAll('quotes')]);
  return {
    stories: newestFirst(stories).map(({ key, savedAt, card }) => ({ key, savedAt, card })),
    quotes: newestFirst(quotes),
  };
}

/** Something to save or take back: a story with its page, or a quote. */
export type Keepsake =
  | { readonly type: 'story'; readonly card: StoryCard; readonly page: StoryPage }
  | { readonly type: 'quote'; readonly card: QuoteCard };

export function keyOf(keepsake: Keepsake): string {
  return keepsake.type === 'story' ? keepsake.card.slug : `${keepsake.card.story}/${keepsake.card.quote}`;
}

/** Throws where storage is full or refused; nothing saved before is touched. */
export async function keep(keepsake: Keepsake, savedAt: string): Promise<void> {
  const db = await database();
  const key = keyOf(keepsake);
  if (keepsake.type === 'story') await db.put('stories', { key, savedAt, card: keepsake.card, page: keepsake.page });
  else await db.put('quotes', { key, savedAt, card: keepsake.card });
}

/** Takes something out and returns it whole, so that it can be put back. */
export async function letGo(type: Keepsake['type'], key: string): Promise<(() => Promise<unknown>) | undefined> {
  const db = await database();
  if (type === 'story') {
    const story = await db.get('stories', key);
    await db.delete('stories', key);
    return story && (() => db.put('stories', story));
  }
  const quote = await db.get('quotes', key);
  await db.delete('quotes', key);
  return quote && (() => db.put('quotes', quote));
}

function newestFirst<T extends { readonly savedAt: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
