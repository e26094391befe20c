import { words } from '#core/language/words.ts';

/** Stand right before a name and are no part of it. */
export const honorifics = words(`
mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. professor sir dame lord lady rev rev. reverend fr fr. father sister brother pastor
rabbi imam pope cardinal archbishop bishop saint gen gen. general col col. colonel lt lt. lieutenant maj maj. major capt capt. captain
sgt sgt. sergeant cpl corporal pvt private admiral adm adm. cmdr commander officer detective inspector sheriff deputy
sen sen. senator rep rep. representative gov gov. governor president vice mayor judge justice secretary attorney ambassador
congressman congresswoman councilman councilwoman councilor councillor king queen prince princess duke duchess emperor
chairman chairwoman chancellor minister premier speaker commissioner superintendent chief director coach uncle aunt the
spokesman spokeswoman spokesperson press former ex acting then
`);

export const degrees = words(
  `jr jr. sr sr. ii iii iv md m.d m.d. phd ph.d ph.d. esq esq. mp mep obe cbe kbe d-n.y r-texas`,
);
