import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('the subject of the verb before the quote', () => {
  it.each<Case>([
    [
      'is not whom a clause before it names',
      'Usai bertemu Budi Hartono, Siti Aminah menyatakan, "Harga beras naik."',
      ['Siti Aminah: Harga beras naik. (sure; verb before)'],
    ],
    [
      'is not whom a clause inside it names',
      'Siti Aminah, yang datang bersama Budi Hartono, mengatakan, "Harga beras naik."',
      ['Siti Aminah: Harga beras naik. (sure; verb before)'],
    ],
    [
      'is two people',
      'Siti Aminah dan Budi Hartono menyatakan, "Harga beras naik."',
      ['Budi Hartono: Harga beras naik. (likely; verb before)'],
    ],
    [
      'is the body of a clause of its own',
      'Budi Hartono pulang lebih awal, dan Seoul mengatakan “tidak ada bukti” atas tuduhan itu.',
      ['[Seoul]: tidak ada bukti (sure; verb before)'],
    ],
    [
      'has two verbs',
      'Siti Aminah menemui Budi Hartono dan mengatakan, "Harga beras naik."',
      ['Siti Aminah: Harga beras naik. (sure; verb before)'],
    ],
    [
      'stands before where and when',
      'Ketua panitia, Siti Aminah, di Bandung, Senin, menjelaskan, "Harga beras naik."',
      ['Siti Aminah: Harga beras naik. (sure; verb before)'],
    ],
    [
      'is a pronoun',
      'Siti Aminah datang. Ia menambahkan, "Harga beras naik."',
      ['Siti Aminah: Harga beras naik. (sure; verb before)'],
    ],
    [
      'is an institution behind a small word',
      'Sementara itu Kementerian Pertanian menyatakan, "Harga beras naik."',
      ['[Kementerian Pertanian]: Harga beras naik. (sure; verb before)'],
    ],
    [
      'is somebody without a name',
      'Seorang petani mengatakan, "Harga beras naik."',
      ['[Seorang petani]: Harga beras naik. (sure; verb before)'],
    ],
    [
      'is a pronoun that means nobody',
      'Ia menambahkan, "Harga beras naik."',
      ['?: Harga beras naik. (unknown; verb before)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'has two verbs',
      'Mary Collins met Governor David Hart and said, “Who will pay for the bridge?”',
      ['Mary Collins: Who will pay for the bridge? (sure; verb before)'],
    ],
    [
      'is not whom a clause before it names',
      'After meeting David Hart, Mary Collins said, “Who will pay for the bridge?”',
      ['Mary Collins: Who will pay for the bridge? (sure; verb before)'],
    ],
    [
      'is not whom a clause inside it names',
      'Mary Collins, who came with David Hart, said, “We will pay for the bridge.”',
      ['Mary Collins: We will pay for the bridge. (sure; verb before)'],
    ],
    [
      'is who speaks inside what another says',
      'Mary Collins said an official in the office told them the date was changed because it was “instructed to do it.”',
      ['[an official]: instructed to do it. (sure; verb before)'],
    ],
    [
      'is not whom somebody told, and then said more',
      'The lawyers told Mary Collins it was late but said that it “was not a house of horrors”.',
      ['[The lawyers]: was not a house of horrors (likely; verb before)'],
    ],
    [
      'is only likely who stands before “who” with more between',
      'It is a quote from the mayor, called by Mary Collins after the meeting, who says he will read “exactly what they passed”.',
      ['Mary Collins: exactly what they passed (likely; verb before)'],
    ],
    [
      'is whoever the sentence opens with, before a participle',
      'Mary Collins described the work of David Hart, saying that it “was a great help to all”.',
      ['Mary Collins: was a great help to all (likely; verb before)'],
    ],
    [
      'is whoever the sentence opens with, before “by saying”',
      'Nick Farrow puts Minister Maria Caulder on the spot by saying “it is shameful” to her.',
      ['Nick Farrow: it is shameful (likely; verb before)'],
    ],
    [
      'is not who is only in a clause between commas',
      'The Treasury, which Mary Collins chairs, sent a letter saying the strike “will be felt by workers everywhere”.',
      ['[The Treasury]: will be felt by workers everywhere (sure; verb before)'],
    ],
    [
      'stands before two dashes, not between them',
      'The actress – who starred alongside Mary Collins – said, “We will pay for the bridge.”',
      ['[The actress]: We will pay for the bridge. (likely; verb before)'],
    ],
    [
      'is an institution',
      'The Treasury said, “We will pay for the bridge.”',
      ['[The Treasury]: We will pay for the bridge. (sure; verb before)'],
    ],
    [
      'is somebody without a name',
      'A neighbour said, “We will pay for the bridge.”',
      ['[A neighbour]: We will pay for the bridge. (sure; verb before)'],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
