import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';

const seed = resolve(
  process.env['KUTIP_SEED'] ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'seed'),
  'blinken-kunjungi-seoul.txt',
);

/** The scraped article the project began with. It lies beside the repository, not in it. */
describe.skipIf(!existsSync(seed))('the seed article', () => {
  const text = existsSync(seed) ? readFileSync(seed, 'utf8') : '';
  const { quotes, people } = annotateText(text);

  it('has its six quotes with their speakers, the heading to nobody', () => {
    const spoken = quotes.filter(({ kind }) => kind !== 'indirect');
    expect(spoken.map(({ speaker, kind }) => [kind, speaker?.name ?? speaker?.surface])).toEqual([
      ['direct', 'Antony Blinken'],
      ['direct', 'Benjamin A. Engel'],
      ['partial', 'Kremlin'],
      ['partial', 'Leif-Eric Easley'],
      ['direct', 'Leif-Eric Easley'],
      ['direct', 'Leif-Eric Easley'],
    ]);
  });

  it('has its eight people with the roles it gives them, and no ship', () => {
    expect(people.map(({ name, role }) => [name, role ?? ''])).toEqual([
      ['Antony Blinken', 'Menteri Luar Negeri AS'],
      ['Yoon Suk Yeol', 'Presiden'],
      ['Park Jin', 'mitranya dari Korea Selatan'],
      ['Kim Jong Un', ''],
      ['Vladimir Putin', ''],
      ['Benjamin A. Engel', 'seorang profesor di Seoul National Universitas'],
      ['Lloyd Austin', 'Menteri Pertahanan AS'],
      ['Leif-Eric Easley', 'seorang profesor di Universitas Ewha'],
    ]);
  });
});
