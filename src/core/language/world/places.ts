import { worldDemonyms, worldPlaces } from '#core/language/packed-lists.ts';
import { unpackFilter } from '#core/language/word-filter.ts';
import { unpack } from '#core/language/words.ts';

/** Countries, regions and cities as Indonesian and English news write them, one word each. Not people by default. */
export const places = unpackFilter(worldPlaces);

/** People of a place and things of it; capitalised, never a person's name. */
export const demonyms = unpack(worldDemonyms);
