import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('the verb of saying behind the quote', () => {
  it.each<Case>([
    [
      'whatever it means, where a name follows',
      '“Kami kecewa berat,” ratap Siti Aminah, Senin.',
      ['Siti Aminah: Kami kecewa berat (likely; verb behind)'],
    ],
    [
      'behind a full stop that should be a comma',
      'Wahyuni Lestari datang. “Kami kecewa berat”. ungkapnya.',
      ['Wahyuni Lestari: Kami kecewa berat (sure; verb behind, -nya)'],
    ],
    [
      'behind a full stop, with a capital',
      'Wahyuni Lestari datang. “Kami kecewa berat”. Ungkapnya.',
      ['Wahyuni Lestari: Kami kecewa berat (sure; verb behind, -nya)'],
    ],
    [
      'of two who say it together',
      'Siti Aminah dan Budi Santoso datang. “Kami kecewa berat,” kata Siti dan Budi.',
      ['Siti Aminah: Kami kecewa berat (likely; verb behind)'],
    ],
    [
      'of one, who then does more',
      'Siti Aminah datang. “Kami kecewa berat,” kata Siti dan pergi.',
      ['Siti Aminah: Kami kecewa berat (sure; verb behind)'],
    ],
    [
      'and then the name',
      '"Harga naik," kata Siti Aminah di Jakarta.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    ['of asking', '"Apakah harga naik?" tanya Siti Aminah.', ['Siti Aminah: Apakah harga naik? (sure; verb behind)']],
    [
      'that is more often an adjective',
      '"Ya (naik)," singkat Siti Aminah kepada warga.',
      ['Siti Aminah: Ya (naik) (sure; verb behind)'],
    ],
    [
      'in a text that breaks off',
      '"Harga naik," tegas Siti Aminah kepada',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'behind a mark that nothing closed',
      '"Harga naik, kata Siti Aminah, ketua panitia.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'with -nya',
      'Wahyuni Lestari datang. “Jalan itu rawan,” ujarnya.',
      ['Wahyuni Lestari: Jalan itu rawan (sure; verb behind, -nya)'],
    ],
    ['with -nya that means nobody', '“Jalan itu rawan,” ujarnya.', ['?: Jalan itu rawan (unknown; verb behind, -nya)']],
    [
      'behind the speaker',
      '"Harga naik," Siti Aminah menambahkan.',
      ['Siti Aminah: Harga naik (sure; speaker and verb behind)'],
    ],
    [
      'is not any verb',
      '"Air sudah surut," dan Wahyuni Lestari pulang.',
      ['?: Air sudah surut (unknown; nobody found)'],
    ],
    ['is not there', '"Air sudah surut" adalah judul kolom Wahyuni Lestari.', []],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    ['and then the name', '“Prices rose,” said Mary Collins.', ['Mary Collins: Prices rose (sure; verb behind)']],
    [
      'behind the speaker',
      '“Prices rose,” Mary Collins told reporters.',
      ['Mary Collins: Prices rose (sure; speaker and verb behind)'],
    ],
    [
      'behind the speaker and what she is',
      '“The river is falling,” Clara Whitfield, the mayor of Alderton, told reporters.',
      ['Clara Whitfield: The river is falling (sure; speaker and verb behind)'],
    ],
    [
      'behind a pronoun',
      'Clara Whitfield arrived. “The river is falling,” she said.',
      ['Clara Whitfield: The river is falling (sure; speaker and verb behind)'],
    ],
    [
      'is not there where the words are part of the clause',
      'Clara Whitfield left. The cries of “the river is falling again” suggested a long night.',
      ['?: the river is falling again (unknown; nobody found)'],
    ],
    [
      'with an age before the name',
      'Mark Holt came. “The river is falling,” said 56-year-old Clara Whitfield.',
      ['Clara Whitfield: The river is falling (sure; verb behind)'],
    ],
    [
      'and a pronoun that is not who died',
      'Clara Whitfield came. “The river is falling,” she said. Jane Holt later died in hospital. “It will rise,” she added.',
      [
        'Clara Whitfield: The river is falling (sure; speaker and verb behind)',
        'Clara Whitfield: It will rise (sure; speaker and verb behind)',
      ],
    ],
    [
      'and a comma where a name should follow',
      'Clara Whitfield came. “The river is falling again.” Said, Coronat.',
      ['Clara Whitfield: The river is falling again. (likely; verb behind, nobody named)'],
    ],
    [
      'behind a role nobody was given',
      'Clara Whitfield came to the ward. “She has gone home,” the nurse said.',
      ['[the nurse]: She has gone home (likely; speaker and verb behind)'],
    ],
    [
      'is not in the next sentence, which has something else that was said',
      'The vote failed. “It serves the purpose.” Bishop Sally Frencham told reporters that she was sad.',
      [
        '?: It serves the purpose. (unknown; nobody found)',
        'Sally Frencham: she was sad (sure; indirect, subject and verb)',
      ],
    ],
    ['is not there', '“The river is falling” was the title of the talk Clara Whitfield gave.', []],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
