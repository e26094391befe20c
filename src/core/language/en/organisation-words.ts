import { enInstitutionWords, enProperHeads } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';

/** Heads of names that are often called after people: University of, USS, Lake, Fort. */
export const properHeads = unpack(enProperHeads);

/** Words that institutions' names and roles are made of, and people's names are not. */
export const institutionWords = unpack(enInstitutionWords);
