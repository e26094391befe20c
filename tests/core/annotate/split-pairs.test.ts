import { describe, expect, it } from 'vitest';
import { peopleIn } from './people/people-in.ts';

describe('two names that a hyphen joins', () => {
  it.each([
    [
      'in full',
      'Suara terbanyak diraih Obaja Kamurak-Wilhem Saweri, disusul Otniel Yarisetou-Beatriks Awoitau.',
      [
        'Obaja Kamurak: Obaja Kamurak',
        'Wilhem Saweri: Wilhem Saweri',
        'Otniel Yarisetou: Otniel Yarisetou',
        'Beatriks Awoitau: Beatriks Awoitau',
      ],
    ],
    [
      'in short, behind a word for a pair',
      'Pasangan Hartono Wiryo-Sulastri Dewi menang. Kubu Hartono-Sulastri bersorak.',
      ['Hartono Wiryo: Hartono Wiryo, Hartono', 'Sulastri Dewi: Sulastri Dewi, Sulastri'],
    ],
    [
      'are one person’s where nothing says that there are two',
      'Anne-Marie Dubois bertemu Siti Aminah.',
      ['Anne-Marie Dubois: Anne-Marie Dubois', 'Siti Aminah: Siti Aminah'],
    ],
    ['are nobody’s where they are places', 'Penumpang kereta Semarang-Solo menumpuk.', []],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});
