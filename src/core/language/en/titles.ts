import { enHonorifics } from '#core/language/packed-lists.ts';
import { unpack, withStops, words } from '#core/language/words.ts';

/** Stand right before a name and are no part of it. */
export const honorifics = withStops(unpack(enHonorifics));

export const degrees = words(
  `
jr sr ii iii iv md rn phd esq mp mep obe cbe kbe
`,
);
