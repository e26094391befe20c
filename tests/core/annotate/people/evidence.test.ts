import { describe, expect, it } from 'vitest';
import type { Language } from '#core/story/language.ts';
import { cluesIn, peopleIn } from './people-in.ts';

/** A clue, the name it holds of, the text, and the people the text has by this and its other clues. */
type Row = readonly [clue: string, name: string, text: string, people: readonly string[]];

describe('what speaks for a person', () => {
  it.each<Row>([
    ['given name first', 'Siti Welan', 'Hadiah itu milik Siti Welan.', ['Siti Welan: Siti Welan']],
    [
      'a name among its words',
      'Welan Sutrisno',
      'Hadiah itu milik Welan Sutrisno.',
      ['Welan Sutrisno: Welan Sutrisno'],
    ],
    ['two to four words', 'Welan Tirso', 'Menurut Welan Tirso, harga naik.', ['Welan Tirso: Welan Tirso']],
    ['an initial', 'J. Welan', 'Hadiah itu milik J. Welan.', ['J. Welan: J. Welan']],
    ['a particle', 'Osama bin Welan', 'Hadiah itu milik Osama bin Welan.', ['Osama bin Welan: Osama bin Welan']],
    ['an honorific before it', 'Welan', 'Hadiah itu dari Bapak Welan.', ['Welan: Welan']],
    ['a role before it', 'Welan Tirso', 'Hadiah itu dibawa pengacara Welan Tirso.', ['Welan Tirso: Welan Tirso']],
    [
      'an office before it',
      'Siti Aminah',
      'Yang datang Direktur Gizi dan Kesehatan Siti Aminah.',
      ['Siti Aminah: Siti Aminah'],
    ],
    [
      'a role and a comma before it',
      'Welan Tirso',
      'Hadiah itu dibawa ketua panitia, Welan Tirso.',
      ['Welan Tirso: Welan Tirso'],
    ],
    [
      'whom an office and a comma call on',
      'Welan',
      'Air surut, kata pengamat Universitas Lentera, Welan, Jumat.',
      ['Welan: Welan'],
    ],
    ['a verb of saying before it', 'Welan', 'Air sudah surut sejak pagi, kata Welan.', ['Welan: Welan']],
    ['according to', 'Welan Tirso', 'Menurut Welan Tirso, harga naik.', ['Welan Tirso: Welan Tirso']],
    ['named so', 'Belwan', 'Korban bernama Belwan belum ditemukan.', ['Belwan: Belwan']],
    ['somebody’s', 'Welan', 'Hadiah itu untuk istri Welan.', ['Welan: Welan']],
    ['made by', 'Belwan', 'Film ini digarap oleh Belwan sejak awal tahun.', ['Belwan: Belwan']],
    ['an age behind it', 'Trisnawati', 'Trisnawati (37), warga Desa Sukamaju, menangis.', ['Trisnawati: Trisnawati']],
    ['a minute behind it', 'Belwan Tirsa', "Bola disambar Belwan Tirsa (79').", ['Belwan Tirsa: Belwan Tirsa']],
    [
      'beside another name',
      'Belwan Tirsa',
      'Bonus itu katanya sudah diserahkan untuk Belwan Tirsa, Siti Aminah, dan seluruh pemain lain.',
      ['Belwan Tirsa: Belwan Tirsa', 'Siti Aminah: Siti Aminah'],
    ],
    [
      'described behind a comma',
      'Welan Tirso',
      'Rapat itu dihadiri Welan Tirso, seorang guru di Blitar.',
      ['Welan Tirso: Welan Tirso'],
    ],
    [
      'a minute behind it',
      'Belwan Tirsa',
      'Gol balasan dicetak Belwan Tirsa di menit 49.',
      ['Belwan Tirsa: Belwan Tirsa'],
    ],
    ['an honorific before it', 'Wiraguna', 'Ketegasan Presiden Wiraguna diuji.', ['Wiraguna: Wiraguna']],
    [
      'whom an office and a comma call on',
      'Sisawa',
      'Hal senada disampaikan oleh penyanyi asal Lombok, Sisawa yang hadir.',
      ['Sisawa: Sisawa'],
    ],
    [
      'an office before it',
      'Ranu Mihardi',
      'Yang pergi Direktur Penuntutan (Dirtut) Ranu Mihardi secara tiba-tiba.',
      ['Ranu Mihardi: Ranu Mihardi'],
    ],
    [
      'in a list of names',
      'Miqdal',
      'Panitia mengundang Syakir Daulat, Lestari Ayu, Wati Salim, dan Miqdal.',
      ['Syakir Daulat: Syakir Daulat', 'Lestari Ayu: Lestari Ayu', 'Wati Salim: Wati Salim', 'Miqdal: Miqdal'],
    ],
    [
      'beside another name',
      'Irwen',
      'Persidangan dengan terdakwa Irwen dan Sugiharto ditunda.',
      ['Irwen: Irwen', 'Sugiharto: Sugiharto'],
    ],
    ['called so', 'Wengka', 'Wengka, begitu ia disapa, sudah lama berjualan.', ['Wengka: Wengka']],
    ['who says the same', 'Dansa', 'Harga naik. Hal senada dikatakan Dansa.', ['Dansa: Dansa']],
    ['told who it is', 'Wengka', 'Wengka, salah satu pedagang, mengaku rugi.', ['Wengka: Wengka']],
    ['said to be somebody', 'Nyamiten', 'Nyamiten adalah warga Curah.', ['Nyamiten: Nyamiten']],
    ['described as only people are', 'Karnu', 'Korban adalah Karnu, warga Paitan.', ['Karnu: Karnu']],
    [
      'a particle of names alone',
      'Remka van der Welan',
      'Hadiah itu milik Remka van der Welan.',
      ['Remka van der Welan: Remka van der Welan'],
    ],
    ['said to be somebody', 'Muzo', 'Muzo adalah salah satu dari ribuan nelayan desa itu.', ['Muzo: Muzo']],
    [
      'a role before it',
      'Kuntet Wakinjai',
      'Hal senada dikatakan pelawak lainnya Kuntet Wakinjai.',
      ['Kuntet Wakinjai: Kuntet Wakinjai'],
    ],
    ['what no institution has before it', 'Woru', 'Yang datang penyanyi Woru dan rombongan.', ['Woru: Woru']],
    ['what lists of people say behind it', 'Fero', 'Fero (sopir), alamat Kota Bengkulu.', ['Fero: Fero']],
    ['what lists of people say behind it', 'Ilyat', 'Ilyat, alamat Jalan Demang, Palembang.', ['Ilyat: Ilyat']],
    [
      'what lists of people say behind it',
      'Lubnu Zahiro',
      'Tim itu diisi Lubnu Zahiro kelas 11 IPA.',
      ['Lubnu Zahiro: Lubnu Zahiro'],
    ],
    [
      'an office behind it',
      'Sholihurrahman',
      'Sholihurrahman Sekretaris Asosiasi Nelayan membenarkan hal itu.',
      ['Sholihurrahman: Sholihurrahman'],
    ],
    [
      'what no institution has before it',
      'Makhdaleno',
      'Persidangan dihadiri Panitera Pengganti Makhdaleno.',
      ['Makhdaleno: Makhdaleno'],
    ],
    [
      'between two commas behind a role',
      'Wagiman',
      'Pelaku ditangkap. Sementara rekannya, Wagiman, buron.',
      ['Wagiman: Wagiman'],
    ],
    [
      'between two commas behind a role',
      'Rizkino',
      'Sejak itu anak korban, Rizkino, tak bisa menahan tangis.',
      ['Rizkino: Rizkino'],
    ],
    ['given name first', 'Tukijah', 'Di rumahnya Tukijah mengaku sedih.', ['Tukijah: Tukijah']],
    [
      'one of many, behind a place',
      'Yatmo',
      'Salah seorang pedagang di Pasar Palmerah Yatmo mengatakan harga naik.',
      ['Yatmo: Yatmo'],
    ],
    ['an age behind it', 'Sayeno', 'Yang mengeluh kini Sayeno, 60 petani Desa Sukamaju.', ['Sayeno: Sayeno']],
    [
      'what lists of people say behind it',
      'Sutianto',
      'Pelatihan itu diikuti Sutianto (Kepala SDN 02 Sukamaju).',
      ['Sutianto: Sutianto'],
    ],
    ['a role before it', 'Sugiarno', '“Tidak ada,” kata anggota Komisi I Sugiarno.', ['Sugiarno: Sugiarno']],
    [
      'a role before it',
      'Jafro Sastri',
      'Yang datang kemarin pelatih kepala Jafro Sastri dari klub itu.',
      ['Jafro Sastri: Jafro Sastri'],
    ],
    ['told who it is', 'Belwan', 'Terpisah Belwan salah seorang pedagang menolak.', ['Belwan: Belwan']],
    [
      'a degree behind a comma',
      'Gatra Wibisana',
      'Hadir pula Gatra Wibisana, S.H., M.H., yang lalu pulang.',
      ['Gatra Wibisana: Gatra Wibisana'],
    ],
    [
      'one of a pair',
      'Welan Tirso',
      'Suara terbanyak diraih Welan Tirso-Obaja Kamurak.',
      ['Welan Tirso: Welan Tirso', 'Obaja Kamurak: Obaja Kamurak'],
    ],
    [
      'a verb of saying behind it',
      'Belwan Tirsa',
      'Belwan Tirsa, mengatakan semua siap.',
      ['Belwan Tirsa: Belwan Tirsa'],
    ],
    ['does what people do', 'Welan Tirso', 'Di sana Welan Tirso bertemu warga.', ['Welan Tirso: Welan Tirso']],
    ['does what only people do', 'Belwan', 'Belwan ditangkap di rumahnya.', ['Belwan: Belwan']],
    ['and company', 'Welan', 'Hadiah itu untuk Welan cs.', ['Welan: Welan']],
  ])('%s: %s', (clue, name, text, people) => {
    expect(cluesIn(text)).toContain(`${name}: ${clue}`);
    expect(peopleIn(text)).toEqual(people);
  });

  it.each<Row>([
    [
      'an age before it',
      'Welan Tirsoff',
      'They found the 34-year-old Welan Tirsoff in the garden.',
      ['Welan Tirsoff: Welan Tirsoff'],
    ],
    ['an age before it', 'Welan', 'Three-year-old Welan and her mother left.', ['Welan: Welan']],
    [
      'a role before it',
      'Jola Welanda',
      '“It is a concern,” says board member Jola Welanda.',
      ['Jola Welanda: Jola Welanda'],
    ],
    ['a role before it', 'Welan Tirso', 'They met her brother-in-law Welan Tirso.', ['Welan Tirso: Welan Tirso']],
    ['an English title before it', 'Welan', 'They blamed Senator Welan for it.', ['Welan: Welan']],
    [
      'speaks right behind a quotation',
      'Wotarnicki',
      '“We lost the school,” Wotarnicki wrote. “All of it.” Wotarnicki added.',
      ['Wotarnicki: Wotarnicki, Wotarnicki'],
    ],
  ])('in English, %s: %s', (clue, name, text, people) => {
    expect(cluesIn(text, 'en')).toContain(`${name}: ${clue}`);
    expect(peopleIn(text, 'en')).toEqual(people);
  });

  it.each<Row>([
    ['an age behind it', 'Perahu', 'Ia membeli Perahu (370) di pasar.', []],
    ['a role before it', 'Randuagung', 'Warga Camat Randuagung berkumpul.', []],
    ['does what people do', 'Welan Tirso', 'Kapal Welan Tirso karam.', []],
    ['described behind a comma', 'Welan Tirso', 'Banjir melanda Welan Tirso, tetapi surut.', []],
    ['a verb of saying behind it', 'Welan', 'Di sana Welan yang mengatakan itu.', []],
    ['named so', 'Welan Tirso', 'Pohon bernama itu ditanam Welan Tirso.', []],
  ])('but not %s: %s', (clue, name, text, people) => {
    expect(cluesIn(text)).not.toContain(`${name}: ${clue}`);
    expect(peopleIn(text)).toEqual(people);
  });

  it.each<[string, string[], Language]>([
    [
      'Yang selamat adalah Suherman (20), Dacuk, Suryanto, dan Wawan.',
      ['Suherman: Suherman', 'Dacuk: Dacuk', 'Suryanto: Suryanto', 'Wawan: Wawan'],
      'id',
    ],
    ['Ia mengejek Belwan Tirsa. Esoknya Belwan menuntut maaf.', ['Belwan Tirsa: Belwan Tirsa, Belwan'], 'id'],
    [
      'It seems that Senators Kapella, Nabb and Strobel may have forgotten the law.',
      ['Kapella: Kapella', 'Nabb: Nabb', 'Strobel: Strobel'],
      'en',
    ],
    ['Crowter said it was late. He left.', ['Crowter: Crowter'], 'en'],
    ['The meeting by Shahidun Kassimo (PN-Arau) was long.', ['Shahidun Kassimo: Shahidun Kassimo'], 'en'],
    ['She goes by the name Bentu now.', ['Bentu: Bentu'], 'en'],
    ['Bishop J.C. Richmont of Mount Sinai Church questioned it.', ['J.C. Richmont: J.C. Richmont'], 'en'],
    [
      'Council members Kapella, Nabb and Strobel voted for it.',
      ['Kapella: Kapella', 'Nabb: Nabb', 'Strobel: Strobel'],
      'en',
    ],
    ['"Logic tells you that it is a mess," Jane Foley said.', ['Jane Foley: Jane Foley'], 'en'],
    ['State Sen. Royce West (D-Fort Worth) left. “We lost,” West said.', ['Royce West: Royce West, West'], 'en'],
  ])('counts together: %s', (text, people, language) => {
    expect(peopleIn(text, language)).toEqual(people);
  });
});
