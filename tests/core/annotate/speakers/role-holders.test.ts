import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('an office without a name', () => {
  it.each<Case>([
    [
      'means who has it, under its short form too',
      'Kepala Desa Sukamaju, Joko Widagdo, menilai jalan rusak. “Sudah lama,” terang Kades.',
      ['Joko Widagdo: Sudah lama (sure; verb behind)'],
    ],
    [
      'means who has it, under its abbreviation too',
      'Kepala Kejaksaan Tinggi (Kajati) Maluku, Rodoko Zeda, tiba. “Ia ditahan,” kata Kajati.',
      ['Rodoko Zeda: Ia ditahan (sure; verb behind)'],
    ],
    [
      'means whoever the story names by it later',
      '"Nanti saja ya," kata Menteri Agama. Belakangan Menteri Agama Budi Hartono menjelaskan.',
      ['Budi Hartono: Nanti saja ya (likely; verb behind)'],
    ],
    [
      'means nobody who has both of two roles where one is the other’s',
      'Terdakwa pengacara senior Budi Hartono hadir. “Saksi keliru,” ucap pengacara terdakwa.',
      ['[pengacara terdakwa]: Saksi keliru (likely; verb behind)'],
    ],
    [
      'means nobody whom the story names later where it points back',
      '"Nanti saja ya," kata Menteri Agama tersebut. Belakangan Menteri Agama Budi Hartono menjelaskan.',
      ['[Menteri Agama tersebut]: Nanti saja ya (likely; verb behind)'],
    ],
    [
      'means one of two by the office of each',
      'Bupati Siti Aminah dan Camat Budi Hartono hadir. "Terima kasih," ucap bupati.',
      ['Siti Aminah: Terima kasih (sure; verb behind)'],
    ],
    [
      'means nobody named where nobody has it',
      'Bupati Siti Aminah dan Camat Budi Hartono hadir. "Terima kasih," ucap gubernur.',
      ['[gubernur]: Terima kasih (likely; verb behind)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'means who has it by a title',
      'Sen. Jane Okafor met Gov. David Hart. “We agree,” said the governor.',
      ['David Hart: We agree (sure; verb behind)'],
    ],
    [
      'means who has it, before the verb',
      'Senator Jane Okafor met Governor David Hart. “We agree,” the senator said.',
      ['Jane Okafor: We agree (likely; speaker and verb behind)'],
    ],
    [
      'means nobody named where nobody has it',
      'Sen. Jane Okafor met Gov. David Hart. “We agree,” said the mayor.',
      ['[the mayor]: We agree (likely; verb behind)'],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
