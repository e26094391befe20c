import { use, useSyncExternalStore } from 'react';
import type { Language } from '#core/story/language.ts';
import { usePreferences } from './preferences.ts';
import { ZoneContext } from './site-context.ts';

/** A date in words, in the reader's time zone: "9 November 2023". */
export function DateInWords({ value }: { value: string }) {
  const { language } = usePreferences();
  const publishedZone = use(ZoneContext);
  const zone = useSyncExternalStore(
    () => () => {},
    readersZone,
    () => publishedZone,
  );
  return <time dateTime={value}>{dateInWords(value, language, zone)}</time>;
}

/** Which day it is for the reader. */
export function today(language: Language): string {
  return dateInWords(new Date().toISOString(), language, readersZone());
}

let zoneOfReader: string | undefined;

/** Asked for once: a formatter takes milliseconds to make, and every date on a page wants to know. */
function readersZone(): string {
  zoneOfReader ??= Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zoneOfReader;
}

/** Pages say one date over and over. */
let last = { key: '', words: '' };
const formatters = new Map<string, Intl.DateTimeFormat>();

export function dateInWords(value: string, language: Language, timeZone: string): string {
  const known = `${value} ${language} ${timeZone}`;
  if (known === last.key) return last.words;
  const key = `${language} ${timeZone}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
    formatters.set(key, formatter);
  }
  last = { key: known, words: formatter.format(new Date(value)) };
  return last.words;
}

/** The name of a language in another: `languageName('en', 'id')` is "Inggris". */
export function languageName(tag: string, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
}
