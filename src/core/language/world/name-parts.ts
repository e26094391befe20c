import { worldEastAsianSyllables, worldFamilyFirst } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';

/** Lower-case words inside names: Bill **de** Blasio, Issam **al** Rayes, Siti **binti** Ahmad. */
export const particles = words(
  `bin binti ibn ibnu al el ad ar as ash asy az van von der den de da dos das di del della du la le ter ten zu bint abu`,
);

/** Family names that stand first: Korean, Chinese and Vietnamese names, where the short form is the first word. */
export const familyFirst = unpack(worldFamilyFirst);

/** Given-name syllables of those languages, enough to tell “Yoon Suk Yeol” from “Kim Clijsters”. */
export const eastAsianSyllables = unpack(worldEastAsianSyllables);
