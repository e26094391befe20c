import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('a fragment inside the sentence', () => {
  it.each<Case>([
    [
      'belongs to whoever the sentence names behind it',
      'Kunjungan itu adalah “bukti lebih lanjut” dari aliansi, kata Siti Aminah, seorang profesor.',
      ['Siti Aminah: bukti lebih lanjut (sure; verb further behind)'],
    ],
    [
      'with “menurut”',
      'Rencana itu “terlalu tergesa bagi kami” dan mahal, menurut Marno Widodo.',
      ['Marno Widodo: terlalu tergesa bagi kami (sure; according to, behind)'],
    ],
    [
      'with -nya',
      'Marno Widodo menolak. Rencana itu “terlalu tergesa bagi kami” dan mahal, ujarnya.',
      ['Marno Widodo: terlalu tergesa bagi kami (sure; verb further behind, -nya)'],
    ],
    [
      'but not to a name in the sentence that says nothing',
      'Rencana itu “terlalu tergesa bagi kami semua” dan ditolak Marno Widodo.',
      ['?: terlalu tergesa bagi kami semua (unknown; nobody found)'],
    ],
    [
      'and not to whom the next sentence names',
      'Rencana itu “terlalu tergesa bagi kami semua”. Kata orang, Marno Widodo pulang.',
      ['?: terlalu tergesa bagi kami semua (unknown; nobody found)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'belongs to the subject of the verb at the end',
      'The plan was “too hasty for us” and, in the opinion of many people who had read every page of it, too dear, Clara Whitfield said.',
      ['Clara Whitfield: too hasty for us (sure; speaker and verb further behind)'],
    ],
    [
      'with “according to”',
      'The plan was “too hasty for us” and too dear, according to Clara Whitfield.',
      ['Clara Whitfield: too hasty for us (sure; according to, behind)'],
    ],
    [
      'but not to a name that says nothing',
      'The plan was “too hasty for us all” and Clara Whitfield walked out.',
      ['?: too hasty for us all (unknown; nobody found)'],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
