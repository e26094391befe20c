import { describe, expect, it } from 'vitest';
import { against } from '#core/annotate/people/against.ts';
import type { Language } from '#core/story/language.ts';
import { cluesIn, peopleIn } from './people-in.ts';

/** A clue, the name it holds of, a text in which that name is nobody’s, and who else is in it. */
type Row = readonly [clue: string, name: string, text: string, language: Language, people?: readonly string[]];

const rows: readonly Row[] = [
  [
    'a place preposition before it',
    'Halim Perdanakusuma',
    'Antrean terjadi di Halim Perdanakusuma dan di kawasan Mega Kuningan.',
    'id',
  ],
  ['from', 'Welan Tirso', 'Ia membawa buah dari Welan Tirso.', 'id'],
  ['where one is or goes', 'Welan Tirso', 'Ia berjalan ke Welan Tirso.', 'id'],
  ['where one is or goes', 'Nelson', 'They lived in Nelson.', 'en'],
  ['the name of a thing', 'Bambang Sutrisno', 'Pertandingan digelar di Stadion Bambang Sutrisno.', 'id'],
  ['the name of a thing', 'Hartono', 'Ia mengajar di Universitas Jenderal Hartono.', 'id'],
  ['the name of a thing', 'Dukung Hartono', 'Ia menemui KNP Dukung Hartono kemarin.', 'id'],
  ['a thing behind it', 'Siti Aminah', 'Warga menonton Siti Aminah FC kemarin.', 'id'],
  ['the short form of an institution', 'Wahyu', 'Ia masuk Dinas Kesehatan (Wahyu) sejak Mei.', 'id'],
  ['the name of a thing', 'Layang Cikembar', 'Ia bekas Direktur PT Jasawarga Jalan Layang Cikembar (JJC).', 'id'],
  [
    'the name of a thing',
    'Maria Assumpta Welan',
    '“Kami rugi,” kata Pastor Paroki Santa Maria Assumpta Welan, Romo Budi Lesmana.',
    'id',
    ['Budi Lesmana: Budi Lesmana'],
  ],
  [
    'led by who comes behind it',
    'Bledug Ireng',
    'Kami menang. Pelatih Bledug Ireng, Milomir Seslic, tersenyum.',
    'id',
    ['Milomir Seslic: Milomir Seslic'],
  ],
  ['the name of a thing', 'Rosaria Ayem', 'Yang berangkat PO Rosaria Ayem dan penumpangnya.', 'id'],
  ['the name of a thing', 'Ora Tirso', 'Pertanyaan itu dijawab Pengasuh Pondok Pesantren Ora Tirso, Sleman.', 'id'],
  ['a street', 'Fairmont Close', 'A woman of Fairmont Close said: “I am annoyed.”', 'en'],
  [
    'led by who comes behind it',
    'Pasrekan',
    '“Sudah ditahan,” kata Kapolsek Pasrekan, AKP Tohari, di kantornya.',
    'id',
    ['Tohari: Tohari'],
  ],
  ['a street', 'Molton Township', 'They met a man of Molton Township there.', 'en'],
  ['a thing behind it', 'Parker Belwan Tirsa', 'They met at the Parker Belwan Tirsa hotel.', 'en'],
  [
    'led by who comes behind it',
    'Sapta Jaga',
    '“Kami mogok,” ujar Ketua Sapta Jaga, Siti Aminah, usai aksi.',
    'id',
    ['Siti Aminah: Siti Aminah'],
  ],
  ['the name of a thing', 'Kusman', 'Kecelakaan terjadi di kantor dinas, Jalan R. Kusman, kemarin.', 'id'],
  ['where somebody is of', 'McTirso', 'The man is Bryan Holt, 18, of McTirso.', 'en', ['Bryan Holt: Bryan Holt']],
  ['where somebody is of', 'Maybelle Park', 'She is a resident of Maybelle Park in Orange.', 'en'],
  ['a place behind it', 'Welan Tirso', 'Banjir melanda Welan Tirso, Kabupaten Sukamaju.', 'id'],
  ['its initials behind it', 'Siti Aminah Tirso', 'Ia ikut Siti Aminah Tirso (SAT) sejak Mei.', 'id'],
  ['capitals only', 'HARTONO', 'Ia menunggu HARTONO di rumah.', 'id'],
  ['an article before it', 'Mary', 'The Golden Mary opened on Friday.', 'en'],
  ['a dateline', 'Kodi Bangela', 'Kodi Bangela, KABAR.COM — Warga mengungsi. Camat Kodi Bangela diam.', 'id'],
  ['initials of the desk', 'Tri', 'Pemain meninggalkan lapangan. (Tri)', 'id'],
  ['one word of a longer name', 'Mary', 'The Golden Mary opened on Friday.', 'en'],
  ['one word of a longer name', 'Hill', 'Old Hill won the toss. Old Hill looked in trouble.', 'en'],
  ['explained as a thing', 'Siti Tirso', 'Siti Tirso adalah sebuah perahu layar.', 'id'],
  ['explained as a thing', 'Velvet Tirso', 'Velvet Tirso, the indie band, played on. Velvet Tirso said so.', 'en'],
  ['one word that only opens a sentence', 'Welan', 'Welan belum jelas.', 'id'],
  ['a firm elsewhere', 'Welan', 'Welan International, Inc. left. “We lost,” Welan said.', 'en'],
  ['in marks of its own', 'Belwan Tirsa', "She praised 'Belwan Tirsa' twice. Belwan Tirsa won.", 'en'],
  ['in marks of its own', 'Belwan Tirsa', 'She praised the ‘Belwan Tirsa’ film. Belwan Tirsa won.', 'en'],
  ['a namesake', 'Gatot Soebroto', 'Ia dirawat di ruang Gatot Soebroto sejak Mei.', 'id'],
  ['whose picture it is', 'Wahyu Hartono', 'Penumpang kereta Semarang-Solo menumpuk. (REUTERS/Wahyu Hartono)', 'id'],
  ['the end of the name of a thing', 'Wahyu', 'Mereka memuji Taman Hutan Raya Wahyu.', 'id'],
  ['spelled out as a programme', 'Mang Suka', 'Program Mang Suka (Masyarakat Ngawangun Sukamaju) dimulai.', 'id'],
  ['the name of a work', 'Welan Tirso', 'Ia menyanyikan lagu Welan Tirso.', 'id'],
  ['a number behind it', 'Agung', 'Kades Guru Agung 1 menolak.', 'id'],
  ['one word and its number', 'Agung', 'Kades Guru Agung 1 menolak.', 'id'],
];

describe('what speaks against a person', () => {
  const cases = rows.map(([clue, name, text, language, people = []]) => ({ clue, name, text, language, people }));

  it.each(cases)('$clue: $text', ({ clue, name, text, language, people }) => {
    expect(cluesIn(text, language)).toContain(`${name}: ${clue}`);
    expect(peopleIn(text, language)).toEqual(people);
  });

  it('has a case for every clue', () => {
    const shown = new Set(rows.map(([clue]) => clue));
    expect(against.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each([
    ['the name of a thing', 'Staf Rumah Sakit Wahidin Basri dr Siti Aminah hadir.', ['Siti Aminah: Siti Aminah']],
    ['the name of a thing', 'Ia menuju rumah Welan Tirso, seorang guru.', ['Welan Tirso: Welan Tirso']],
    ['where one is or goes', 'Ia menyurat ke Ketua Welan Tirso.', ['Welan Tirso: Welan Tirso']],
    ['where one is or goes', 'Saat ditanyakan ke Belwan (35), ia diam.', ['Belwan: Belwan']],
    ['from', 'Hadiah itu dari Siti Aminah.', ['Siti Aminah: Siti Aminah']],
    ['a dateline', 'Siti Aminah, ketua panitia, datang.', ['Siti Aminah: Siti Aminah']],
    [
      'whose picture it is',
      'Ia menemui dua ahli (Siti Aminah dan Budi Hartono).',
      ['Siti Aminah: Siti Aminah', 'Budi Hartono: Budi Hartono'],
    ],
    ['one word that only opens a sentence', 'Welan (57), saksi lain, menolak.', ['Welan: Welan']],
    ['the name of a work', 'Ia menyanyikan lagu ciptaan Siti Aminah.', ['Siti Aminah: Siti Aminah']],
    ['one word and its number', 'Budi Hartono 3 kali menolak.', ['Budi Hartono: Budi Hartono']],
  ])('is outweighed, or is not there: %s', (_, text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    'Warga melihat kapal nelayan Surya Bahari tenggelam.',
    'Penumpang kereta eksekutif Tirsokarta mengeluh.',
    'Kapal induk USS Ronald Brigham berlabuh di Busan.',
    'Ia kuliah di Universitas Sutan Sjahrir.',
    'Kemacetan terjadi di Jalan Ahmad Dahlan.',
    'Acara digelar di Taman Mini Indonesia Indah.',
    'Kepala Polres Rokan Hilir, AKBP yang baru, tiba.',
    'Rektor dilantik Majelis Wali Swadaya (MWS).',
  ])('counts together: %s', (text) => {
    expect(peopleIn(text)).toEqual([]);
  });
});
