import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '#core/import/import-text.ts';

const cases = readdirSync(import.meta.dirname).filter((name) => name.startsWith('import-'));

/* One folder a case: `source.txt` as it was copied, `expected.json` the draft and the notes. All in our own words. */
describe('importText', () => {
  it.each(cases)('reads a copied page: %s', (name) => {
    const folder = join(import.meta.dirname, name);
    const source = readFileSync(join(folder, 'source.txt'), 'utf8');
    const expected: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
    expect(importText(source)).toEqual(expected);
  });
});
