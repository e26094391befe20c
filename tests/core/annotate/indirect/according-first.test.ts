import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('a sentence that begins with whose view it is', () => {
  it.each<Case>([
    [
      'a clause whose subject is a role',
      'Menurut Siti Aminah, saksi tidak menyebut apa yang dia lihat, dengar, dan rasakan.',
      [
        'Siti Aminah: saksi tidak menyebut apa yang dia lihat, dengar, dan rasakan (sure; indirect, according to, first)',
      ],
    ],
    [
      'a name',
      'Menurut Siti Aminah, harga pupuk akan turun bulan depan.',
      ['Siti Aminah: harga pupuk akan turun bulan depan (sure; indirect, according to, first)'],
    ],
    [
      'a name and what the person is',
      'Menurut Siti Aminah, ketua panitia, panen raya batal digelar.',
      ['Siti Aminah: panen raya batal digelar (sure; indirect, according to, first)'],
    ],
    [
      'an institution',
      'Menurut Kementerian Pertanian, harga pupuk akan turun bulan depan.',
      ['[Kementerian Pertanian]: harga pupuk akan turun bulan depan (sure; indirect, according to, first)'],
    ],
    [
      '-nya',
      'Siti Aminah datang. Menurutnya, harga pupuk terlalu tinggi.',
      ['Siti Aminah: harga pupuk terlalu tinggi (sure; indirect, -nya first)'],
    ],
    ['but a plan has no view', 'Menurut jadwal, panen raya digelar bulan depan di Blitar.', []],
    ['and for whom something is so says nothing', 'Bagi Siti Aminah, harga pupuk terlalu tinggi tahun ini.', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'a name',
      'According to Clara Whitfield, the river will fall by Friday.',
      ['Clara Whitfield: the river will fall by Friday (sure; indirect, according to, first)'],
    ],
    [
      'a name and what the person is',
      'According to Clara Whitfield, a farmer in Alderton, the river will fall.',
      ['Clara Whitfield: the river will fall (sure; indirect, according to, first)'],
    ],
    [
      'an institution and its short name',
      'According to the Department of Fire, or Dof Fire, the river will fall by Friday.',
      ['[the Department of Fire]: the river will fall by Friday (likely; indirect, according to, first)'],
    ],
    ['but a new plan has no view', 'According to the new plan, the river will be dammed by Friday.', []],
    ['but a plan has no view', 'According to schedule, the river will be dammed by Friday.', []],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
