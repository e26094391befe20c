import type { QuoteCard, StoryCard, StoryPage } from '#core/edition/page.ts';
import { quotePath, storyPath, type Path } from '#core/story/address.ts';
import { ask, lists } from './database.ts';

/** What the reader keeps on this device. The page of a story is kept whole, so that its text is never lost. */
type Kept<Card> = {
  readonly key: string;
  readonly savedAt: string;
  readonly card: Card;
  /** Whether everything is on the device that it takes to open it without a network. */
  readonly whole: boolean;
};

/** So it was before it was noted what is whole. */
type Stored<Card> = Omit<Kept<Card>, 'whole'> & Partial<Kept<Card>>;

/** What lists and buttons need to know: everything but the texts. */
export type Saved = {
  readonly stories: readonly Kept<StoryCard>[];
  readonly quotes: readonly Kept<QuoteCard>[];
};

/** Newest first. Throws where the device refuses storage. */
export async function readSaved(): Promise<Saved> {
  const [stories, quotes] = await Promise.all([
    ask<Stored<StoryCard>[]>(lists.story, 'readonly', (list) => list.getAll()),
    ask<Stored<QuoteCard>[]>(lists.quote, 'readonly', (list) => list.getAll()),
  ]);
  return { stories: newestFirst(stories), quotes: newestFirst(quotes) };
}

/** Something to save or take back: a story with its page, or a quote. */
export type Keepsake =
  | { readonly type: 'story'; readonly card: StoryCard; readonly page: StoryPage }
  | { readonly type: 'quote'; readonly card: QuoteCard };

/** A story or a quote. */
export type KeptAny = Saved['quotes' | 'stories'][number];

/** What is saved of it. */
export function keptIn({ stories, quotes }: Saved, keepsake: Keepsake): KeptAny | undefined {
  const key = keyOf(keepsake);
  const all: readonly KeptAny[] = keepsake.type === 'story' ? stories : quotes;
  return all.find((one) => one.key === key);
}

export function keyOf(keepsake: Keepsake): string {
  return keepsake.type === 'story' ? keepsake.card.slug : `${keepsake.card.story}/${keepsake.card.quote}`;
}

/** Where it is published. */
export function pathOf({ type, card }: Keepsake): Path {
  return type === 'story' ? storyPath(card.slug) : quotePath(card.story, card.quote);
}

/** Throws where storage is full or refused; nothing saved before is touched. */
export async function keep(keepsake: Keepsake, savedAt: string): Promise<void> {
  const { type, ...kept } = keepsake;
  await ask(lists[type], 'readwrite', (list) => list.put({ key: keyOf(keepsake), savedAt, ...kept }));
}

/** Takes something out and returns it whole, so that it can be put back. */
export async function letGo(type: Keepsake['type'], key: string): Promise<(() => Promise<unknown>) | undefined> {
  const name = lists[type];
  const kept = await ask<object | undefined>(name, 'readonly', (list) => list.get(key));
  await ask(name, 'readwrite', (list) => list.delete(key));
  return kept ? () => ask(name, 'readwrite', (list) => list.put({ ...kept, whole: false })) : undefined;
}

function newestFirst<Card extends StoryCard | QuoteCard>(all: readonly Stored<Card>[]): readonly Kept<Card>[] {
  const readable = all.filter(isReadable);
  const kept = readable.map(({ key, savedAt, card, whole = false }) => ({ key, savedAt, card, whole }));
  return kept.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
}

/** Another program or a broken disk may have left what no card can be made of. */
function isReadable({ savedAt, card }: Partial<Stored<Partial<StoryCard & QuoteCard>>>): boolean {
  return Boolean(
    card?.headline && (card.voices ?? card.voice) && Date.parse(savedAt ?? '') && Date.parse(card.datePublished ?? ''),
  );
}
