import { enSaying } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';
import { clauseVerbs, linkedClauseVerbs } from './clause-verbs.ts';

/** Past and present forms that join a speaker to words, before or after them: “…,” said Jones; Jones told reporters, “…”. */
export const saying: ReadonlySet<string> = new Set([...clauseVerbs, ...linkedClauseVerbs, ...unpack(enSaying)]);

export const according = words(`according per`);
