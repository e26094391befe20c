import { describe, expect, it } from 'vitest';
import { peopleIn } from './people-in.ts';

describe('what a capitalised word is', () => {
  it.each([
    ['Komisaris Imam Hidayat memeriksa mobil itu.', ['Imam Hidayat: Imam Hidayat']],
    ['Imam masjid itu memeriksa mobil.', []],
    ['Sepeda motor itu milik Imam Bukari, menantunya.', ['Imam Bukari: Imam Bukari']],
    ['Buku itu ditulis Wilfransiskus bertahun-tahun.', ['Wilfransiskus: Wilfransiskus']],
    ['Lalu Agung, sutradara dari film itu, menjawab.', ['Agung: Agung']],
    [
      'Telatnya Septian Satria dan Coach Joko Tirsa disesalkan.',
      ['Septian Satria: Septian Satria', 'Joko Tirsa: Joko Tirsa'],
    ],
    ['Bupati La Ode Kamaruli tiba.', ['La Ode Kamaruli: La Ode Kamaruli']],
    ['Pelatih Bima Wirya tiba.', ['Bima Wirya: Bima Wirya']],
    ['Gubernur Bima tiba.', []],
    ['Seperti diketahui, Tirso Rockfest menghadirkan seniman.', []],
    ['Kapolda Riau Irjen Agung Joko Imam Belwan tiba.', ['Agung Joko Imam Belwan: Agung Joko Imam Belwan']],
    ['Jaksa Agung Burhanuddin tiba.', ['Burhanuddin: Burhanuddin']],
    ['Prof Joko Susanto Utama dilantik.', ['Joko Susanto Utama: Joko Susanto Utama']],
    ['Anggota F-Garuda Andre Rosidin tiba.', ['Andre Rosidin: Andre Rosidin']],
    ['Kapolda NTT Irjen IG Kompiang Belwan tiba.', ['IG Kompiang Belwan: IG Kompiang Belwan']],
    ['Danlanud Kol Pnb Bambang Tirsa tiba.', ['Bambang Tirsa: Bambang Tirsa']],
    ['Yang mengakui gagasan itu justru AH Nasution sendiri.', ['AH Nasution: AH Nasution']],
    ['Sejarah mencatat bahwa Soemarko menolak.', ['Soemarko: Soemarko']],
    ['Sejarah mencatat bahwa Sukodimo menolak.', ['Sukodimo: Sukodimo']],
    ['Sejarah mencatat bahwa Subsidi menolak.', []],
    ['Presiden Yoon Suk Yeol bertemu Park Jin.', ['Yoon Suk Yeol: Yoon Suk Yeol', 'Park Jin: Park Jin']],
    ['“Saya senang,” kata Uskup Agung Jakarta, Ignatius Hardjo.', ['Ignatius Hardjo: Ignatius Hardjo']],
    [
      'Mereka memilih Santo-JK. Kota Wengen ramai: kardinal Wengen, Gerhard Mauer, datang.',
      ['Gerhard Mauer: Gerhard Mauer'],
    ],
    ['Kurator pameran Suwardi Tirtomo menjelaskan hal itu.', ['Suwardi Tirtomo: Suwardi Tirtomo']],
    ['“Kami rugi,” kata Romo Budi Tjong Lake Pr di Kupang.', ['Budi Tjong Lake: Budi Tjong Lake']],
    ['“Ramai sekali,” kata Hari.', ['Hari: Hari']],
    ['Ia dekat dengan umat Kristiani.', []],
    ['Katanya Pak Gub sudah tiba.', []],
    ['Ketua Kelompok Tani Ngaliyan Sono Haji tiba. “Ya,” kata Sono Haji.', ['Sono Haji: Sono Haji, Sono Haji']],
    ['Yang mengeluh petani di kecamatan Gedong Tirso Doni, mengatakan harga turun.', ['Doni: Doni']],
    ['“Kami siap,” kata Sudirman.', ['Sudirman: Sudirman']],
    ['“Kami siap,” kata Mendes.', []],
    ['Lanjut Belwan, “Masa dibiarkan.” “Kami rugi,” keluh Belwan.', ['Belwan: Belwan, Belwan']],
    ['Ditemui terpisah, Sekretaris Farra Djeman Francis tiba.', ['Farra Djeman Francis: Farra Djeman Francis']],
    ['Yang datang milenial dan Gen Z.', []],
    ['Ia didampingi Irban V Inspektorat.', []],
    ['Camat Randuagung memakai jasa GoMakan.', []],
    ['Penumpang kereta Semarang-Solo menumpuk.', []],
    ['Fenomena La Nina mencapai puncaknya pada Mei-Juli.', []],
    ['Mereka adalah HAR, NI, AS, dan SW.', []],
    ['Upacara Hari Kemerdekaan diadakan di provinsi bermoto Rukun Agawe Santosa itu.', []],
    ['Tim nasional berlatih sejak Senin.', []],
    ['Kementerian Dalam Negeri menutup kantornya.', []],
  ])('%s', (text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each([
    ['Mayor Perrish opened the meeting.', ['Perrish: Perrish']],
    ['Mayor McIntosh opened the meeting.', ['McIntosh: McIntosh']],
    ['The mayor met Santini Sen there. Later Sen said nothing.', ['Santini Sen: Santini Sen, Sen']],
    ['The mayor met Miss Universe there. Miss Universe said nothing.', []],
    ['The bishops met Pope Francis there.', ['Francis: Francis']],
    ['He was fishing with his son Chad.', ['Chad: Chad']],
    ['Roy Day, 71, lives there. He flew home on Christmas Day.', ['Roy Day: Roy Day']],
    ['He spoke on the State of Goa Bill.', []],
    ['The mayor met Mr Fenting there. Wes Fenting said no.', ['Wes Fenting: Fenting, Wes Fenting']],
    ['The bill of M Kulasegara (ABC-Ipoh Barat) passed.', ['M Kulasegara: M Kulasegara']],
    ['It was drawn by Bob Nathan, Jr., director of works.', ['Bob Nathan: Bob Nathan']],
    ['The mayor met New Leeds Bishop Molly French there.', ['Molly French: Molly French']],
    ['They spoke on the Citizenship (Amendment) Bill.', []],
    ['Donald Reyes spoke. At Last, Reyes Said The Words.', ['Donald Reyes: Donald Reyes, Reyes']],
    ['It was flooded by the remnants of Ida this week.', []],
    ['He studied at Johns Hopkins in those years.', []],
    ['The nurse on duty was Evie Merrick, RN, that day.', ['Evie Merrick: Evie Merrick']],
    ['This was before Amber Alerts and text messages.', []],
    ['The YouTube office opened on Monday.', []],
    ['He told the Morning Beacon in Santa Rosa of it, the Morning Beacon reports.', []],
  ])('%s', (text, expected) => {
    expect(peopleIn(text, 'en')).toEqual(expected);
  });
});
