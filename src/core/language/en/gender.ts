import { enFeminineNames, enFeminineWords, enMasculineNames, enMasculineWords } from '#core/language/packed-lists.ts';
import { unpackFilter } from '#core/language/word-filter.ts';
import { unpack } from '#core/language/words.ts';

/** Given names that say whether “he” or “she” may be meant. Names given to both are left out. */
export const feminineNames = unpackFilter(enFeminineNames);

export const masculineNames = unpackFilter(enMasculineNames);

/** Titles and roles that say so. */
export const feminineWords = unpack(enFeminineWords);

export const masculineWords = unpack(enMasculineWords);
