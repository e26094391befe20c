import { describe, expect, it } from 'vitest';
import { peopleIn } from './people-in.ts';

describe('a known name where a capital says nothing', () => {
  it.each([
    [
      'stands in a headline',
      'BRINK TIBA DI SEOUL UNTUK BERUNDING\n\nMenteri Antonia Brink mengunjungi Seoul. Brink tersenyum.',
      ['Antonia Brink: BRINK, Antonia Brink, Brink'],
    ],
    [
      'speaks, though it is a place elsewhere',
      'Pelatih Bima Wirya tiba. “Aman,” kata Bima.',
      ['Bima Wirya: Bima Wirya, Bima'],
    ],
    ['is the place where nobody speaks', 'Pelatih Bima Wirya tiba dari Bima.', ['Bima Wirya: Bima Wirya']],
    [
      'is not part of the name of a thing',
      'STADION SUTRISNO RUSAK PARAH LAGI\n\nBambang Sutrisno tersenyum.',
      ['Bambang Sutrisno: Bambang Sutrisno'],
    ],
    [
      'is not part of the name of those who are for somebody',
      'Budi Hartono tiba. KNP Dukung Hartono berharap panen naik.',
      ['Budi Hartono: Budi Hartono'],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it('keeps the family name of a name with a particle', () => {
    expect(peopleIn('Mayor Bill de Blanco spoke first. De Blanco left early.', 'en')).toEqual([
      'Bill de Blanco: Bill de Blanco, De Blanco',
    ]);
  });
});
