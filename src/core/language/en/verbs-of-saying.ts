import { words } from '#core/language/words.ts';

/** Past and present forms that join a speaker to words, before or after them: “…,” said Jones; Jones told reporters, “…”. */
export const saying = words(`
accused acknowledged acknowledges add added adding adds admits admitted agreed agrees alleged alleges announced announces answered argue
argued argues arguing ask asked asking asks asserted asserts assured begged believed believes blasted boasted bragged branded called
calling calls cautioned claim claimed claiming claims clarified commented comments complained complains conceded concedes concluded
concludes confirmed contended contends continued continues countered cried criticised criticized declared declares declaring demanded
demands denied denounced described describes describing disclosed dismissed dubbed emphasised emphasized exclaimed explained explaining
explains expressed guessed hinted hoped hopes implied indicated informed insisted insisting insists interjected intoned joined joked jokes
labeled lamented lectured maintained maintains mocked mused muttered note noted notes noting observed observes opined pleaded pledged
pointed posted praised predicted predicts proclaimed promised protested quipped quoted reasoned reassured rebuffed recalled recalls
recounted referred referring reiterated rejected remarked remembered repeated replied replies reported reports responded responds revealed
reveals said say saying says scoffed shouted sighed slammed snapped speculated stated states stating stressed stresses suggested suggesting
suggests summed swore taunted teased tell telling tells testified testifies thinks thundered told tweeted tweeting tweets urged urges
urging vowed warned warning warns whispered writes writing wrote yelled
`);

export const according = words(`according per`);
