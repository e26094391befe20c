import { describe, expect, it } from 'vitest';
import { peopleIn } from './people/people-in.ts';
import { said } from './said.ts';

describe('a name in lower case', () => {
  it('is a slip, where it has its capital elsewhere', () => {
    const text = 'Warga memuji Tirsoman. “Harga naik,” ujar Tirsoman. Menurut Tirsoman semua rugi, dan tirsoman benar.';
    expect(peopleIn(text)).toEqual(['Tirsoman: Tirsoman, Tirsoman, Tirsoman']);
  });
});

describe('a line of capitals', () => {
  it.each([
    ['all of them', 'HARGA BERAS NAIK LAGI DI SEMUA DAERAH'],
    ['one for each word', 'Banjir Rendam Empat Desa, Warga Mengungsi ke Balai Kota'],
  ])('names nobody: %s', (_, text) => {
    expect(peopleIn(text)).toEqual([]);
  });

  it('is not a sentence with three names', () => {
    expect(peopleIn('Siti Aminah bertemu Budi Hartono di Kantor Dinas Kesehatan Kota Blitar.')).toEqual([
      'Siti Aminah: Siti Aminah',
      'Budi Hartono: Budi Hartono',
    ]);
  });

  it('is not a caption with a verb', () => {
    const caption =
      'Eddy Whitlow flees his Alderton, Kent, home as the Valley Fire approaches on Sunday, Sept. 27. Noah Bergen';
    expect(peopleIn(caption, 'en')).toContain('Eddy Whitlow: Eddy Whitlow');
  });

  it('is not a sentence of names with a short verb', () => {
    expect(peopleIn('Governor Mary Collins met Senator David Hale on Monday.', 'en')).toEqual([
      'Mary Collins: Mary Collins',
      'David Hale: David Hale',
    ]);
  });
});

describe('a mark that nothing closes', () => {
  it('is closed before the attribution', () => {
    expect(said('“Sawah kami kering sejak Mei, kata Marno Widodo.')).toEqual([
      'Marno Widodo: Sawah kami kering sejak Mei (sure; verb behind)',
    ]);
  });
});
