import { use, useSyncExternalStore } from 'react';
import type { Language } from '#core/story/language.ts';
import { EditionContext } from './edition-context.ts';
import { useWords } from './preferences.ts';
import type { Words } from './words.ts';

/** A date in words, in the reader's time zone: "9 November 2023". */
export function DateInWords({ value }: { value: string }) {
  const words = useWords();
  const { timeZone } = use(EditionContext);
  const day = useSyncExternalStore(
    () => () => {},
    () => dayHere(new Date(value), words),
    () => published.get(value) ?? dayIn(timeZone, new Date(value), words),
  );
  return <time dateTime={value}>{day}</time>;
}

const published = new Map<string, string>();

/** Takes the days of a published page from its text: the first formatter of a page costs a slow phone 30 ms. */
export function keepPublishedDays(page: ParentNode): void {
  for (const time of page.querySelectorAll('time')) published.set(time.dateTime, time.textContent);
}

/** The day where the reader is, which needs no formatter. */
export function dayHere(date: Date, words: Words): string {
  return inWords(date.getDate(), date.getMonth(), date.getFullYear(), words);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day in a zone of IANA's names. */
export function dayIn(timeZone: string, date: Date, words: Words): string {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'numeric', year: 'numeric', timeZone });
    formatters.set(timeZone, formatter);
  }
  const [month = NaN, day = NaN, year = NaN] = formatter.format(date).split('/').map(Number);
  return inWords(day, month - 1, year, words);
}

/** @param month from 0 for January */
function inWords(day: number, month: number, year: number, { months }: Words): string {
  return `${day} ${months.split(' ')[month]} ${year}`;
}

/** The name of a language in another: `languageName('en', 'id')` is "Inggris". */
export function languageName(tag: string, inLanguage: Language): string {
  return new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
}
