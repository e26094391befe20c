import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('the words behind a verb of saying', () => {
  it.each<Case>([
    [
      'name somebody behind an office',
      '“Harga naik,” ujar Ketua Panitia Siti Aminah, Senin (9/11).',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'name somebody before what points elsewhere',
      '”Harga naik,” kata pengacara Siti Aminah yang membela warga kampung itu.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'name somebody behind where their office is from',
      '“Harga naik,” ujar ekonom dari Bank Lentera, Siti Aminah, Jumat.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'name somebody behind the office of a house with a name',
      '“Harga naik,” ujar Direktur RS Tirta Rahayu, dr. Siti Aminah, Senin.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'name somebody behind the office of a territory that no list knows',
      '“Harga naik,” ujar Plt. Bupati Wanasari, Tirso Wibawa.',
      ['Tirso Wibawa: Harga naik (sure; verb behind)'],
    ],
    [
      'name somebody behind an article and a comma',
      '“Harga naik,” kata sang istri, Siti Aminah.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'name somebody behind an office and a comma',
      '"Harga naik," kata Ketua Asosiasi Petani, Siti Aminah, Senin.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'name somebody behind an office and a place',
      '"Harga naik," kata Dekan Fakultas Pertanian, Yogyakarta, Siti Aminah.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'name somebody behind an office with commas in it',
      '"Harga naik," kata Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Budi Hartono.',
      ['Budi Hartono: Harga naik (sure; verb behind)'],
    ],
    [
      'name whose lawyer speaks, and then the lawyer',
      '"Harga naik," kata kuasa hukum Budi Hartono, Siti Aminah, di pengadilan.',
      ['Siti Aminah: Harga naik (sure; verb behind)'],
    ],
    [
      'name whose lawyer speaks, of two',
      'Siti Aminah datang. "Harga naik," kata kuasa hukum Tirso dan Siti.',
      ['[kuasa hukum Tirso]: Harga naik (likely; verb behind)'],
    ],
    [
      'say what somebody is called',
      'Penumpang bernama Tirso mengeluh. "Harga naik," kata penumpang bernama Tirso tersebut.',
      ['Tirso: Harga naik (sure; verb behind)'],
    ],
    [
      'say by what name somebody goes',
      'Warga memuji Belwan Tirso. "Harga naik," kata pelatih yang akrab disapa Belwan itu.',
      ['Belwan Tirso: Harga naik (sure; verb behind)'],
    ],
    [
      'name nobody',
      '"Harga naik," kata seorang pejabat kementerian.',
      ['[seorang pejabat kementerian]: Harga naik (sure; verb behind)'],
    ],
    [
      'name a group and then who leads it',
      'Kelompok Sadar Wisata (Pokdar) Wana Welanta tiba. "Harga naik," kata koordinator Pokdar Wana Welanta Budi Hartono.',
      ['Budi Hartono: Harga naik (likely; verb behind)'],
    ],
    [
      'may be whose lawyer spoke, but hardly',
      '"Kami berdiskusi," ujar pengacara Roy Suryoto di dalam persidangan.',
      ['Roy Suryoto: Kami berdiskusi (likely; verb behind)'],
    ],
    [
      'may be a name in lower case',
      'Lalu Hidayani pulang. "Bagus," ujar hidayani.',
      ['Hidayani: Bagus (sure; verb behind)'],
    ],
    [
      'are a name behind a slip for the verb, too',
      '"Ia mencuri," ujarnya Kapolres Tapin AKBP Ernesto Saisar.',
      ['Ernesto Saisar: Ia mencuri (likely; verb behind)'],
    ],
    [
      'may name somebody behind where they are',
      '"Harga naik," tutur pedagang sembako di Pasar Palmerah, Slamet.',
      ['Slamet: Harga naik (sure; verb behind)'],
    ],
    [
      'may name only a group',
      'Kelompok Sadar Wisata (Pokdar) tiba. "Harga naik," kata koordinator Pokdar Sukamaju Raya.',
      ['[koordinator Pokdar Sukamaju Raya]: Harga naik (likely; verb behind)'],
    ],
    [
      'may name somebody before an office',
      '"Harga naik," kata M Welan Camat Bandung.',
      ['[M Welan Camat Bandung]: Harga naik (likely; verb behind)'],
    ],
    ['name an institution', '"Harga naik," kata Kremlin.', ['[Kremlin]: Harga naik (sure; verb behind)']],
    ['mean several', '"Harga naik," kata mereka.', ['[mereka]: Harga naik (likely; verb behind)']],
    ['mean somebody who was never named', '"Harga naik," kata dia.', ['?: Harga naik (unknown; verb behind)']],
    [
      'are a surname of somebody named before',
      'Siti Aminah tiba di Solo. Budi Hartono menyusul.\n\n"Kami siap," kata Hartono.',
      ['Budi Hartono: Kami siap (sure; verb behind)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each<Case>([
    [
      'name somebody behind a role',
      '“The crop failed,” said lawyer Mary Collins.',
      ['Mary Collins: The crop failed (sure; verb behind)'],
    ],
    ['name nobody', '“Prices rose,” said a senior official.', ['[a senior official]: Prices rose (sure; verb behind)']],
    [
      'name an institution',
      '“The crop failed,” said Downing Street.',
      ['[Downing Street]: The crop failed (sure; verb behind)'],
    ],
    [
      'name somebody behind what she is president of',
      '“The crop failed,” said the president of Lentera, Mary Collins.',
      ['Mary Collins: The crop failed (sure; verb behind)'],
    ],
    ['mean several', '“The crop failed,” they said.', ['[they]: The crop failed (likely; speaker and verb behind)']],
  ])('in English, %s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
