import { enFeminineNames, enFeminineWords, enMasculineNames, enMasculineWords } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';

/** Given names that say whether “he” or “she” may be meant. Names given to both are left out. */
export const feminineNames = unpack(enFeminineNames);

export const masculineNames = unpack(enMasculineNames);

/** Titles and roles that say so. */
export const feminineWords = unpack(enFeminineWords);

export const masculineWords = unpack(enMasculineWords);
