import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('somebody named only to say who another is', () => {
  it.each<Case>([
    [
      'does not speak next',
      'Siti Aminah, manajer kampanye Budi Hartono, mengaku lelah. "Kami butuh istirahat," katanya.',
      ['Siti Aminah: Kami butuh istirahat (likely; verb behind, -nya)'],
    ],
    [
      'does not speak next, though no comma closes it',
      'Siti Aminah menikah. Sulimin (52), ayah kandung Siti mengaku terharu dan bersyukur. "Kami bersyukur," ungkapnya.',
      [
        'Sulimin: terharu dan bersyukur (sure; indirect, subject and verb)',
        'Sulimin: Kami bersyukur (likely; verb behind, -nya)',
      ],
    ],
    [
      'does not speak here',
      'Siti Aminah, manajer kampanye Budi Hartono, mengatakan, "Kami butuh istirahat."',
      ['Siti Aminah: Kami butuh istirahat. (sure; verb before)'],
    ],
    [
      'is another than the one whose name stands behind a comma',
      'Ketua panitia, Budi Hartono, mengatakan, "Kami butuh istirahat."',
      ['Budi Hartono: Kami butuh istirahat. (sure; verb before)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('does not speak in English, though no comma is behind the name', () => {
    expect(said('Mary Collins, Chairman and CEO of David Hart stated, “We need rest.”', 'en')).toEqual([
      'Mary Collins: We need rest. (sure; verb before)',
    ]);
  });

  it('does not speak in English', () => {
    expect(said('Mary Collins, lawyer of David Hart, said, “We need rest.”', 'en')).toEqual([
      'Mary Collins: We need rest. (sure; verb before)',
    ]);
  });
});
