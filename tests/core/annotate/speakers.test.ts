import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';
import type { Language } from '#core/story/language.ts';

/** Each quote as “speaker: words”, the speaker as the annotation names it. */
function said(text: string, language: Language = 'id'): string[] {
  return annotateText(text, { language })
    .quotes.filter(({ kind }) => kind !== 'indirect')
    .map(
      ({ speaker, start, end }) =>
        `${speaker ? (speaker.name ?? `(${speaker.surface})`) : '?'}: ${text.slice(start, end)}`,
    );
}

describe('the verb of saying behind the quote', () => {
  it.each([
    ['"Harga naik," kata Siti Aminah di Jakarta.', 'Siti Aminah: Harga naik'],
    ['“Harga naik,” ujar Ketua Panitia Siti Aminah, Senin (9/11).', 'Siti Aminah: Harga naik'],
    ['”Harga naik,” kata pengacara Siti Aminah yang membela warga kampung itu.', 'Siti Aminah: Harga naik'],
    ['"Harga naik," kata Ketua Asosiasi Petani, Siti Aminah, Senin.', 'Siti Aminah: Harga naik'],
    [
      '"Harga naik," kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Budi Hartono.',
      'Budi Hartono: Harga naik',
    ],
    ['"Harga naik," kata kuasa hukum Budi Hartono, Siti Aminah, di pengadilan.', 'Siti Aminah: Harga naik'],
    ['"Harga naik," kata seorang pejabat kementerian.', '(seorang pejabat kementerian): Harga naik'],
    ['"Harga naik," kata Kremlin.', '(Kremlin): Harga naik'],
    ['"Apakah harga naik?" tanya Siti Aminah.', 'Siti Aminah: Apakah harga naik?'],
    ['"Ya (naik)," singkat Siti Aminah kepada warga.', 'Siti Aminah: Ya (naik)'],
    ['"Harga naik," tegas Siti Aminah kepada', 'Siti Aminah: Harga naik'],
    ['"Harga naik," Siti Aminah menambahkan.', 'Siti Aminah: Harga naik'],
    ['"Harga naik, kata Siti Aminah, ketua panitia.', 'Siti Aminah: Harga naik'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it.each([
    ['“Prices rose,” said Mary Collins.', 'Mary Collins: Prices rose'],
    ['“Prices rose,” Mary Collins told reporters.', 'Mary Collins: Prices rose'],
    ['“Prices rose,” said a senior official.', '(a senior official): Prices rose'],
  ])('%s', (text, expected) => {
    expect(said(text, 'en')).toEqual([expected]);
  });
});

describe('the name behind the quote without a verb', () => {
  it.each([
    [
      '“Itu masuk akal bagi semua,” Siti B. Aminah, seorang profesor di Bandung, kepada kantor berita.',
      'Siti B. Aminah: Itu masuk akal bagi semua',
    ],
    ['“Itu masuk akal bagi semua.” – Siti Aminah', 'Siti Aminah: Itu masuk akal bagi semua.'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
});

describe('somebody whom a sentence introduces', () => {
  it('is whom the next pronoun means', () => {
    const text =
      'Budi Hartono mengatakan harga naik. Banyak ahli ragu. Salah satunya adalah Ketua Himpunan Tani Siti Aminah. "Itu keliru benar," ujarnya.';
    expect(said(text)).toEqual(['Siti Aminah: Itu keliru benar']);
  });
});

describe('a text broken at 72 columns', () => {
  it('is read by paragraphs, and names over two lines are one', () => {
    const text = `The council met on Monday evening in the old town hall, and Mary Ann
Collins spoke first. “Prices rose in every part of the county this
year,” she told reporters, “and nobody on this council did a thing
about it.”

The mayor listened and left before the vote was taken by the members
of the council, as he has done at every meeting since the summer.`;
    const { quotes, people: found } = annotateText(text, { language: 'en' });
    expect(found.map(({ name }) => name)).toEqual(['Mary Ann Collins']);
    expect(quotes.map(({ speaker, start, end }) => [speaker?.name, text.slice(start, end).split('\n').length])).toEqual(
      [
        ['Mary Ann Collins', 2],
        ['Mary Ann Collins', 2],
      ],
    );
  });
});

describe('he and she', () => {
  it.each([
    [
      'Mary Collins met Robert Hale on Monday. Hale spoke for an hour. “Prices rose,” she said.',
      'Mary Collins: Prices rose',
    ],
    ['Mr. Lindgren praised Ms. Okafor at length. “It was hard,” he said.', 'Lindgren: It was hard'],
  ])('mean somebody whom the text gives that title or name: %s', (text, expected) => {
    expect(said(text, 'en')).toEqual([expected]);
  });
});

describe('a word of a thing before the marks', () => {
  it.each([
    'Ia hadir dalam seminar daring "Bertani Tanpa Lahan di Kota Besar" pada Senin.',
    'Warga memasang spanduk "Tolak tambang di hulu sungai kami" di balai desa.',
  ])('makes a name of what stands between them: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('somebody unknown who speaks in between', () => {
  it('makes the pronoun doubtful', () => {
    const text = 'Siti Aminah menilai harga naik. Warsok menolak pendapat itu. "Tidak begitu keadaannya," katanya.';
    const quote = annotateText(text, { language: 'id' }).quotes.find(({ kind }) => kind === 'direct');
    expect(quote?.certainty).toBe('likely');
  });
});

describe('somebody named only to say who another is', () => {
  it('does not speak', () => {
    expect(said('Siti Aminah, manajer kampanye Budi Hartono, mengaku lelah. "Kami butuh istirahat," katanya.')).toEqual(
      ['Siti Aminah: Kami butuh istirahat'],
    );
  });
});

describe('the speaker before the quote', () => {
  it.each([
    ['Siti Aminah mengatakan, "Harga beras naik."', 'Siti Aminah: Harga beras naik.'],
    ['Menurut Siti Aminah, "Harga beras naik."', 'Siti Aminah: Harga beras naik.'],
    ['Kremlin mengatakan bulan lalu “tidak ada bukti” atas tuduhan itu.', '(Kremlin): tidak ada bukti'],
    ['Siti Aminah: "Harga beras naik."', 'Siti Aminah: Harga beras naik.'],
    ['Usai bertemu Budi Hartono, Siti Aminah menyatakan, "Harga beras naik."', 'Siti Aminah: Harga beras naik.'],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('gives a clause of its own to the body that is its subject', () => {
    const text = 'Budi Hartono pulang lebih awal, dan Seoul mengatakan “tidak ada bukti” atas tuduhan itu.';
    expect(said(text)).toEqual(['(Seoul): tidak ada bukti']);
  });

  it('gives two verbs in one clause to its subject', () => {
    expect(said('Mary Collins met Governor David Hart and said, “Who will pay for the bridge?”', 'en')).toEqual([
      'Mary Collins: Who will pay for the bridge?',
    ]);
  });
});

describe('a fragment inside the sentence', () => {
  it('belongs to whoever the sentence names behind it', () => {
    expect(said('Kunjungan itu adalah “bukti lebih lanjut” dari aliansi, kata Siti Aminah, seorang profesor.')).toEqual(
      ['Siti Aminah: bukti lebih lanjut'],
    );
  });
});

describe('pronouns, roles and short names', () => {
  it.each([
    ['Siti Aminah mengeluh. “Harga naik,” ujar adik Budi Hartono tersebut kemarin.', 'Siti Aminah: Harga naik'],
    [
      'Kepala Kejaksaan Tinggi (Kajati) Maluku, Rodoko Zeda, tiba. “Ia ditahan,” kata Kajati.',
      'Rodoko Zeda: Ia ditahan',
    ],
    [
      'Kepala Desa Sukamaju, Joko Widagdo, menilai jalan rusak. “Sudah lama,” terang Kades.',
      'Joko Widagdo: Sudah lama',
    ],
    [
      'Siti Aminah mengecam pernyataan yang dilontarkan oleh Budi Hartono. “Ia keliru,” ujarnya.',
      'Siti Aminah: Ia keliru',
    ],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  it('takes the one who speaks inside what another says', () => {
    const text =
      'Mary Collins said an official in the office told them the date was changed because it was “instructed to do it.”';
    expect(said(text, 'en')).toEqual(['(an official): instructed to do it.']);
  });

  it('takes no name from the clause behind an English verb', () => {
    const text = 'Fans booed. The cries of “you are going down” suggested that they had turned against Mark Potterson.';
    expect(said(text, 'en')).not.toContain('Mark Potterson: you are going down');
  });

  it('lets -nya mean who spoke last', () => {
    const text = 'Siti Aminah mengeluhkan pupuk. Ia menyalahkan kebijakan Budi Hartono.\n\n"Kami rugi besar," katanya.';
    expect(said(text)).toEqual(['Siti Aminah: Kami rugi besar']);
  });

  it('lets a role mean the person who has it', () => {
    const text =
      'Politikus Budi Hartono datang terlambat. Pengamat Siti Aminah sudah menunggu.\n\n"Maaf, jalan macet," kata politikus itu.';
    expect(said(text)).toEqual(['Budi Hartono: Maaf, jalan macet']);
  });

  it('lets an office mean whoever the story names by it later', () => {
    const text = '"Nanti saja ya," kata Menteri Agama. Belakangan Menteri Agama Budi Hartono menjelaskan.';
    expect(said(text)).toEqual(['Budi Hartono: Nanti saja ya']);
  });

  it('keeps a short name with whom it meant before', () => {
    const text = 'Rizal Mantika tiba. Rizal lelah. Burhan Rizal menyusul.\n\n"Kami siap," kata Rizal.';
    expect(said(text)).toEqual(['Rizal Mantika: Kami siap']);
  });

  it('lets -nya mean nobody where an institution spoke last', () => {
    const text = 'Rizal Mantika dirawat. "Ia membaik," rilis RSUD itu.\n\n"Ia akan pulang besok pagi," tutupnya.';
    expect(said(text)[1]).toBe('?: Ia akan pulang besok pagi');
  });

  it('leaves a source a source', () => {
    const text = 'Siti Aminah menolak berkomentar. "Dia akan mundur," kata sumber itu.';
    expect(said(text)).toEqual(['(sumber itu): Dia akan mundur']);
  });

  it('resolves a surname to the full name', () => {
    const text = 'Siti Aminah tiba di Solo. Budi Hartono menyusul.\n\n"Kami siap," kata Hartono.';
    expect(said(text)).toEqual(['Budi Hartono: Kami siap']);
  });
});

describe('one statement in several parts', () => {
  it('goes on behind its attribution', () => {
    expect(said('"Kami rugi," kata Siti Aminah. "Pupuk mahal sekali tahun ini."')).toEqual([
      'Siti Aminah: Kami rugi',
      'Siti Aminah: Pupuk mahal sekali tahun ini.',
    ]);
  });

  it('is one sentence with the reporter between two commas', () => {
    const text = '“Harga beras naik,” kata Siti Aminah, “dan kami rugi.”';
    const { quotes } = annotateText(text, { language: 'id' });
    expect(quotes.map(({ statement, speaker }) => [statement, speaker?.name])).toEqual([
      [0, 'Siti Aminah'],
      [0, 'Siti Aminah'],
    ]);
  });

  it('runs over paragraphs that each open and only the last of which closes', () => {
    const text = '“Kami rugi besar tahun ini.\n\n“Pupuk mahal,” kata Siti Aminah.';
    const { quotes } = annotateText(text, { language: 'id' });
    expect(new Set(quotes.map(({ statement }) => statement)).size).toBe(1);
    expect(said(text)).toEqual(['Siti Aminah: Kami rugi besar tahun ini.', 'Siti Aminah: Pupuk mahal']);
  });
});

describe('what is no speech', () => {
  it.each([
    'Film berjudul "Malam di Lereng Merbabu" tayang besok.',
    'Ia dikenal dengan julukan "si cepat" di kampungnya.',
    'Acara itu bertajuk "Pesan Damai dari Lereng Gunung" dan dihadiri warga.',
    'Layar 14" itu retak.',
    'Tingginya 5\'10" dan beratnya 70 kilogram.',
  ])('%s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
