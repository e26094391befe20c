import { words } from '#core/language/words.ts';

/** Verbs whose object is what was said, as a clause right behind them: Jones said prices rose. */
export const clauseVerbs = words(`
said says say believes believed thinks hopes hoped claimed claims insisted insists argued argues warned warns stated states explained admitted admits acknowledged acknowledges conceded predicted predicts suggested suggests confirmed announced stressed noted notes added adds denied vowed promised maintained complained declared estimated reported reports alleged alleges contended contends
`);

export const linkedClauseVerbs = words(`
told tells testified wrote writes tweeted replied responded asked reiterated emphasized emphasised revealed concluded agreed agrees indicated
recalled repeated urged asserted assured observed remarked commented
`);

export const clauseLinks = words(`that`);
