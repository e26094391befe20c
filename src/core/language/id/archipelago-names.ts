import { idArchipelagoNames } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';

/** Given names of Indonesia's peoples beyond the commonest ones: village Java, Sunda, Arabic, the Christian east, Bali, and of the young. */
export const archipelagoNames = unpack(idArchipelagoNames);
