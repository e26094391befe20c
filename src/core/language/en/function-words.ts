import { enCalendar, enOpeners, enPhraseEnders } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';
import { institutionWords } from './organisation-words.ts';

export const singularPronouns = words(`he she`);
export const pluralPronouns = words(`they`);
export const firstPerson = words(`i we`);

export const calendar = unpack(enCalendar);

export const placePrepositions = words(
  `in at from near across outside inside around toward towards through throughout`,
);

export const phraseEnders = unpack(enPhraseEnders);

/** Small and common words that open sentences or stand in Title Case headings and names of things. */
export const openers: ReadonlySet<string> = new Set([...institutionWords, ...unpack(enOpeners)]);
