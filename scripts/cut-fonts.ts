/*
 * Cuts Literata's variable file to what pages need: weights 400 to 700 and, in a file of their own that is fetched only
 * when one occurs, the accented letters and the signs that prose does not need. Writes src/reader/ui/fonts; run it when the
 * typeface's package changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** As in `base.css`, where `unicode-range` says the same. */
const cuts = {
  basic: [
    [0x20, 0x3b],
    [0x3d, 0x3d],
    [0x3f, 0x5b],
    [0x5d, 0x5d],
    [0x61, 0x7a],
    [0xa0, 0xa0],
    [0xb7, 0xb7],
    [0x2010, 0x2014],
    [0x2018, 0x201e],
    [0x2022, 0x2026],
    [0x20ac, 0x20ac],
  ],
  accents: [
    [0x3c, 0x3c],
    [0x3e, 0x3e],
    [0x5c, 0x5c],
    [0x5e, 0x60],
    [0x7b, 0x7e],
    [0xa1, 0xb6],
    [0xb8, 0xff],
    [0x131, 0x131],
    [0x152, 0x153],
    [0x2015, 0x2017],
    [0x201f, 0x2021],
  ],
} as const;

const source = readFileSync(
  createRequire(import.meta.url).resolve('@fontsource-variable/literata/files/literata-latin-wght-normal.woff2'),
);
for (const [name, ranges] of Object.entries(cuts)) {
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
