import { idFull, idInverted, idPassive } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';
import { clauseVerbs, linkedClauseVerbs } from './clause-verbs.ts';

/**
 * Bare stems that stand after a quote, before its speaker: “…,” ujar Siti. With -nya they hold the speaker:
 * “…,” ujarnya. Collected from grammars of Indonesian journalism and from reading; not from any one outlet.
 */
export const inverted = unpack(idInverted);

/** Full verbs: the speaker stands before them, what is said after: Siti mengatakan, “…”. */
export const full: ReadonlySet<string> = new Set([...clauseVerbs, ...linkedClauseVerbs, ...unpack(idFull)]);

/** Passive and announcing forms: the speaker follows, with or without oleh. */
export const passive = unpack(idPassive);

/** Introduce whose view follows: Menurut Siti, …; Bagi Siti, …. */
export const according = words(`menurut bagi mengutip menirukan`);
