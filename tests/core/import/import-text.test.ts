import { describe, expect, it, vi } from 'vitest';
import { importText } from '#core/import/import-text.ts';
import { NoArticle } from '#core/import/no-article.ts';

// Five megabytes on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const body = 'Harga beras naik di pasar induk sejak awal pekan ini karena panen mundur.';
const more = 'Pemerintah menambah pasokan dari gudang daerah mulai pekan depan.';

/** A page around one paragraph, so that a test shows only what it is about. */
function page(...lines: readonly string[]): string {
  return ['Harga Beras Naik', ...lines].join('\n');
}

function kindOfResult(text: string): string {
  try {
    return importText(text).draft.blocks.length > 0 ? 'draft' : 'nothing';
  } catch (error) {
    return error instanceof NoArticle ? 'no article' : String(error);
  }
}

function blocksOf(text: string): string[] {
  return importText(text).draft.blocks.map((block) =>
    block.type === 'list' ? `list: ${block.items.join(' / ')}` : 'text' in block ? `${block.type}: ${block.text}` : '',
  );
}

function notesOf(text: string): string[] {
  return importText(text).notes.map(({ line, type, what, words }) => `${line} ${type} ${what}: ${words}`);
}

describe('the date', () => {
  it.each([
    ['Kamis, 09 Nov 2023 10:15 WIB', '2023-11-09T10:15:00+07:00'],
    ['Kamis, 9 November 2023 | 10.15 WITA', '2023-11-09T10:15:00+08:00'],
    ['Kompas.com - 09/11/2023, 10:15 WIB', '2023-11-09T10:15:00+07:00'],
    ['Rabu, 8 November 2023 21:30 WIT', '2023-11-08T21:30:00+09:00'],
    ['Published: November 9, 2023 at 3:05 PM GMT', '2023-11-09T15:05:00+00:00'],
    ['Thursday 9 November 2023 12:15 AM EST', '2023-11-09T00:15:00-05:00'],
    ['2023-11-09T10:15:00Z', '2023-11-09T10:15:00+00:00'],
    ['Jum’at, 10 Agustus 2018 14:00 WIB', '2018-08-10T14:00:00+07:00'],
  ])('is read from a line of its own: %s', (line, date) => {
    expect(importText(page(line, body)).draft.datePublished).toBe(date);
    expect(blocksOf(page(line, body))).toEqual([`paragraph: ${body}`]);
    expect(notesOf(page(line, body))).toEqual([]);
  });

  it.each([
    ['Kamis, 9 November 2023', '2023-11-09T12:00:00+07:00', 'no time of day, taken as noon'],
    ['Kamis, 9 November 2023 10:15', '2023-11-09T10:15:00+07:00', 'taken as WIB'],
    ['Senin, 9 November 2023 10:15 WIB', '2023-11-09T10:15:00+07:00', 'that day was another weekday'],
  ])('is doubtful where the line leaves something open: %s', (line, date, doubt) => {
    const { draft, notes } = importText(page(line, body));
    expect(draft.datePublished).toBe(date);
    expect(notes).toEqual([{ type: 'doubtful', what: expect.any(String), line: 2, words: `${line}: ${doubt}` }]);
  });

  it.each(['Kamis (9 November)', 'Kamis (9/11)', 'Nov 9'])('is never made from a day without a year: %s', (day) => {
    const words = day === 'Nov 9' ? 'the text names no day' : day;
    const { draft, notes } = importText(page(`${body} Begitu kata pedagang, ${day}.`));
    expect(draft.datePublished).toBeUndefined();
    expect(notes).toEqual([{ type: 'missing', what: 'date', line: words === day ? 2 : 1, words }]);
  });

  it.each(['31 Februari 2023 10:15 WIB', '45/13/2023', 'Tahun 2023 berat bagi petani, kata 9 November 2023'])(
    'is not read from what is no date line: %s',
    (line) => expect(importText(page(line, body)).draft.datePublished).toBeUndefined(),
  );

  it('is the newsroom’s where the text has none, and the text’s where both speak', () => {
    const date = '2023-11-09T08:00:00+07:00';
    expect(importText(page(body), { date })).toMatchObject({ draft: { datePublished: date }, notes: [] });
    const both = importText(page('Jumat, 10 Nov 2023 10:15 WIB', body), { date });
    expect(both.draft.datePublished).toBe('2023-11-10T10:15:00+07:00');
    expect(both.notes).toMatchObject([{ type: 'doubtful', what: 'date' }]);
  });
});

describe('who wrote it and whose it is', () => {
  it.each([
    [['Oleh Siti Aminah'], { bylines: ['Siti Aminah'] }],
    [['By Jane Roe and Tom Ashworth'], { bylines: ['Jane Roe', 'Tom Ashworth'] }],
    [['Siti Aminah - detikNews'], { bylines: ['Siti Aminah'] }],
    [['Penulis Rani Dewi | Editor Bagus Wijaya'], { bylines: ['Rani Dewi'], source: { editor: 'Bagus Wijaya' } }],
    [['Reporter:', 'Rani Dewi'], { bylines: ['Rani Dewi'] }],
  ])('is read above the text: %j', (lines, found) => {
    expect(importText(page(...lines, body)).draft).toMatchObject(found);
    expect(blocksOf(page(...lines, body))).toEqual([`paragraph: ${body}`]);
  });

  it.each([
    [['Sumber : CNA/SL'], { source: { agency: 'CNA', editor: 'SL' } }],
    [['Sumber: Reuters/AFP'], { source: { agency: 'Reuters/AFP' } }],
    [['Source: https://example.org/a'], { source: { url: 'https://example.org/a' } }],
    [
      ['Pewarta: M. Hajiji', 'Editor: Laode Masrafi', 'Copyright © ANTARA 2023'],
      { bylines: ['M. Hajiji'], source: { agency: 'ANTARA', editor: 'Laode Masrafi' } },
    ],
    [['(obs/obs)'], { source: { editor: 'obs/obs' } }],
  ])('is read below the text: %j', (lines, found) => {
    expect(importText(page(body, ...lines)).draft).toMatchObject(found);
    expect(blocksOf(page(body, ...lines))).toEqual([`paragraph: ${body}`]);
  });

  it('takes the desk’s initials off the last sentence', () => {
    const { draft } = importText(page(`${body} [eko]`));
    expect(draft.source).toEqual({ editor: 'eko' });
    expect(draft.blocks).toEqual([{ type: 'paragraph', text: body }]);
  });

  it.each([
    'Penulis itu lahir di Padang dan menulis sejak kecil.',
    'Editor menolak naskahnya, kata Rani.',
    `${body} (KPK)`,
  ])('leaves sentences alone: %s', (line) =>
    expect(blocksOf(page(body, line))).toEqual([`paragraph: ${body}`, `paragraph: ${line}`]),
  );
});

describe('the dateline', () => {
  it.each([
    ['Seoul | EGINDO.co – ', { place: 'Seoul', outlet: 'EGINDO.co' }],
    ['Jakarta, CNN Indonesia -- ', { place: 'Jakarta', outlet: 'CNN Indonesia' }],
    ['Jakarta, CNN Indonesia - - ', { place: 'Jakarta', outlet: 'CNN Indonesia' }],
    ['JAKARTA, KOMPAS.com - ', { place: 'Jakarta', outlet: 'KOMPAS.com' }],
    ['Palu (ANTARA) - ', { place: 'Palu', outlet: 'ANTARA' }],
    ['Liputan6.com, Jakarta - ', { place: 'Jakarta', outlet: 'Liputan6.com' }],
    ['SEOUL, Nov 9 (Reuters) - ', { place: 'Seoul', outlet: 'Reuters' }],
    ['WASHINGTON — ', { place: 'Washington' }],
  ])('is parted from the first paragraph: %s', (prefix, dateline) => {
    const { draft } = importText(page(`${prefix}${body}`));
    expect(draft.dateline).toEqual(dateline);
    expect(draft.blocks).toEqual([{ type: 'paragraph', text: body }]);
  });

  it('of a house alone names the source', () => {
    expect(importText(page(`Merdeka.com - ${body}`)).draft).toMatchObject({ source: { agency: 'Merdeka.com' } });
  });

  it.each([
    'Lionel Messi – penyerang Argentina – mencetak gol pada menit pertama.',
    'Undang - undang itu disahkan kemarin.',
    'Harga beras – kata pedagang – naik lagi.',
  ])('is not found in a sentence with dashes: %s', (line) => {
    expect(importText(page(line)).draft.dateline).toBeUndefined();
    expect(blocksOf(page(line))).toEqual([`paragraph: ${line}`]);
  });
});

describe('pictures', () => {
  it.each([
    [['Siti Aminah', 'Siti Aminah'], { alt: 'Siti Aminah', caption: 'Siti Aminah' }],
    [['Siti Aminah', '', 'Siti Aminah'], { alt: 'Siti Aminah', caption: 'Siti Aminah' }],
    [
      ['Pedagang beras di pasar induk. (Foto: Rudi/detikcom)'],
      { caption: 'Pedagang beras di pasar induk.', credit: 'Rudi/detikcom' },
    ],
    [['Foto: Rudi Hartono/detikcom'], { credit: 'Rudi Hartono/detikcom' }],
    [['Beras di gudang', 'Foto: Rudi Hartono'], { credit: 'Rudi Hartono' }],
    [['Ilustrasi beras'], { caption: 'Ilustrasi beras' }],
  ])('come without a file: the words stay in a note and no block is made up: %j', (lines, picture) => {
    const { draft, notes } = importText(page(...lines, body));
    expect(draft.picture).toMatchObject(picture);
    expect(draft.blocks.some(({ type }) => type === 'image')).toBe(false);
    expect(notes).toContainEqual(expect.objectContaining({ type: 'missing', what: 'picture file' }));
  });
});

describe('links to other stories', () => {
  it.each([
    ['Baca Juga :  Panen Mundur', 'Panen Mundur'],
    ['BACA JUGA: Panen Mundur', 'Panen Mundur'],
    ['Baca juga Panen Mundur', 'Panen Mundur'],
    ['[Baca Juga: Panen Mundur]', 'Panen Mundur'],
    ['Simak juga: “Panen Mundur”', '“Panen Mundur”'],
    ['Read more: Harvest comes late', 'Harvest comes late'],
  ])('are blocks where they stood: %s', (line, title) => {
    expect(blocksOf(page(body, line, body))).toEqual([`paragraph: ${body}`, `related: ${title}`, `paragraph: ${body}`]);
  });

  it('may have their title in the next line', () => {
    expect(blocksOf(page(body, 'Baca juga:', 'Panen Mundur', body))[1]).toBe('related: Panen Mundur');
  });

  it('are cut out of a paragraph', () => {
    expect(blocksOf(page(`${body} Baca juga: Panen Mundur`))).toEqual([`paragraph: ${body}`, 'related: Panen Mundur']);
    expect(blocksOf(page(`${body} (Baca juga: Panen Mundur) ${body}`))).toEqual([
      `paragraph: ${body}`,
      'related: Panen Mundur',
      `paragraph: ${body}`,
    ]);
    expect(notesOf(page(`${body} Baca juga: Panen Mundur. ${body}`))).toContain(
      '2 doubtful end of a related line: Baca juga: Panen Mundur',
    );
  });

  it.each(['Ia gemar membaca juga menulis.', 'Baca juga penting bagi anak, kata guru itu.'])(
    'are not sentences: %s',
    (line) => {
      expect(blocksOf(page(body, line))).toEqual([`paragraph: ${body}`, `paragraph: ${line}`]);
    },
  );
});

describe('what belongs to the page', () => {
  it.each([
    'Bagikan :',
    'Bagikan',
    'Scroll to Top',
    'SCROLL TO CONTINUE WITH CONTENT',
    'ADVERTISEMENT',
    'Advertisement',
    'IKLAN',
    '[Gambas:Video CNN]',
    'Share this article',
    'Follow Jane Roe on Twitter @janeroe',
    '0 Komentar',
    'Tags: beras, pasar',
    'Copyright © 2023',
    'Gabung saluran WhatsApp kami di channel Harian',
  ])('is dropped and named: %s', (line) => {
    expect(blocksOf(page(body, line))).toEqual([`paragraph: ${body}`]);
    expect(importText(page(body, line)).notes).toContainEqual(
      expect.objectContaining({ type: 'dropped', line: 3, words: line }),
    );
  });

  it('is dropped from within a paragraph too', () => {
    expect(blocksOf(page(`${body} SCROLL TO CONTINUE WITH CONTENT ${body}`))).toEqual([`paragraph: ${body} ${body}`]);
  });

  it('is dropped with the titles under it', () => {
    const text = page(body, more, 'Berita Terkait', 'Panen Mundur', 'Stok Menipis');
    expect(blocksOf(text)).toEqual([`paragraph: ${body}`, `paragraph: ${more}`]);
    expect(notesOf(text)).toContain('6 dropped links to other stories: Stok Menipis');
  });

  it.each([
    'Bagikan beras itu kepada warga, kata menteri.',
    'Iklan rokok dilarang sejak tahun lalu.',
    'Share prices fell on Thursday.',
  ])('is not a sentence that begins alike: %s', (line) =>
    expect(blocksOf(page(body, line))).toContain(`paragraph: ${line}`),
  );
});

describe('headings and lists', () => {
  it('are lines without a full stop, and quoted words alone, above text', () => {
    expect(
      blocksOf(page(body, '“Demonstrasi Dukungan Kami”', body, 'Stok Menipis', '- beras', '- gula', body)),
    ).toEqual([
      `paragraph: ${body}`,
      'heading: “Demonstrasi Dukungan Kami”',
      `paragraph: ${body}`,
      'heading: Stok Menipis',
      'list: beras / gula',
      `paragraph: ${body}`,
    ]);
  });

  it('are not what somebody says in a line of its own', () => {
    expect(blocksOf(page(body, '“Harga naik.”', '- satu baris dialog.', body)).slice(1, 3)).toEqual([
      'paragraph: “Harga naik.”',
      'paragraph: - satu baris dialog.',
    ]);
  });

  it('a last line without a full stop is doubtful', () => {
    expect(notesOf(page(body, 'Stok Menipis'))).toContain('3 doubtful last line: Stok Menipis');
  });
});

describe('characters', () => {
  const said = [
    '“Harga naik,” kata Siti.',
    '"Harga naik," kata Siti.',
    '«Harga naik,» kata Siti.',
    '‘Harga naik,’ kata Siti.',
  ];
  it.each(said)('of every kind of quotation mark stay as they are: %s', (line) => {
    expect(blocksOf(page(body, line))).toEqual([`paragraph: ${body}`, `paragraph: ${line}`]);
  });

  it.each([
    ['Windows line ends', page(body, more).replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', page(body, more).replaceAll('\n', '\r')],
    ['Unicode line ends', page(body, more).replaceAll('\n', '\u2028')],
    ['a byte-order mark', `\ufeff${page(body, more)}`],
    ['blank lines', page('', body, '  ', '\u00a0', more).replaceAll('\n', '\n\n')],
  ])('of line ends and marks make no difference: %s', (_, text) => {
    expect(importText(text).draft).toEqual(importText(page(body, more)).draft);
  });

  it('that nobody sees are dropped, odd spaces made usual, and both told', () => {
    const text = page('Harga\u00a0beras \u202enaik\u200b, kata\u0007 Siti.');
    expect(blocksOf(text)).toEqual(['paragraph: Harga beras naik, kata Siti.']);
    expect(notesOf(text).filter((note) => !note.includes('date'))).toEqual([
      '2 tidied invisible characters: 3 in all, first in: Harga\u00a0beras naik, kata Siti.',
      '2 tidied spaces: 1 in all, first in: Harga beras naik, kata Siti.',
    ]);
  });

  it('that were read in a wrong encoding are told', () => {
    expect(notesOf(page('â€œHarga naik,â€ kata Siti.'))).toContain('2 doubtful encoding: â€œHarga naik,â€ kata Siti.');
  });

  it('a stray full stop goes, an ellipsis stays', () => {
    expect(blocksOf(page('Teknologi satelit. .', 'Ia diam . . . lalu pergi.'))).toEqual([
      'paragraph: Teknologi satelit.',
      'paragraph: Ia diam . . . lalu pergi.',
    ]);
  });
});

describe('odd texts', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\u00a0\n\ufeff'],
    ['a headline alone', 'Harga Beras Naik'],
    ['a page without text', 'Beranda > Dunia\nBagikan :\nScroll to Top'],
  ])('without an article are refused: %s', (_, text) => {
    expect(() => importText(text)).toThrow(NoArticle);
  });

  it('without a headline say so and keep the first sentence in the text', () => {
    const { draft, notes } = importText(`Jakarta (ANTARA) - ${body} ${body}`);
    expect(draft.headline).toBe(body.slice(0, -1));
    expect(draft.blocks).toEqual([{ type: 'paragraph', text: `${body} ${body}` }]);
    expect(notes).toContainEqual(expect.objectContaining({ type: 'missing', what: 'headline' }));
  });

  it.each<[string, string]>([
    ['one word', 'x'.repeat(5_000_000)],
    ['one paragraph', page('Ibu berkata “ya”. '.repeat(280_000))],
    ['short lines', page('Baris pendek - ada\n'.repeat(250_000), body)],
    ['brackets', page(`Foto: ${'a ('.repeat(1_600_000)}`)],
    ['labels', page('Baca juga: '.repeat(450_000))],
    ['full stops', page('. '.repeat(2_500_000))],
    ['two-line paragraphs', page('kata demi kata\nberkata lagi\n\n'.repeat(170_000), body)],
  ])('of five megabytes are read in seconds: %s', (_, text) => {
    const start = performance.now();
    expect(kindOfResult(text)).toMatch(/^(?:draft|no article)$/);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
