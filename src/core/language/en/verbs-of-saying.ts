import { words } from '#core/language/words.ts';
import { clauseVerbs, linkedClauseVerbs } from './clause-verbs.ts';

/** Past and present forms that join a speaker to words, before or after them: “…,” said Jones; Jones told reporters, “…”. */
export const saying: ReadonlySet<string> = new Set([
  ...clauseVerbs,
  ...linkedClauseVerbs,
  ...words(`
accused add adding announces answered argue arguing ask asking asks asserts begged blasted boasted bragged branded called calling calls cautioned claim claiming clarified comments complains concedes concludes continued continues countered cried criticised criticized declares declaring demanded demands denounced described describes describing disclosed dismissed dubbed exclaimed explaining explains expressed guessed hinted implied informed insisting interjected intoned joined joked jokes labeled lamented lectured maintains mocked mused muttered note noting observes opined pleaded pledged pointed posted praised proclaimed protested quipped quoted reasoned reassured rebuffed recalls recounted referred referring rejected remembered replies responds reveals saying scoffed shouted sighed slammed snapped speculated stating stresses suggesting summed swore taunted teased tell telling testifies thundered tweeting tweets urges urging warning whispered writing yelled
`),
]);

export const according = words(`according per`);
