import { institutionWords as englishInstitutions } from '#core/language/en/organisation-words.ts';
import { portfolios } from './portfolios.ts';
import { idInstitutionWords, idProperHeads, idProperTails } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';

/**
 * Heads of names of institutions, places and works that are often called after people: the words after them belong to
 * them: Stadion Gelora, Universitas Gadjah Mada, Jalan Sudirman, Operasi Lilin.
 */
export const properHeads = unpack(idProperHeads);

/** Ends of institution and place names: Persib FC, Madison Square Garden, Bahari Fast Boat. */
export const properTails: ReadonlySet<string> = new Set([...englishInstitutions, ...unpack(idProperTails)]);

/** Words that institutions' names and roles are made of, and people's names are not. */
export const institutionWords: ReadonlySet<string> = new Set([
  ...Array.from(portfolios, (of) => `kemen${of}`),
  ...unpack(idInstitutionWords),
  ...words(`bnp2tki bp2mi`),
]);
