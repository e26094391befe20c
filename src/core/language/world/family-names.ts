import { worldFamilyNames } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';

/**
 * Family and clan names that are seldom anything else, from common knowledge: Batak, Nias, Minahasan, Moluccan, Florenese, Papuan, Javanese
 * and Sundanese; English, Continental, Slavic, Arabic, South Asian, Japanese. Clan names that are also words or towns (Bukit, Lingga) are left
 * out. With them given names of Indonesia's peoples beyond the commonest, which stand in either place: village Java, Sunda, the Christian
 * east, Bali, the young.
 */
export const familyNames = unpack(worldFamilyNames);
