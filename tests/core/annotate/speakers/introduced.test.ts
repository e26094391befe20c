import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('the speaker before the quote', () => {
  it.each<Case>([
    [
      'with a verb',
      'Siti Aminah mengatakan, "Harga beras naik."',
      ['Siti Aminah: Harga beras naik. (sure; verb before)'],
    ],
    [
      'behind “menurut”',
      'Menurut Siti Aminah, "Harga beras naik."',
      ['Siti Aminah: Harga beras naik. (sure; according to, before)'],
    ],
    [
      'an institution, of a fragment',
      'Kremlin mengatakan bulan lalu “tidak ada bukti” atas tuduhan itu.',
      ['[Kremlin]: tidak ada bukti (sure; verb before)'],
    ],
    ['and a colon', 'Siti Aminah: "Harga beras naik."', ['Siti Aminah: Harga beras naik. (sure; name and colon)']],
    [
      'behind a passive verb',
      'Hal itu dikatakan Marno Widodo: "Sawah kami kering sejak Mei."',
      ['Marno Widodo: Sawah kami kering sejak Mei. (sure; passive before)'],
    ],
    [
      'as -nya',
      'Marno Widodo datang. Ujarnya, "Sawah kami kering sejak Mei."',
      ['Marno Widodo: Sawah kami kering sejak Mei. (sure; verb before, -nya)'],
    ],
    ['but not the one who writes a sign', 'Marno Widodo memasang spanduk "Sawah kami kering sejak Mei".', []],
    [
      'but not of the sentence before',
      'Wahyuni Lestari mengatakan itu kemarin. "Sawah kami kering sejak Mei."',
      ['Wahyuni Lestari: Sawah kami kering sejak Mei. (likely; stands alone)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'with a verb',
      'Clara Whitfield said, “Our fields are dry.”',
      ['Clara Whitfield: Our fields are dry. (sure; verb before)'],
    ],
    [
      'behind “according to”',
      'According to Clara Whitfield, “Our fields are dry.”',
      ['Clara Whitfield: Our fields are dry. (sure; according to, before)'],
    ],
    [
      'and a colon',
      'Clara Whitfield: “Our fields are dry.”',
      ['Clara Whitfield: Our fields are dry. (sure; name and colon)'],
    ],
    [
      'behind a clause about when',
      'When asked about it, Clara Whitfield told reporters “our fields are dry and bare”.',
      ['Clara Whitfield: our fields are dry and bare (sure; verb before)'],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });

  it('in English, is not the name in the clause behind the verb', () => {
    const text = 'Fans booed. The cries of “you are going down” suggested that they had turned against Mark Potterson.';
    expect(said(text, 'en').filter((line) => line.startsWith('Mark'))).toEqual([]);
  });
});
