import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('the attribution at the end of a sentence', () => {
  it.each<Case>([
    [
      'a verb and a name',
      'Harga pupuk akan turun bulan depan, kata Siti Aminah di Bandung.',
      ['Siti Aminah: Harga pupuk akan turun bulan depan (sure; indirect, verb behind)'],
    ],
    [
      'a verb with -nya',
      'Siti Aminah datang. Harga pupuk akan turun bulan depan, ujarnya.',
      ['Siti Aminah: Harga pupuk akan turun bulan depan (sure; indirect, -nya behind)'],
    ],
    [
      '“menurut” and a name',
      'Harga pupuk akan turun bulan depan, menurut Siti Aminah.',
      ['Siti Aminah: Harga pupuk akan turun bulan depan (sure; indirect, according to)'],
    ],
    [
      'governs a sentence in which another speaks',
      'Budi Hartono mengatakan harga naik, kata Siti Aminah.',
      ['Siti Aminah: Budi Hartono mengatakan harga naik (sure; indirect, verb behind)'],
    ],
    ['but a plan says nothing', 'Harga pupuk akan turun bulan depan, menurut jadwal.', []],
    ['and a noun is no verb', 'Harga pupuk akan turun bulan depan, nilai ekspornya naik.', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'the speaker and a verb',
      'The price of seed will fall next month, Clara Whitfield said.',
      ['Clara Whitfield: The price of seed will fall next month (sure; indirect, speaker and verb behind)'],
    ],
    [
      'a verb and the speaker',
      'The price of seed will fall next month, said Clara Whitfield.',
      ['Clara Whitfield: The price of seed will fall next month (sure; indirect, speaker and verb behind)'],
    ],
    [
      '“according to” and a name',
      'The price of seed will fall next month, according to Clara Whitfield.',
      ['Clara Whitfield: The price of seed will fall next month (sure; indirect, according to)'],
    ],
    [
      'but not where only the place of the talk stands before the comma',
      'In a long interview, Clara Whitfield said the price of seed will fall.',
      ['Clara Whitfield: the price of seed will fall (sure; indirect, subject and verb)'],
    ],
    ['and a plan says nothing', 'The price of seed will fall next month, according to schedule.', []],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
