import { idVocabulary } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';

/** Common words that Title Case headlines, names of programmes and openings of sentences capitalise. Roots; see `isCommonWord`. */
export const vocabulary = unpack(idVocabulary);
