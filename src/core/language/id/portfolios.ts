import { idPortfolios } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';

/** What ministries are for, as their short names end: Men**keu** leads Kemen**keu**, Wamen**keu** is the deputy. */
export const portfolios = unpack(idPortfolios);
