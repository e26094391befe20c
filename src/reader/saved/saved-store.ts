import type { QuoteCard, StoryCard, StoryPage } from '#core/edition/page.ts';
import { ask, lists } from './database.ts';

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

/** Newest first. Throws where the device refuses storage. */
export async function readSaved(): Promise<Saved> {
  const [stories, quotes] = await Promise.all([
    ask<SavedStory[]>(lists.story, 'readonly', (list) => list.getAll()),
    ask<SavedQuote[]>(lists.quote, 'readonly', (list) => list.getAll()),
  ]);
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
  const { type, ...kept } = keepsake;
  await ask(lists[type], 'readwrite', (list) => list.put({ key: keyOf(keepsake), savedAt, ...kept }));
}

/** Takes something out and returns it whole, so that it can be put back. */
export async function letGo(type: Keepsake['type'], key: string): Promise<(() => Promise<unknown>) | undefined> {
  const name = lists[type];
  const kept = await ask<unknown>(name, 'readonly', (list) => list.get(key));
  await ask(name, 'readwrite', (list) => list.delete(key));
  return kept ? () => ask(name, 'readwrite', (list) => list.put(kept)) : undefined;
}

function newestFirst<T extends { readonly savedAt: string }>(all: readonly T[]): readonly T[] {
  return [...all].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}
