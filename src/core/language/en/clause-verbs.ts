import { enClauseVerbs, enLinkedClauseVerbs } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';

/** Verbs whose object is what was said, as a clause right behind them: Jones said prices rose. */
export const clauseVerbs = unpack(enClauseVerbs);

export const linkedClauseVerbs = unpack(enLinkedClauseVerbs);

export const clauseLinks = words(`that`);
