/*
 * Cuts Literata's variable files to what pages need: weights 400 to 700 and, in files of their own that are fetched only
 * when one occurs, the accented letters with the signs that prose does not need, and the letters of names from the Baltic
 * to the Bosporus. Writes src/reader/ui/fonts; run it when the typeface's package changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** As in `base.css`, where `unicode-range` says the same; of which file of the package. */
const cuts = {
  basic: {
    of: 'latin',
    ranges: [
      [0x20, 0x22],
      [0x24, 0x29],
      [0x2c, 0x3b],
      [0x3f, 0x3f],
      [0x41, 0x5b],
      [0x5d, 0x5d],
      [0x61, 0x7a],
      [0xa0, 0xa0],
      [0xb7, 0xb7],
      [0x2010, 0x2014],
      [0x2018, 0x201e],
      [0x2022, 0x2026],
    ],
  },
  accents: {
    of: 'latin',
    ranges: [
      [0x23, 0x23],
      [0x2a, 0x2b],
      [0x3c, 0x3e],
      [0x40, 0x40],
      [0x5c, 0x5c],
      [0x5e, 0x60],
      [0x7b, 0x7e],
      [0xa1, 0xb6],
      [0xb8, 0xff],
      [0x131, 0x131],
      [0x152, 0x153],
      [0x2032, 0x2033],
      [0x2039, 0x203a],
      [0x20ac, 0x20ac],
      [0x2122, 0x2122],
      [0x2212, 0x2212],
    ],
  },
  extended: {
    of: 'latin-ext',
    ranges: [
      [0x100, 0x130],
      [0x132, 0x151],
      [0x154, 0x17f],
      [0x218, 0x21b],
      [0x2020, 0x2020],
    ],
  },
} as const;

const files = createRequire(import.meta.url);
for (const [name, { of, ranges }] of Object.entries(cuts)) {
  const source = readFileSync(files.resolve(`@fontsource-variable/literata/files/literata-${of}-wght-normal.woff2`));
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  const cut = await subsetFont(source, characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(new URL(`../src/reader/ui/fonts/literata-${name}.woff2`, import.meta.url), cut);
  process.stdout.write(`literata-${name}.woff2: ${cut.length} bytes\n`);
}
