import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('one statement in several parts', () => {
  it.each<Case>([
    [
      'is one sentence with the reporter between two commas',
      '“Harga beras naik,” kata Siti Aminah, “dan kami rugi.”',
      ['Siti Aminah: Harga beras naik … dan kami rugi. (sure; verb behind)'],
    ],
    [
      'runs over paragraphs that each open and only the last of which closes',
      '“Kami rugi besar tahun ini.\n\n“Pupuk mahal,” kata Siti Aminah.',
      ['Siti Aminah: Kami rugi besar tahun ini. … Pupuk mahal (sure; verb behind)'],
    ],
    [
      'is two where a full stop ends the attribution',
      '“Harga beras naik,” kata Siti Aminah. “Kami rugi.”',
      ['Siti Aminah: Harga beras naik (sure; verb behind)', 'Siti Aminah: Kami rugi. (sure; goes on (verb behind))'],
    ],
    [
      'is told in the order of the text, with what is said without marks',
      'Marno Widodo mengatakan sawahnya kering sejak Mei. “Hujan belum juga turun,” ujarnya.',
      [
        'Marno Widodo: sawahnya kering sejak Mei (sure; indirect, subject and verb)',
        'Marno Widodo: Hujan belum juga turun (sure; verb behind, -nya)',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'is one sentence with the reporter between two commas',
      '“Our fields are dry,” said Clara Whitfield, “and no rain has come.”',
      ['Clara Whitfield: Our fields are dry … and no rain has come. (sure; verb behind)'],
    ],
    [
      'runs over paragraphs that each open and only the last of which closes',
      '“Our fields are dry.\n\n“No rain has come,” said Clara Whitfield.',
      ['Clara Whitfield: Our fields are dry. … No rain has come (sure; verb behind)'],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });

  it('takes the speaker of two fragments of one sentence from before the first', () => {
    expect(
      said('Clara Whitfield said it was “sad” not to have done more “in the face of it all”, a year on.', 'en'),
    ).toEqual(['Clara Whitfield: in the face of it all (likely; same sentence (verb before))']);
  });
});
