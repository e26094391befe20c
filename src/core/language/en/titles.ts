import { withStops, words } from '#core/language/words.ts';

/** Stand right before a name and are no part of it. */
export const honorifics = withStops(`
adm admiral alhaji aunt brother capt captain cmdr col colonel corporal cpl dame dr father fr gen general gov lady lieutenant lord lt maj major mallam miss mr mrs ms mx private prof professor pvt rabbi rep rev reverend saint sen sergeant sgt sheikh sir sister uncle
`);

export const degrees = words(
  `
jr sr ii iii iv md phd esq mp mep obe cbe kbe
`,
);
