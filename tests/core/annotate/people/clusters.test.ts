import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';
import { peopleIn } from './people-in.ts';

describe('whom a short name means', () => {
  it.each([
    [
      'the person whose name it is part of',
      'Menteri Luar Negeri AS Antonia Brink tiba. Brink disambut meriah.',
      ['Antonia Brink: Antonia Brink, Brink'],
    ],
    [
      'the last of two who bear it',
      'Presiden Kim Dae Jung bertemu Menteri Kim Yong Sun. Kim lalu pulang.',
      ['Kim Dae Jung: Kim Dae Jung', 'Kim Yong Sun: Kim Yong Sun, Kim'],
    ],
    [
      'the one it meant before, though another who bears it came since',
      'Bupati Siti Aminah tiba. Aminah disambut. Camat Budi Aminah menyusul. Aminah pulang.',
      ['Siti Aminah: Siti Aminah, Aminah, Aminah', 'Budi Aminah: Budi Aminah'],
    ],
    [
      'whoever is named in full only later',
      'Kini Brinken pulang. Menteri Antonia Brinken lelah.',
      ['Antonia Brinken: Brinken, Antonia Brinken'],
    ],
    [
      'the person whose name is spelt another way',
      'Hary Sukmana tiba. “Ramai sekali,” kata Hari.',
      ['Hary Sukmana: Hary Sukmana, Hari'],
    ],
    [
      'the person of whose name a letter is lost',
      'Jaksa Tirsatina M Welan hadir. “Kami siap,” kata Tirstina.',
      ['Tirsatina M Welan: Tirsatina M Welan, Tirstina'],
    ],
    [
      'somebody else where another letter makes another name',
      'Dewi Sukmana tiba. “Ramai sekali,” kata Dewa.',
      ['Dewi Sukmana: Dewi Sukmana', 'Dewa: Dewa'],
    ],
    [
      'the person of the sentence before, of whose name it is the middle',
      'Ni Putu Vika Ariyanti menang. Kini Putu Vika bersiap.',
      ['Ni Putu Vika Ariyanti: Ni Putu Vika Ariyanti, Putu Vika'],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it('is the same behind a quote as before it, and only likely where two bear it', () => {
    const text = 'Rizal Mantika tiba. Rizal lelah. Burhan Rizal menyusul.\n\n"Kami siap," kata Rizal.';
    expect(said(text)).toEqual(['Rizal Mantika: Kami siap (likely; verb behind)']);
  });
});
