import { openSync, closeSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linesOf, piecewise } from '#newsroom/desk/lines.ts';
import { namedLine, namedLinesOf, openLines, places } from '#newsroom/desk/named-lines.ts';
import { folder } from '../folder.ts';

async function written(texts: ReadonlyMap<string, string>): Promise<Parameters<typeof openLines>[0]> {
  const path = join(await folder(), 'lines');
  const file = openSync(path, 'w');
  const { write, end } = piecewise(file, 0);
  const where = places();
  for (const [name, text] of texts) where.add(name, write(namedLine(name, text)));
  end();
  closeSync(file);
  return { path, places: where.table() };
}

describe('named lines', () => {
  const texts = new Map(
    Array.from({ length: 5000 }, (_, index): [string, string] => [`berita-${index}`, `“Harga ${index}” `.repeat(9)]),
  );

  it('are found by their names, and none by another', async () => {
    const { textOf, close } = openLines(await written(texts));
    for (const [name, text] of texts) expect(textOf(name)).toBe(text);
    expect(textOf('berita-5000')).toBeUndefined();
    expect(textOf('')).toBeUndefined();
    close();
  });

  it('may have any name, and be longer than what is read at a time', async () => {
    const odd = new Map([
      ['', 'ujung'],
      ['foto\t1.jpg', 'tab'],
      ['foto\n"1".jpg', 'baris'],
      ['panjang', 'é'.repeat(2_500_000)],
      ['sesudah', 'x'],
    ]);
    const lines = await written(odd);
    const { textOf, close } = openLines(lines);
    for (const [name, text] of odd) expect(textOf(name)).toBe(text);
    close();
    expect([...namedLinesOf(lines.path)].map(({ name, text }) => [name, text])).toEqual([...odd]);
  });
});

describe('linesOf', () => {
  it('gives every line with its place, also a last one without an end', async () => {
    const path = join(await folder(), 'lines');
    writeFileSync(path, 'satu\n\ndua\ntiga');
    const file = openSync(path, 'r');
    expect(Array.from(linesOf(file), ({ start, bytes }) => [start, bytes.toString()])).toEqual([
      [0, 'satu'],
      [5, ''],
      [6, 'dua'],
      [10, 'tiga'],
    ]);
    closeSync(file);
  });
});
