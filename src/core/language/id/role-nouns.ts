import { portfolios } from './portfolios.ts';
import { words } from '#core/language/words.ts';

/** What people are: heads of a role phrase. “kata **pengamat** politik itu”, “**Menteri** Keuangan Sri Mulyani”. */
export const roleNouns: ReadonlySet<string> = new Set([
  ...[...portfolios].flatMap((of) => [`men${of}`, `wamen${of}`]),
  ...words(`
adik adiknya advokat ahli ajudan akademisi aktivis aktor aktris alumnus ambassador anak anaknya analis anggota antropolog apoteker arsitek artis asisten astronom atlet auditor ayah ayahanda ayahnya babinsa bandar bankir bapak basis bek bekas bendahara bhabinkamtibmas bibi bicara bidan bintara biolog blogger bocah bos brigadir budayawan bunda bungsu bupati buronan buruh cabup cagub caleg calon camat capres cawagub cawapres ceo cfo chairman chairwoman chef chief co-founder commissioner coo coordinator cto cucu dalang dandim danlanal danlanud danramil danrem dara dekan delegasi deputi deputy desainer diplomat director direktur dirjen dirut dj dokter dosen dubes duta economist editor ekonom eks eksekutif epidemiolog evp executive figur fisikawan fotografer founder fungsionaris gadis gamer gelandang gembong geuchik gitaris gm gubernur guru hakim hansip head host ibu ibunda ibunya idola ilmuwan imam incumbent influencer inisiator inspektur instruktur inventor investor irban istri istrinya itjen jaksa jampidsus jampidum janda jemaah jemaat jenderal juara jubir juragan jurnalis juru jurubicara kabag kabareskrim kabid kabinda kabiro kader kades kadin kadis kadishub kadispen kadiv kadus kaisar kajagung kajari kajati kakak kakaknya kakek kakek-nenek kandidat kanit kanselir kanwil kapolda kapolres kapolresta kapolrestabes kapolri kapolsek kapten kapusdokkes kardinal karyawan kasad kasal kasat kasatgas kasatlantas kasatpol kasatreskrim kasau kasek kasi kasie kasir kasubag kasubbag kasubdit katim kekasih kekasihnya kelahiran keluarga kepala keponakan kepsek kerabat ketua ketum keuchik
kiai kiper koki kolega kolonel kolumnis komandan komedian komika komisaris komisioner komposer konsul konsultan koordinator kopilot korban koruptor kreator kriminolog kuasa kurator kurir kuwu laksamana lansia legenda legislator lektor lelaki letnan linmas lulusan lurah mahasiswa mahasiswi manager managing manajer mantan marsekal masinis mayor menantu mensesneg menteri menterinya mitranya mertua militan minister mitra model moderator musisi nakhoda narapidana narasumber nelayan nenek notaris novelis orang orang-tua orangtua pacar pakar paman pangdam pangeran pangkostrad pangkoarmada panglima panitera panitia pastor paus pebulutangkis pedagang pedangdut pegawai pegiat pegolf pejabat pekerja pelajar pelaksana pelaku pelapor pelari pelatih pelawak pelukis pemain pemandu pemangku pembalap pembawa pembeli pemberontak pembina pembunuh pemenang pemengaruh pemeran pemerhati pemeriksa pemilik pemimpin pemred pemuda pemudi pemulung pemusik penantang penasehat penasihat penceramah pencipta pencuri pendakwah pendeta pendiri penduduk pendukung peneliti penerjemah pengacara pengajar pengamat pengarang pengasuh pengawas pengedar pengelola pengemis pengemudi penggagas penggawa penggiat penghulu pengojek pengrajin penguji pengungsi pengunjung pengurus pengusaha penilik penipu penjaga penjahit penjual pensiunan penulis penumpang penuntut penyair penyanyi penyelenggara penyerang penyiar penyidik penyuluh peraih perajin perampok perancang perawat perdana perempuan perenang perunding perwira pesepak peserta pesulap petahana petambak petani petenis peternak petinju petugas pialang pilot pimpinan
pimred pj pjs plh plt pm polisi politikus politisi prajurit praktisi pramugari presdir presenter presiden president presidium pria produser profesor promotor psikiater psikolog punggawa pustakawan putra putranya putri putrinya raja rapper ratu redaktur redpel rekan rekannya rektor relawan remaja reporter romo sahabat saksi santri santriwati sastrawan satpam secretary sejarawan sekda sekjen sekretaris sekum sekwan selebgram selebritas selebriti senator seniman sepupu seskab sheriff siswa siswi sopir sosiolog sosok spesialis spokesperson staf streamer striker suami suaminya sultan sulung supervisor suster sutradara teman tentara terdakwa terduga terlapor teroris terpidana tersangka tetangga tiktoker tokoh trader treasurer tukang tunangan ulama uskup ustaz utusan virolog vlogger vokalis vp wabup wadir wadirut wagub waka wakapolda wakapolres wakapolresta wakapolri wakapolsek waketum wakil wali walikota wamen wanita wapres warga wartawan wasekjen wasit youtuber
`),
]);

/** Words of a role that stand before or after its head: “wakil ketua umum”, “juru bicara”. */
export const roleModifiers = words(`
mantan eks bekas wakil calon pelaksana tugas harian penjabat sementara umum jenderal utama senior muda madya tinggi
khusus bidang urusan nonaktif non aktif terpilih petahana eksekutif operasional bicara 
`);

/** Heads that leave somebody unnamed: “kata **seorang** pejabat”, “kata **para** warga”. */
export const unnamedDeterminers = words(
  `seorang para sejumlah beberapa salah sebagian banyak dua tiga empat lima seluruh kedua ketiga sebuah`,
);

/** Sources that stay unnamed even as “sumber itu”. */
export const unnamedHeads = words(
  `sumber saksi warga warganet netizen penduduk pejabat petugas pengunjung pembaca publik masyarakat seseorang`,
);
