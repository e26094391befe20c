import { use, useSyncExternalStore } from 'react';
import type { Language } from '#core/story/language.ts';
import { EditionContext } from './edition-context.ts';
import { indonesian, type Words } from './words.ts';

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export const sizes = ['small', 'normal', 'large', 'huge'] as const;
export const keyChoices = ['on', 'off'] as const;
export type Theme = (typeof themes)[number];
export type Size = (typeof sizes)[number];
/** Whether single letters do something on a story: who speaks to a computer sets them off by chance. */
export type Keys = (typeof keyChoices)[number];

/** What the reader chose, kept on the device. The publisher's pages are made with the first of each, in the edition's language. */
export type Preferences = {
  readonly theme: Theme;
  readonly size: Size;
  readonly language: Language;
  readonly keys: Keys;
};

const published: Readonly<Record<Language, Preferences>> = {
  id: { theme: 'system', size: 'normal', language: 'id', keys: 'on' },
  en: { theme: 'system', size: 'normal', language: 'en', keys: 'on' },
};
/** The same key that `first-paint.ts` reads before anything is painted. */
const key = 'kutip.preferences';
const listeners = new Set<() => void>();
let current: Preferences | undefined;
let unchosen: Preferences | undefined;

export function usePreferences(): Preferences {
  const { language } = use(EditionContext);
  return useSyncExternalStore(onPreference, read, () => published[language]);
}

export function useWords(): Words {
  const { words } = use(EditionContext);
  return useSyncExternalStore(onPreference, chosenWords, () => words);
}

/** Whether the reader chose anything that pages are not made with. */
export function hasChosen(): boolean {
  return JSON.stringify(read()) !== JSON.stringify(asPublished());
}

/** What this page was published with. It says so itself, until the app says in what language it is now. */
function asPublished(): Preferences {
  unchosen ??= published[document.documentElement.lang === 'en' ? 'en' : 'id'];
  return unchosen;
}

/** Applies what was chosen on an earlier visit, where the page could not before it was painted. */
export function applyChoice(): void {
  const { theme, size } = read();
  Object.assign(document.documentElement.dataset, { theme, size });
}

/** The language of the interface at this moment, for what is no component. */
export function preferredLanguage(): Language {
  return read().language;
}

let english: Words | undefined;

/** Resolves when the words of the page and of the chosen language are here; Indonesian stands in for English until then. */
export async function wordsReady(): Promise<void> {
  if (english || (read().language !== 'en' && asPublished().language !== 'en')) return;
  ({ english } = await import('./words-en.ts'));
  for (const listener of listeners) listener();
}

function chosenWords(): Words {
  return wordsIn(read());
}

/** The language that this page was published in, and its words once they are ready. */
export function publishedWords(): { readonly language: Language; readonly words: Words } {
  const { language } = asPublished();
  return { language, words: wordsIn(asPublished()) };
}

function wordsIn({ language }: Preferences): Words {
  return language === 'en' && english ? english : indonesian;
}

/** Applies at once and everywhere, and in other tabs; kept for the next visit where the device allows it. */
export function prefer(change: Partial<Preferences>): void {
  current = { ...read(), ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // Storage refused: the choice holds until the tab is closed.
  }
  announce();
}

function announce(): void {
  applyChoice();
  for (const listener of listeners) listener();
  // Without a network the words of the page that is read stay as they are.
  wordsReady().catch(() => undefined);
}

/** Calls `listener` whenever the reader chose something, here or in another tab. */
export function onPreference(listener: () => void): () => void {
  if (listeners.size === 0) addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) removeEventListener('storage', onStorage);
  };
}

function onStorage(event: StorageEvent): void {
  if (event.key !== key) return;
  current = undefined;
  announce();
}

function read(): Preferences {
  current ??= kept();
  return current;
}

function kept(): Preferences {
  const plain = asPublished();
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isRecord(value)
      ? {
          theme: themes.find((theme) => theme === value['theme']) ?? plain.theme,
          size: sizes.find((size) => size === value['size']) ?? plain.size,
          language: value['language'] === 'en' ? 'en' : 'id',
          keys: value['keys'] === 'off' ? 'off' : 'on',
        }
      : plain;
  } catch {
    return plain;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
