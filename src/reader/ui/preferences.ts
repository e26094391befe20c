import { useSyncExternalStore } from 'react';
import type { Language } from '#core/story/language.ts';
import { indonesian, type Words } from './words.ts';

export const themes = ['system', 'light', 'sepia', 'dark'] as const;
export const sizes = ['small', 'normal', 'large', 'huge'] as const;
export const keyChoices = ['on', 'off'] as const;
export type Theme = (typeof themes)[number];
export type Size = (typeof sizes)[number];
/** Whether single letters do something on a story: who speaks to a computer sets them off by chance. */
export type Keys = (typeof keyChoices)[number];

/** What the reader chose, kept on the device. The publisher's pages are made with the first of each. */
export type Preferences = {
  readonly theme: Theme;
  readonly size: Size;
  readonly language: Language;
  readonly keys: Keys;
};

const published: Preferences = { theme: 'system', size: 'normal', language: 'id', keys: 'on' };
/** The same key that `first-paint.ts` reads before anything is painted. */
const key = 'kutip.preferences';
const listeners = new Set<() => void>();
let current: Preferences | undefined;

export function usePreferences(): Preferences {
  return useSyncExternalStore(onPreference, read, () => published);
}

export function useWords(): Words {
  return useSyncExternalStore(onPreference, chosenWords, () => indonesian);
}

/** Whether the reader chose anything that pages are not made with. */
export function hasChosen(): boolean {
  return JSON.stringify(read()) !== JSON.stringify(published);
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

/** Resolves when the words of the chosen language are here; Indonesian stands in for English until then. */
export async function wordsReady(): Promise<void> {
  if (read().language !== 'en' || english) return;
  ({ english } = await import('./words-en.ts'));
  for (const listener of listeners) listener();
}

function chosenWords(): Words {
  return read().language === 'en' && english ? english : indonesian;
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
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isRecord(value)
      ? {
          theme: themes.find((theme) => theme === value['theme']) ?? published.theme,
          size: sizes.find((size) => size === value['size']) ?? published.size,
          language: value['language'] === 'en' ? 'en' : 'id',
          keys: value['keys'] === 'off' ? 'off' : 'on',
        }
      : published;
  } catch {
    return published;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
