import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('whom “-nya” and “she” mean', () => {
  it.each<Case>([
    [
      'who spoke last, not whom that person named',
      'Siti Aminah mengeluhkan pupuk. Ia menyalahkan kebijakan Budi Hartono.\n\n"Kami rugi besar," katanya.',
      ['Siti Aminah: Kami rugi besar (likely; verb behind, -nya)'],
    ],
    [
      'whom a sentence introduces',
      'Budi Hartono mengatakan harga naik. Banyak ahli ragu. Salah satunya adalah Ketua Himpunan Tani Siti Aminah. "Itu keliru benar," ujarnya.',
      ['Siti Aminah: Itu keliru benar (sure; verb behind, -nya)'],
    ],
    [
      'who hopes, not the subject of what is hoped for',
      'Siti Aminah menunggu di tepi jalan. Perempuan itu berharap kedatangan Raja Budi Hartono bisa mempererat hubungan. "Khususnya dagang," ujarnya.',
      [
        'Siti Aminah: kedatangan Raja Budi Hartono bisa mempererat hubungan (likely; indirect, subject and verb)',
        'Siti Aminah: Khususnya dagang (likely; verb behind, -nya)',
      ],
    ],
    [
      'who spoke, not about whom the next sentence goes on',
      'Siti Aminah mengatakan, apa yang dilakukan Budi salah. Budi Hartono bahkan lalai sejak awal. "Suratnya saja keliru," katanya.',
      [
        'Siti Aminah: apa yang dilakukan Budi salah (sure; indirect, subject and verb)',
        'Siti Aminah: Suratnya saja keliru (likely; verb behind, -nya)',
      ],
    ],
    [
      'who says the same behind an office and a comma',
      'Siti Aminah mengatakan stok aman. Hal senada disampaikan Ketua Kelompok Tani Makmur, Budi Hartono. "Kami kesulitan," kata dia.',
      ['Budi Hartono: Kami kesulitan (sure; verb behind)'],
    ],
    [
      'nobody who is only the territory of an office',
      'Bupati Wanasari meminta warga tenang. "Jangan panik," kata bupati.',
      ['[bupati]: Jangan panik (likely; verb behind)'],
    ],
    [
      'not whose words another time are told',
      'Siti Aminah mengecam pernyataan yang dilontarkan oleh Budi Hartono. “Ia keliru,” ujarnya.',
      ['Siti Aminah: Ia keliru (likely; verb behind, -nya)'],
    ],
    [
      'not whose office a place is told by',
      'Siti Aminah berpidato. Di kantor Budi Hartono lampu mati. "Kami maklum saja," katanya.',
      ['Siti Aminah: Kami maklum saja (likely; verb behind, -nya)'],
    ],
    [
      'nobody where an institution spoke last',
      'Rizal Mantika dirawat. "Ia membaik," rilis RSUD itu.\n\n"Ia akan pulang besok pagi," tutupnya.',
      ['[RSUD itu]: Ia membaik (sure; verb behind)', '?: Ia akan pulang besok pagi (unknown; verb behind, -nya)'],
    ],
    [
      'only likely where somebody unknown spoke in between',
      'Siti Aminah menilai harga naik. Warsok menolak pendapat itu. "Tidak begitu keadaannya," katanya.',
      ['Siti Aminah: Tidak begitu keadaannya (likely; verb behind, -nya)'],
    ],
    [
      'only likely somebody beside whom, in one sentence, the last speaker stands',
      '“Ini kesepakatan kami,” papar Siti Aminah. Sementara kata Siti Aminah, Budi Hartono meminta kampus terbuka. “Kami minta bantuan,” tambahnya.',
      [
        'Siti Aminah: Ini kesepakatan kami (sure; verb behind)',
        'Budi Hartono: Kami minta bantuan (likely; verb behind, -nya)',
      ],
    ],
    [
      'only likely whom a lone quotation was given to',
      'Siti Aminah memimpin rapat.\n\n“Kami sudah lama menolak aturan baru di kampung itu.”\n\n“Ini soal etika,” ungkapnya.',
      [
        'Siti Aminah: Kami sudah lama menolak aturan baru di kampung itu. (likely; stands alone)',
        'Siti Aminah: Ini soal etika (likely; verb behind, -nya)',
      ],
    ],
    [
      'nobody in a text without names',
      'Harga naik. "Kami maklum saja," katanya.',
      ['?: Kami maklum saja (unknown; verb behind, -nya)'],
    ],
    [
      'surely nobody where who spoke before was only likely to',
      'Budi Hartono mencetak gol dari umpan Siti Aminah. “Saya kecewa,” ujar sang pelatih. “Kami sedih,” katanya.',
      ['Budi Hartono: Saya kecewa (likely; verb behind)', 'Budi Hartono: Kami sedih (likely; verb behind, -nya)'],
    ],
    [
      'the trainer of that club where there are two',
      'Pelatih Persatuan Paul Munsten tersenyum. Pelatih Garuda Budi Santoso lelah.\n\nUsai laga, pelatih Persatuan berkebangsaan Irlandia Utara itu tertawa. “Kami menang,” katanya.',
      ['Paul Munsten: Kami menang (likely; verb behind, -nya)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'who spoke last, not whose office is told of',
      'Clara Whitfield opened the meeting. The office of David Hart was closed. “We understand,” she said.',
      ['Clara Whitfield: We understand (likely; speaker and verb behind)'],
    ],
    [
      'not who stands before a pronoun that speaks',
      'Clara Whitfield opened the show. Speaking to host Mindy Hart for the paper, she said: “We waited.”',
      ['Clara Whitfield: We waited. (likely; verb before)'],
    ],
    [
      'whoever has the role that stands for a name',
      'Mayor David Harte warned of rain. Governor John Bell came. Officials said they waited. In Leeds, the mayor compared the damage. “We wait,” he said.',
      ['David Harte: We wait (likely; speaker and verb behind)'],
    ],
    [
      'whoever is the subject behind words of an office',
      'Jane Walters tried to calm them. Kempsey parish councillor Norman Atkinson, who lives in Florence Road, represented the residents. He said: “It is wrong.”',
      ['Norman Atkinson: It is wrong. (sure; verb before)'],
    ],
    [
      'not whom the quotation names',
      'Andrew Hart described it. It was called good by secretary Alex Klaassen. “Mr Hart came to the table,” he said.',
      ['Alex Klaassen: Mr Hart came to the table (likely; speaker and verb behind)'],
    ],
    [
      'not what may be a firm',
      'Ron Shaw runs Pandera Bread. They asked why Pandera missed it. “They left,” he said.',
      ['Ron Shaw: They left (likely; speaker and verb behind)'],
    ],
    [
      'nobody in a text without names',
      'Nobody came. “We waited,” she said.',
      ['?: We waited (unknown; speaker and verb behind)'],
    ],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
