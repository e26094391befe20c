import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('a quotation beside which nobody is named', () => {
  it.each<Case>([
    [
      'is likely of whom the sentence before tells about',
      'Marno Widodo menggeleng pelan.\n\n"Hujan belum juga turun."',
      ['Marno Widodo: Hujan belum juga turun. (likely; stands alone)'],
    ],
    [
      'is surely of whom the paragraph before quotes at its end',
      '"Sawah kami kering," kata Marno Widodo.\n\n"Hujan belum juga turun."',
      [
        'Marno Widodo: Sawah kami kering (sure; verb behind)',
        'Marno Widodo: Hujan belum juga turun. (sure; stands alone)',
      ],
    ],
    [
      'is nobody’s where nobody was told about',
      'Sawah itu kering.\n\n"Hujan belum juga turun."',
      ['?: Hujan belum juga turun. (unknown; nobody found)'],
    ],
    [
      'is nobody’s where the last person is seven sentences away',
      'Marno Widodo datang. Sawah kering. Sungai surut. Sumur kosong. Jalan berdebu. Ternak kurus. Panen gagal.\n\n"Hujan belum juga turun."',
      ['?: Hujan belum juga turun. (unknown; nobody found)'],
    ],
    [
      'is nobody’s where it is only a fragment',
      'Marno Widodo menggeleng. Memang "sawah kami yang kering itu" tinggal kenangan.',
      ['?: sawah kami yang kering itu (unknown; nobody found)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'is likely of whom the sentence before tells about',
      'Clara Whitfield shook her head.\n\n“No rain has come yet.”',
      ['Clara Whitfield: No rain has come yet. (likely; stands alone)'],
    ],
    [
      'is only likely where “she said” might have meant another',
      'Jane Holt opened the hall. The rain left Clara Whitfield a happy woman.\n\n“The river is falling,” she said.\n\n“No rain has come yet.”',
      [
        'Jane Holt: The river is falling (likely; speaker and verb behind)',
        'Jane Holt: No rain has come yet. (likely; stands alone)',
      ],
    ],
    [
      'is nobody’s where nobody was told about',
      'The fields were dry.\n\n“No rain has come yet.”',
      ['?: No rain has come yet. (unknown; nobody found)'],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
