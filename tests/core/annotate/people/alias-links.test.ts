import { describe, expect, it } from 'vitest';
import { peopleIn } from './people-in.ts';

describe('another name of somebody', () => {
  it.each([
    [
      'stands in parentheses',
      'Bambang Sutrisno (Totok) ditahan. Totok mengaku lelah.',
      ['Bambang Sutrisno: Bambang Sutrisno, Totok, Totok'],
    ],
    [
      'comes first, and is called so',
      'Gus Totok, sapaan akrab KH Bambang Sutrisno, tersenyum.',
      ['Bambang Sutrisno: Gus Totok, Bambang Sutrisno'],
    ],
    [
      'follows “alias”',
      'Bambang Sutrisno alias Kipli ditahan. Kipli mengaku lelah.',
      ['Bambang Sutrisno: Bambang Sutrisno, Kipli, Kipli'],
    ],
    [
      'may be longer than the short name before it',
      'Arif Rohman datang. Arif yang akrab disapa Orok Menur pulang. Arif lelah.',
      ['Arif Rohman: Arif Rohman, Arif, Orok Menur, Arif'],
    ],
    [
      'is not that of an institution whose head is called so',
      'Kata rektor Belwan yang akrab disapa Prof. Totok ini, kampus Belwan maju. Totok tersenyum.',
      ['Totok: Totok, Totok'],
    ],
    [
      'is not another person beside them',
      'Bambang Sutrisno menemui Hartono. Hartono mengaku lelah.',
      ['Bambang Sutrisno: Bambang Sutrisno', 'Hartono: Hartono, Hartono'],
    ],
    [
      'is not said over a full stop',
      'Bambang Sutrisno datang. Panggilan untuk Totok tidak terdengar.',
      ['Bambang Sutrisno: Bambang Sutrisno', 'Totok: Totok'],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it('is called a nickname in English', () => {
    expect(peopleIn('Robert Hale, nicknamed Rusty, spoke first. Rusty left early.', 'en')).toEqual([
      'Robert Hale: Robert Hale, Rusty, Rusty',
    ]);
  });
});
