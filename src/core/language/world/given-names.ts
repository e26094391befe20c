import { feminineNames, masculineNames } from '#core/language/en/gender.ts';
import { worldGivenNames } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';

/**
 * Given names and family names that are names wherever they stand, from common knowledge: Indonesian of many peoples, Arabic,
 * Western, Slavic, Indian, East Asian. A word here makes a capitalised sequence a person; a name missing here is still
 * found by what stands around it.
 */
const others = unpack(worldGivenNames);

export const givenNames: ReadonlySet<string> = new Set([...others, ...feminineNames, ...masculineNames]);
