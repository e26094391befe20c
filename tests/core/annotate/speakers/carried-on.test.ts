import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('the speaker who goes on', () => {
  it.each<Case>([
    [
      'behind the attribution',
      '"Kami rugi," kata Siti Aminah. "Pupuk mahal sekali tahun ini."',
      [
        'Siti Aminah: Kami rugi (sure; verb behind)',
        'Siti Aminah: Pupuk mahal sekali tahun ini. (sure; goes on (verb behind))',
      ],
    ],
    [
      'over where and when it was said',
      '"Sawah kami kering," kata Marno Widodo di Blitar, Senin. "Hujan belum juga turun."',
      [
        'Marno Widodo: Sawah kami kering (sure; verb behind)',
        'Marno Widodo: Hujan belum juga turun. (sure; goes on (verb behind))',
      ],
    ],
    [
      'in a second fragment of the sentence',
      'Marno Widodo menyebut panen itu “terburuk sejak dulu” dan harganya “tidak masuk akal lagi”.',
      [
        'Marno Widodo: terburuk sejak dulu (sure; verb before)',
        'Marno Widodo: tidak masuk akal lagi (sure; goes on (verb before))',
      ],
    ],
    [
      'not over a sentence about somebody else',
      '"Sawah kami kering," kata Marno Widodo. Wahyuni Lestari mengangguk. "Hujan belum juga turun."',
      [
        'Marno Widodo: Sawah kami kering (sure; verb behind)',
        'Wahyuni Lestari: Hujan belum juga turun. (likely; stands alone)',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'behind the attribution',
      '“Our fields are dry,” said Clara Whitfield. “No rain has come yet.”',
      [
        'Clara Whitfield: Our fields are dry (sure; verb behind)',
        'Clara Whitfield: No rain has come yet. (sure; goes on (verb behind))',
      ],
    ],
    [
      'not as surely over another sentence',
      '“Our fields are dry,” said Clara Whitfield. The crowd was silent. “No rain has come yet.”',
      [
        'Clara Whitfield: Our fields are dry (sure; verb behind)',
        'Clara Whitfield: No rain has come yet. (likely; stands alone)',
      ],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
