import { idClauseVerbs, idLinkedClauseVerbs } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';

/** Verbs whose object is what was said, as a clause right behind them: Siti mengatakan harga naik. */
export const clauseVerbs = unpack(idClauseVerbs);

/** Of other verbs of saying, what was said follows only behind “bahwa” or a comma: Siti menyampaikan bahwa harga naik. */
export const linkedClauseVerbs = unpack(idLinkedClauseVerbs);

/** Stands between the verb and the clause. */
export const clauseLinks = words(`bahwa jika agar supaya kalau apabila`);
