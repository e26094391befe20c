import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('the attribution between two commas', () => {
  it.each<Case>([
    [
      'parts what was said in two',
      'Harga pupuk, ujar Siti Aminah, terlalu tinggi bagi petani kecil.',
      ['Siti Aminah: Harga pupuk … terlalu tinggi bagi petani kecil (sure; indirect, verb within)'],
    ],
    [
      'with “menurut” and a pronoun',
      'Siti Aminah datang. Harga pupuk, menurut dia, terlalu tinggi bagi petani.',
      ['Siti Aminah: Harga pupuk … terlalu tinggi bagi petani (sure; indirect, according to, within)'],
    ],
    [
      'behind one small word',
      'Namun, kata Siti Aminah, harga pupuk akan turun bulan depan.',
      ['Siti Aminah: harga pupuk akan turun bulan depan (sure; indirect, verb within)'],
    ],
    ['but a plan says nothing', 'Harga pupuk, menurut jadwal, akan diumumkan bulan depan di Bandung.', []],
    ['and a noun is no verb', 'Harga pupuk, kabar baik bagi petani, akan turun bulan depan.', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'with “according to”',
      'The price, according to Clara Whitfield, is too high for a farm.',
      ['Clara Whitfield: The price … is too high for a farm (sure; indirect, according to, within)'],
    ],
    [
      'with a verb',
      'The price, said Clara Whitfield, is too high for a farm.',
      ['Clara Whitfield: The price … is too high for a farm (sure; indirect, verb within)'],
    ],
    [
      'but behind a clause about the speaker goes on what was said',
      'Clara Whitfield, who farms near Alderton, said the drought has brought stress, effort and costs.',
      ['Clara Whitfield: the drought has brought stress, effort and costs (sure; indirect, subject and verb)'],
    ],
    [
      'but not a pronoun that does more',
      'Clara Whitfield, a farmer from Alderton, says she prefers small boats, where farmers can form groups.',
      ['Clara Whitfield: she prefers small boats, where farmers can form groups (sure; indirect, subject and verb)'],
    ],
    ['but a plan says nothing', 'The price, according to schedule, will be set on Friday morning.', []],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
