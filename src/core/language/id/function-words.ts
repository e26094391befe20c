import { idCalendar, idOpeners, idPhraseEnders, idStems } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';

/** Pronouns for one person; -nya on a verb counts as one. */
export const singularPronouns = words(`dia ia beliau`);
export const pluralPronouns = words(`mereka`);
export const firstPerson = words(`saya aku kami kita`);

/** Close a noun phrase that takes up somebody known: “politisi **itu**”. */
export const demonstratives = words(`itu ini tersebut tadi`);

/** Stand before a noun phrase that takes up somebody known: “**sang** pelatih”. */
export const articles = words(`sang si`);

/** End the noun phrase of a speaker: “kata Siti **di** Jakarta”, “ujar Siti **kepada** wartawan”. */
export const phraseEnders = unpack(idPhraseEnders);

/** Prepositions of place: what follows is more often a place than a person. */
export const placePrepositions = words(`di ke dari menuju asal sekitar seputar`);

/** Day and month names, capitalised in both languages. */
export const calendar = unpack(idCalendar);

/** Stems that with -nya open sentences: **Akibatnya**, **Sayangnya**. */
const stems = unpack(idStems);

/** Small words that open sentences, and so are capitalised without being names. */
export const openers: ReadonlySet<string> = new Set([
  ...Array.from(stems, (stem) => `${stem}nya`),
  ...unpack(idOpeners),
]);
