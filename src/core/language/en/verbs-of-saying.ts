import { words } from '#core/language/words.ts';

/** Past and present forms that join a speaker to words, before or after them: “…,” said Jones; Jones told reporters, “…”. */
export const saying = words(`
said says say saying told tells tell added adds add adding stated states explained explains argued argues argue noted notes note
warned warns insisted insists claimed claims claim asked asks ask answered replied replies responded responds wrote writes tweeted tweets
posted continued continues recalled recalls declared declares announced announces acknowledged acknowledges admitted admits
conceded concedes concluded concludes commented comments observed observes remarked quipped joked jokes
suggested suggests stressed stresses emphasized emphasised reiterated urged urges vowed promised testified testifies alleged alleges
confirmed denied maintained maintains complained complains lamented countered protested shouted yelled whispered muttered exclaimed
cried agreed agrees believes believed predicted predicts hoped hopes thinks called calls calling described describes describing
repeated boasted cautioned clarified contended contends asserted asserts assured begged bragged demanded demands disclosed
expressed guessed hinted implied indicated informed intoned interjected joined lectured mused opined pleaded pledged pointed praised
proclaimed quoted reasoned reassured rebuffed recounted remembered reported reports revealed reveals scoffed sighed
slammed snapped speculated summed swore taunted teased thundered tweeting urging warning writing
explaining arguing noting insisting claiming asking stating telling declaring suggesting referring referred dubbed labeled
blasted criticized criticised mocked rejected dismissed branded denounced accused
`);

export const according = words(`according per`);
