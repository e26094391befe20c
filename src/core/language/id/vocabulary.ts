import { idVocabulary } from '#core/language/packed-lists.ts';
import { unpackFilter } from '#core/language/word-filter.ts';

/** Common words that Title Case headlines, names of programmes and openings of sentences capitalise. Roots; see `isCommonWord`. */
export const vocabulary = unpackFilter(idVocabulary);
