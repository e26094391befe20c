import { feminineNames, masculineNames } from '#core/language/en/gender.ts';
import { worldNames } from '#core/language/packed-lists.ts';
import { anyOf, unpackFilter } from '#core/language/word-filter.ts';

/**
 * Given names, family and clan names that are names wherever they stand, from common knowledge: of Indonesia's many peoples, Arabic,
 * Western, Slavic, Indian, African, East Asian. A word here makes a capitalised sequence a person; a name missing here is still
 * found by what stands around it. Clan names that are also words or towns (Bukit, Lingga) are left out.
 */
export const names = anyOf(unpackFilter(worldNames), feminineNames, masculineNames);
