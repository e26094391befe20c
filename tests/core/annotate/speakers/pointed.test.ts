import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('words that point back, “politisi itu”', () => {
  it.each<Case>([
    [
      'mean who has that role',
      'Politikus Budi Hartono datang terlambat. Pengamat Siti Aminah sudah menunggu.\n\n"Maaf, jalan macet," kata politikus itu.',
      ['Budi Hartono: Maaf, jalan macet (likely; verb behind)'],
    ],
    [
      'mean who is told about',
      'Siti Aminah datang. "Panen gagal," kata perempuan itu.',
      ['Siti Aminah: Panen gagal (sure; verb behind)'],
    ],
    [
      'do not mean whom they themselves name',
      'Siti Aminah mengeluh. “Harga naik,” ujar adik Budi Hartono tersebut kemarin.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'do not mean who has the role where somebody else of it was told of since',
      'Pengacara Budi Hartono hadir. “Keberatan,” tanya seorang pengacara perempuan. “Saksi keliru,” ucap pengacara itu.',
      [
        '[seorang pengacara perempuan]: Keberatan (sure; verb behind)',
        '[pengacara itu]: Saksi keliru (likely; verb behind)',
      ],
    ],
    [
      'leave a source a source',
      'Siti Aminah menolak berkomentar. "Dia akan mundur," kata sumber itu.',
      ['[sumber itu]: Dia akan mundur (sure; verb behind)'],
    ],
    [
      'leave a firm a firm',
      'Siti Aminah menolak berkomentar. "Panen gagal," rilis perusahaan itu.',
      ['[perusahaan itu]: Panen gagal (sure; verb behind)'],
    ],
    [
      'mean nobody who was never said to be that',
      'Siti Aminah masuk ke ruang rawat. "Dia sudah pulang," kata perawat itu.',
      ['[perawat itu]: Dia sudah pulang (likely; verb behind)'],
    ],
    [
      'mean whoever they tell something new of',
      'Siti Aminah masuk ke ruang rawat. "Dia sudah pulang," kata perawat lulusan Solo itu.',
      ['Siti Aminah: Dia sudah pulang (sure; verb behind)'],
    ],
    [
      'mean nobody in a text without names',
      '"Panen gagal," kata petani itu.',
      ['[petani itu]: Panen gagal (likely; verb behind)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'means whoever spoke just before',
      'Roy Hart said the team was tired. “We lost,” the manager said.',
      [
        'Roy Hart: the team was tired (sure; indirect, subject and verb)',
        'Roy Hart: We lost (likely; speaker and verb behind)',
      ],
    ],
    [
      'means nobody named where the story told of such a person',
      'A manager was seen there. Roy Hart said the team was tired. “We lost,” the manager said.',
      [
        'Roy Hart: the team was tired (sure; indirect, subject and verb)',
        '[the manager]: We lost (likely; speaker and verb behind)',
      ],
    ],
    [
      'means whoever spoke just before, by an age',
      'James Markwell said he heard it. “It woke me up,” the 72-year-old told reporters.',
      [
        'James Markwell: he heard it (sure; indirect, subject and verb)',
        'James Markwell: It woke me up (likely; speaker and verb behind)',
      ],
    ],
    [
      'means who has it by its letters',
      'District superintendent of police (SP) Roy Hart came. Jane Doe left. “It is over,” said the SP.',
      ['Roy Hart: It is over (sure; verb behind)'],
    ],
  ])('“the manager” %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
