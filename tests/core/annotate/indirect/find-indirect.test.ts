import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('what is said without marks', () => {
  it.each<Case>([
    [
      'by one, and in the clause behind by another',
      'Siti Aminah mengatakan harga pupuk sudah naik, sedangkan Budi Hartono mengatakan harga beras turun.',
      [
        'Siti Aminah: harga pupuk sudah naik (sure; indirect, subject and verb)',
        'Budi Hartono: harga beras turun (sure; indirect, subject and verb)',
      ],
    ],
    [
      'by one, and behind “sedangkan” without a comma by another',
      'Siti Aminah mengatakan harga naik sedangkan Budi Hartono menilai harga beras turun.',
      [
        'Siti Aminah: harga naik (sure; indirect, subject and verb)',
        'Budi Hartono: harga beras turun (sure; indirect, subject and verb)',
      ],
    ],
    [
      'is not looked for in a sentence with marks',
      '"Harga pupuk naik terus," kata Siti Aminah yang mengatakan petani rugi besar.',
      ['Siti Aminah: Harga pupuk naik terus (sure; verb behind)'],
    ],
    [
      'behind an outlet where the text begins',
      'Kabar Tani – Siti Aminah mengatakan harga pupuk akan turun.',
      ['Siti Aminah: harga pupuk akan turun (sure; indirect, subject and verb)'],
    ],
    [
      'with what a speaker is between dashes',
      'Siti Aminah – ketua panitia – mengatakan harga pupuk akan turun.',
      ['Siti Aminah: harga pupuk akan turun (sure; indirect, subject and verb)'],
    ],
    ['but not what says nothing yet', 'Maka dari itu, kata Siti Aminah.', []],
    [
      'begins behind a dateline',
      'BANDUNG, KABAR — Siti Aminah mengatakan harga pupuk akan turun.',
      ['Siti Aminah: harga pupuk akan turun (sure; indirect, subject and verb)'],
    ],
    [
      'begins behind a dateline with a number',
      'BANDUNG (KABAR 13) — Siti Aminah mengatakan harga pupuk akan turun pukul 10:40 besok.',
      ['Siti Aminah: harga pupuk akan turun pukul 10:40 besok (sure; indirect, subject and verb)'],
    ],
    [
      'begins before a name with a colon in it',
      'Siti Aminah (DPR:KABAR) mengatakan harga pupuk akan turun.',
      ['Siti Aminah: harga pupuk akan turun (sure; indirect, subject and verb)'],
    ],
    ['is not looked for in a heading', 'Siti Aminah mengatakan harga pupuk akan turun', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
