import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('the name behind the quote without a verb', () => {
  it.each<Case>([
    [
      'with what the person is, and to whom',
      '“Itu masuk akal bagi semua,” Siti B. Aminah, seorang profesor di Bandung, kepada kantor berita.',
      ['Siti B. Aminah: Itu masuk akal bagi semua (sure; name behind)'],
    ],
    [
      'behind a dash',
      '“Itu masuk akal bagi semua.” – Siti Aminah',
      ['Siti Aminah: Itu masuk akal bagi semua. (sure; name behind)'],
    ],
    [
      'behind a title',
      '“Sawah kami kering sejak Mei,” Bapak Marno Widodo, ketua kelompok tani, kepada wartawan.',
      ['Marno Widodo: Sawah kami kering sejak Mei (sure; name behind)'],
    ],
    [
      'but not where the name opens a sentence of its own',
      '“Sawah kami kering sejak Mei.” Marno Widodo pulang.',
      ['?: Sawah kami kering sejak Mei. (unknown; nobody found)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'behind a dash',
      '“Our fields have been dry since May.” – Clara Whitfield, farmer',
      ['Clara Whitfield: Our fields have been dry since May. (sure; name behind)'],
    ],
    [
      'with what the person is, and to whom',
      '“Our fields have been dry since May,” Clara Whitfield, a farmer in Alderton, to this newspaper.',
      ['Clara Whitfield: Our fields have been dry since May (sure; name behind)'],
    ],
    [
      'but not where the name opens a sentence of its own',
      '“Our fields have been dry since May.” Clara Whitfield left early.',
      ['?: Our fields have been dry since May. (unknown; nobody found)'],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
