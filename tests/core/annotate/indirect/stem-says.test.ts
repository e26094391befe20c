import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('a bare Indonesian stem behind a comma', () => {
  it.each<Case>([
    [
      'says it with -nya',
      'Siti Aminah datang. Ekspor kopi naik tajam sejak awal tahun, tuturnya.',
      ['Siti Aminah: Ekspor kopi naik tajam sejak awal tahun (sure; indirect, -nya behind)'],
    ],
    [
      'says it where a name follows, though it may be a noun',
      'Harga pupuk terlalu tinggi bagi petani kecil, nilai Siti Aminah.',
      ['Siti Aminah: Harga pupuk terlalu tinggi bagi petani kecil (sure; indirect, verb behind)'],
    ],
    [
      'says it of somebody without a name, where it is no noun',
      'Ekspor kopi naik tajam sejak awal tahun, ungkap seorang petugas.',
      ['[seorang petugas]: Ekspor kopi naik tajam sejak awal tahun (sure; indirect, verb behind)'],
    ],
    ['is a noun of a thing', 'Ekspor kopi naik tajam sejak awal tahun, nilai ekspornya 81,3 juta.', []],
    ['is a rumour', 'Siti Aminah datang. Ekspor kopi naik tajam sejak awal tahun, kabarnya.', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
