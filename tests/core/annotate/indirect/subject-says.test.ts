import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('a speaker, a verb of saying and a clause', () => {
  it.each<Case>([
    [
      'without a joining word',
      'Siti Aminah mengatakan harga pupuk akan turun.',
      ['Siti Aminah: harga pupuk akan turun (sure; indirect, subject and verb)'],
    ],
    [
      'with “bahwa”, behind what the speaker is',
      'Siti Aminah, ketua panitia, menyampaikan bahwa panen raya batal.',
      ['Siti Aminah: panen raya batal (sure; indirect, subject and verb)'],
    ],
    [
      'keeps the verb of a denial',
      'Siti Aminah membantah harga pupuk akan naik.',
      ['Siti Aminah: membantah harga pupuk akan naik (sure; indirect, subject and verb)'],
    ],
    [
      'calls something something',
      'Siti Aminah menyebut aksi itu sebagai ancaman bagi petani.',
      ['Siti Aminah: aksi itu sebagai ancaman bagi petani (sure; indirect, subject and verb)'],
    ],
    ['but not only mentions it', 'Siti Aminah menyebut nama itu di depan petani.', []],
    ['but not who is said to have said it', 'Warga yang mengatakan harga pupuk akan turun sudah pulang.', []],
    ['but not when it was said', 'Saat Siti Aminah mengatakan harga pupuk akan turun ia tersenyum.', []],
    ['but not what somebody should do', 'Siti Aminah harus memastikan harga pupuk tidak naik.', []],
    ['but not what is talked of', 'Siti Aminah mengeluhkan soal harga pupuk di desanya.', []],
    ['but not where the words follow', 'Siti Aminah menjelaskan alasan itu sebagai berikut:', []],
    [
      'more than the last of a list',
      'Koalisi PAN, PKS, dan Gerindra menyatakan siap mendukung calon itu.',
      ['[Koalisi PAN, PKS, dan Gerindra]: siap mendukung calon itu (likely; indirect, subject and verb)'],
    ],
    [
      'more than where somebody is from',
      'Perajin batik asal Dusun Tirso, Kabupaten Malang itu pun mengaku membatik sejak muda.',
      [
        '[Perajin batik asal Dusun Tirso, Kabupaten Malang itu]: membatik sejak muda (likely; indirect, subject and verb)',
      ],
    ],
    [
      'but not since something is so',
      'KAI Bandara membuka pintu lebih awal, mengingat terjadinya lonjakan penumpang.',
      [],
    ],
    ['but not two bodies at once', 'Korut dan Rusia membantah ada pertukaran senjata.', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'without a joining word',
      'Clara Whitfield said the river would fall by Friday.',
      ['Clara Whitfield: the river would fall by Friday (sure; indirect, subject and verb)'],
    ],
    [
      'with a number that is not quite sure',
      'Clara Whitfield said about forty farms were cut off.',
      ['Clara Whitfield: about forty farms were cut off (sure; indirect, subject and verb)'],
    ],
    ['but not a thing that is declared', 'Clara Whitfield declared a state of emergency for the county.', []],
    ['but not inside a clause about somebody', 'Police are looking for the man they said cut three people.', []],
    ['but not a noun behind whose it is', 'Clara Whitfield put paid to the Blues’ hopes after a late try.', []],
    ['but not what is talked of', 'Clara Whitfield complained about the rain on Monday.', []],
    ['but not what is spoken against', 'Clara Whitfield warned against the plan for the road.', []],
    [
      'with “that”, behind to whom',
      'Clara Whitfield told reporters that the river would fall by Friday.',
      ['Clara Whitfield: the river would fall by Friday (sure; indirect, subject and verb)'],
    ],
    [
      'keeps the verb of a denial',
      'Clara Whitfield denied that the river would fall by Friday.',
      ['Clara Whitfield: denied that the river would fall by Friday (sure; indirect, subject and verb)'],
    ],
    [
      'ends where the reporter goes on',
      'Clara Whitfield said the river would fall, but gave no details of it.',
      ['Clara Whitfield: the river would fall (sure; indirect, subject and verb)'],
    ],
    ['but not whoever said it', 'Those who said the river would fall by Friday went home.', []],
    ['but not who was told', 'Clara Whitfield was told the river would fall by Friday.', []],
    ['but not who should say it', 'Clara Whitfield should say the river would fall by Friday.', []],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
