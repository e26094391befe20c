import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';
import type { Language } from '#core/story/language.ts';

/** Each person as “name: form, form”, in order of mention. */
function people(text: string, language: Language = 'id'): string[] {
  return annotateText(text, { language }).people.map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );
}

describe('people', () => {
  it.each([
    ['Menteri Luar Negeri AS Antonia Brink tiba. Brink disambut meriah.', ['Antonia Brink: Antonia Brink, Brink']],
    ['Bambang Sutrisno (Totok) ditahan. Totok mengaku lelah.', ['Bambang Sutrisno: Bambang Sutrisno, Totok, Totok']],
    ['Gus Totok, sapaan akrab KH Bambang Sutrisno, tersenyum.', ['Bambang Sutrisno: Gus Totok, Bambang Sutrisno']],
    ['Kapolres Jepara AKBP Joko Widagdo menjelaskan. Jokowi pun pulang.', ['Joko Widagdo: Joko Widagdo, Jokowi']],
    ['Zainal Arifin datang. Belakangan Zaenal Arifin pulang.', ['Zainal Arifin: Zainal Arifin, Zaenal Arifin']],
    [
      'Presiden Kim Dae Jung bertemu Menteri Kim Yong Sun. Kim lalu pulang.',
      ['Kim Dae Jung: Kim Dae Jung', 'Kim Yong Sun: Kim Yong Sun, Kim'],
    ],
    [
      'Presiden Joko Widagdo dan Ibu Ani Joko Widagdo tiba.',
      ['Joko Widagdo: Joko Widagdo', 'Ani Joko Widagdo: Ani Joko Widagdo'],
    ],
    [
      'Presiden Joko Widagdo tiba. Ia disambut meriah. Ibu Ani Joko Widagdo menyusul.',
      ['Joko Widagdo: Joko Widagdo', 'Ani Joko Widagdo: Ani Joko Widagdo'],
    ],
    ['Trisnawati (37), warga Desa Sukamaju, menangis.', ['Trisnawati: Trisnawati']],
    [
      'Suara terbanyak diraih Obaja Kamurak-Wilhem Saweri, disusul Otniel Yarisetou-Beatriks Awoitau.',
      [
        'Obaja Kamurak: Obaja Kamurak',
        'Wilhem Saweri: Wilhem Saweri',
        'Otniel Yarisetou: Otniel Yarisetou',
        'Beatriks Awoitau: Beatriks Awoitau',
      ],
    ],
    [
      'Pasangan Hartono Wiryo-Sulastri Dewi menang. Kubu Hartono-Sulastri bersorak.',
      ['Hartono Wiryo: Hartono Wiryo, Hartono', 'Sulastri Dewi: Sulastri Dewi, Sulastri'],
    ],
    ['Camat Randuagung Kulon Slamet Riyanto datang. Slamet lalu pulang.', ['Slamet Riyanto: Slamet Riyanto, Slamet']],
    [
      'Imam Masjid Baiturrahim Muflih Hanafi memimpin doa. Muflih lalu pulang.',
      ['Muflih Hanafi: Muflih Hanafi, Muflih'],
    ],
    ['Hadir pula Gatra Wibisana, S.H., M.H., yang lalu pulang.', ['Gatra Wibisana: Gatra Wibisana']],
    ['Staf Rumah Sakit Wahidin Basri dr Siti Aminah hadir.', ['Siti Aminah: Siti Aminah']],
    ['Komisaris Imam Hidayat memeriksa mobil itu.', ['Imam Hidayat: Imam Hidayat']],
    ['Wakil Kepala RSUD Raden Mattaher Gatra Wibisana tiba.', ['Gatra Wibisana: Gatra Wibisana']],
    ['Bupati La Ode Kamaruli tiba.', ['La Ode Kamaruli: La Ode Kamaruli']],
    ['Rendra Kusmawan, General Manager Hotel Lentera, menolak.', ['Rendra Kusmawan: Rendra Kusmawan']],
    ["Bola disambar Belwan Tirsa (79').", ['Belwan Tirsa: Belwan Tirsa']],
    ['Ia mengejek Belwan Tirsa. Esoknya Belwan menuntut maaf.', ['Belwan Tirsa: Belwan Tirsa, Belwan']],
    [
      'Bonus itu katanya sudah diserahkan untuk Belwan Tirsa, Siti Aminah, dan seluruh pemain lain.',
      ['Belwan Tirsa: Belwan Tirsa', 'Siti Aminah: Siti Aminah'],
    ],
    ['Belwan Tirsa, mengatakan semua siap.', ['Belwan Tirsa: Belwan Tirsa']],
    ['Terpisah Belwan salah seorang pedagang menolak.', ['Belwan: Belwan']],
    ['Pelatih Bima Wirya tiba.', ['Bima Wirya: Bima Wirya']],
    ['Kapolda Riau Irjen Agung Joko Imam Belwan tiba.', ['Agung Joko Imam Belwan: Agung Joko Imam Belwan']],
    ['Presiden Wiraguna Subiyanto tiba.', ['Wiraguna Subiyanto: Wiraguna Subiyanto']],
    ['Prof Joko Susanto Utama dilantik.', ['Joko Susanto Utama: Joko Susanto Utama']],
    ['Kapolres Kombes Susanto tiba. “Aman,” kata Santo.', ['Susanto: Susanto, Santo']],
    [
      "Penghargaan itu diterima oleh Albertus 'Bebi' Gonsal bersama Siti Aminah. Ia memuji Bebi.",
      ["Albertus 'Bebi' Gonsal: Albertus 'Bebi' Gonsal, Bebi", 'Siti Aminah: Siti Aminah'],
    ],
    ['Arsitek Deltari Nuska Yandri tiba. Nuska Yandri lalu pulang.', ['Nuska Yandri: Nuska Yandri, Nuska Yandri']],
    ['Anggota F-Garuda Andre Rosidin tiba.', ['Andre Rosidin: Andre Rosidin']],
    ['Status Siti belum jelas. Tulisan Siti dihapus. Polisi memeriksa Siti.', ['Siti: Siti, Siti, Siti']],
    ['Kapolda NTT Irjen IG Kompiang Belwan tiba.', ['IG Kompiang Belwan: IG Kompiang Belwan']],
    ['Danlanud Kol Pnb Bambang Tirsa tiba.', ['Bambang Tirsa: Bambang Tirsa']],
    ['Gubernur NTT Frans Welu Raya tiba.', ['Frans Welu Raya: Frans Welu Raya']],
    ['Belwan ditangkap di rumahnya.', ['Belwan: Belwan']],
    ['Yang mengakui gagasan itu justru AH Nasution sendiri.', ['AH Nasution: AH Nasution']],
    ['Sejarah mencatat bahwa Soemarko menolak.', ['Soemarko: Soemarko']],
    ['Korban bernama Belwan belum ditemukan.', ['Belwan: Belwan']],
    [
      'Yang selamat adalah Suherman (20), Dacuk, Suryanto, dan Wawan.',
      ['Suherman: Suherman', 'Dacuk: Dacuk', 'Suryanto: Suryanto', 'Wawan: Wawan'],
    ],
    ['Film ini digarap oleh Belwan sejak awal tahun.', ['Belwan: Belwan']],
    ['Mayor Issam al Rayan, juru bicara pasukan itu, menolak.', ['Issam al Rayan: Issam al Rayan']],
  ])('%s', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });

  it.each([
    ['Mayor Perrish opened the meeting.', ['Perrish: Perrish']],
    ['“We lost the school,” Wotarnicki wrote. “All of it.” Wotarnicki added.', ['Wotarnicki: Wotarnicki, Wotarnicki']],
    ['Texas Gov. Rick Perrow Wednesday called a session.', ['Rick Perrow: Rick Perrow']],
    ['State Sen. Royce West (D-Fort Worth) left. “We lost,” West said.', ['Royce West: Royce West, West']],
    [
      'It seems that Senators Kapella, Nabb and Strobel may have forgotten the law.',
      ['Kapella: Kapella', 'Nabb: Nabb', 'Strobel: Strobel'],
    ],
    ['Bishop J.C. Richmont of Mount Sinai Church questioned it.', ['J.C. Richmont: J.C. Richmont']],
    ['The house belonged to Leeds Fire Warden Ben Atwold, who came late.', ['Ben Atwold: Ben Atwold']],
    ['“I saw kids. I’ve got kids,” said Jane Atwold.', ['Jane Atwold: Jane Atwold']],
  ])('%s', (text, expected) => {
    expect(people(text, 'en')).toEqual(expected);
  });

  it('keeps the family name of a name with a particle', () => {
    expect(people('Mayor Bill de Blanco spoke first. De Blanco left early.', 'en')).toEqual([
      'Bill de Blanco: Bill de Blanco, De Blanco',
    ]);
  });

  it('tells a name from the same word', () => {
    expect(
      people('Bill Sherwood opposed the Data Retention Bill. The Bill failed, and Bill left early.', 'en'),
    ).toEqual(['Bill Sherwood: Bill Sherwood, Bill']);
  });

  it('takes the role as the story says it', () => {
    const { people: found } = annotateText(
      'Menteri Pertahanan AS Lloyd Ostin bertemu Siti Aminah, seorang profesor di Bandung.',
      { language: 'id' },
    );
    expect(found.map(({ name, role }) => [name, role])).toEqual([
      ['Lloyd Ostin', 'Menteri Pertahanan AS'],
      ['Siti Aminah', 'seorang profesor di Bandung'],
    ]);
  });

  it.each([
    ['Menteri Luar Negeri Korea Selatan (Korsel) Siti Aminah tiba.', 'Menteri Luar Negeri Korea Selatan (Korsel)'],
    [
      'Rapat itu dipimpin Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Siti Aminah.',
      'Menteri Koordinator Bidang Politik, Hukum, dan Keamanan',
    ],
    ['Sementara itu, mantan Wakil Ketua KPK Siti Aminah diam.', 'mantan Wakil Ketua KPK'],
    ['Jenderal Siti Aminah, panglima pasukan itu, menolak.', 'panglima pasukan itu'],
    ['Rapat itu dipimpin Presiden dan Menteri Agama Siti Aminah.', 'Menteri Agama'],
    ['Pintu dibuka, lanjut Siti Aminah, mitra usaha yang memenuhi syarat boleh masuk.', undefined],
  ])('finds where an office begins and ends: %s', (text, role) => {
    expect(annotateText(text, { language: 'id' }).people.map((person) => person.role)).toEqual([role]);
  });
});

describe('what is nobody', () => {
  it.each([
    'Kapal induk USS Ronald Brigham berlabuh di Busan.',
    'Pertandingan digelar di Stadion Bambang Sutrisno.',
    'Ia kuliah di Universitas Sutan Sjahrir.',
    'Kemacetan terjadi di Jalan Ahmad Dahlan.',
    'Kementerian Dalam Negeri menutup kantornya.',
    'Tim nasional berlatih sejak Senin.',
    'Upacara Hari Kemerdekaan diadakan di provinsi bermoto Rukun Agawe Santosa itu.',
    'Acara digelar di Taman Mini Indonesia Indah.',
    'Antrean terjadi di Halim Perdanakusuma dan di kawasan Mega Kuningan.',
    'Fenomena La Nina mencapai puncaknya pada Mei-Juli.',
    'Camat Randuagung memakai jasa GoMakan.',
    'Penumpang kereta Semarang-Solo menumpuk. (REUTERS/Wahyu Hartono)',
    'Mereka adalah HAR, NI, AS, dan SW.',
    'Kepala Polres Rokan Hilir, AKBP yang baru, tiba.',
    'Kades Guru Agung 1 menolak.',
    'Warga melihat kapal nelayan Surya Bahari tenggelam.',
    'Kodi Bangela, KABAR.COM — Warga mengungsi. Camat Kodi Bangela diam.',
    'Rektor dilantik Majelis Wali Swadaya (MWS).',
    'Program Mang Suka (Masyarakat Ngawangun Sukamaju) dimulai.',
    'HARGA BERAS NAIK LAGI DI SEMUA DAERAH',
    'Banjir Rendam Empat Desa, Warga Mengungsi ke Balai Kota',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});
