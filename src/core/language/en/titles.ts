import { words } from '#core/language/words.ts';

/** Stand right before a name and are no part of it. */
export const honorifics = words(`
mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady rev rev. reverend fr fr. father sister brother
rabbi saint gen gen. general col col. colonel lt lt. lieutenant maj maj. major capt capt. captain sgt sgt. sergeant cpl corporal
pvt private admiral adm adm. cmdr sen sen. rep rep. gov gov. uncle aunt
`);

export const degrees = words(
  `
jr sr ii iii iv md phd esq mp mep obe cbe kbe
`,
);
