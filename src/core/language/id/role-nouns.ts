import { words } from '#core/language/words.ts';

/** What people are: heads of a role phrase. “kata **pengamat** politik itu”, “**Menteri** Keuangan Sri Mulyani”. */
export const roleNouns = words(`
presiden wapres capres cawapres wakil menteri wamen menlu menhan menkeu mendagri menko menkopolhukam menkumham menkes menag mensos
mendikbud mendikbudristek menhub menpora menaker menparekraf menperin mendag mentan menteri-menteri wamenlu wamenhan wamenkeu
mensesneg seskab menpan menkominfo menkeu jaksa kajati kajari hakim pengacara advokat kuasa
gubernur wagub cagub bupati wabup cabup walikota wali wawali camat lurah kades kepala ketua waketum ketum sekjen sekretaris
bendahara direktur dirut dirjen deputi asisten staf juru jubir anggota komisioner koordinator manajer manager pemimpin pimpinan pendiri
pemilik pengusaha bos ceo cfo coo presdir komisaris karyawan pegawai buruh pekerja petani nelayan pedagang sopir pengemudi
warga penduduk tokoh pengamat analis pakar ahli peneliti ilmuwan akademisi dosen guru guru-guru rektor dekan profesor mahasiswa
mahasiswi siswa siswi pelajar santri ulama pendakwah penceramah kiai ustaz uskup pendeta imam dokter perawat bidan psikolog
psikiater apoteker ekonom sosiolog sejarawan antropolog budayawan seniman penyanyi vokalis gitaris drumer basis musisi pemusik
komposer pencipta penulis novelis penyair pengarang sutradara aktor aktris artis pemeran pelawak komedian presenter pembawa model peragawati
selebritas selebriti selebgram youtuber desainer perancang arsitek fotografer pelukis wartawan jurnalis reporter redaktur editor
pemred kolumnis blogger pelatih kapten bek gelandang penyerang striker kiper penjaga pemain pebulutangkis petenis petinju pembalap
pesepak pegolf pelari perenang atlet wasit manajer mantan eks bekas calon kandidat anak putra putri ayah bapak ibu ibunda ayahanda bunda
istri suami kakak adik paman bibi kakek nenek cucu keponakan sepupu mertua menantu kekasih pacar tunangan sahabat teman rekan kolega
mitra korban saksi tersangka terdakwa terpidana pelaku narapidana buronan politisi politikus legislator senator politikus caleg aktivis relawan
diplomat duta dubes konsul utusan delegasi perunding raja ratu pangeran putri sultan kaisar perdana pm kanselir paus kardinal
kapolri wakapolri kapolda wakapolda kapolres kapolresta kapolrestabes kapolsek kasat kanit kabid kabag kadiv kadis kabareskrim dirreskrimum
kasatreskrim wakapolres danrem dandim pangdam pangkostrad kasad kasal kasau kapuspen kapuspenkum kadispen panglima komandan
perwira bintara prajurit tentara polisi penyidik petugas pejabat jenderal kolonel laksamana marsekal mayor letnan inspektur brigadir
perempuan wanita pria lelaki laki-laki gadis remaja bocah pemuda pemudi janda duda lansia orang sosok figur putra putri
penasihat penasehat ajudan sekretaris pengurus pengasuh pembina inisiator penggagas promotor produser eksekutif investor inventor
pendukung kader fungsionaris ketua-ketua anggota pengelola penjual pembeli penumpang pilot kopilot pramugari masinis nakhoda kapten
kerabat keluarga tetangga jurubicara juru bicara penyelenggara panitia moderator narasumber astronom fisikawan biolog epidemiolog
virolog ahli kriminolog psikolog sosok petahana incumbent peraih pemenang juara legenda superstar idola punggawa penggawa
spesialis konsultan instruktur pemandu koki chef pembawa penyiar host biduan biduanita pedangdut rapper dj dalang
bankir pialang trader analis advokat notaris penerjemah pustakawan kurator kepsek kasek pelaksana plt pj pjs plh ketum
sesmenko sestama inspektur auditor penuntut panitera lelaki dara jejaka sulung bungsu kelahiran lulusan alumnus
mitra mitranya rekannya istrinya suaminya ayahnya ibunya putranya putrinya anaknya kakaknya adiknya kekasihnya menterinya juru
director manager head chief president economist executive supervisor coordinator specialist
sheriff polisi nelayan pengungsi pengunjung peserta
kades kadus gembong bandar koruptor teroris pemberontak militan komisioner
kasubdit kasubbag kasubag kasubdis kasubbid kasi kasie kasatpol kasatlantas kasatgas kabinda kabinopsnal kabiro kabakamla kabais kabaharkam kakorlantas kadivhumas kadin kadinkes kadishub kadisdik kadisnaker
kanwil karopenmas karumkit kasdam kasrem kaskogabwilhan katim kapusdokkes kapuspenhkum kapusdatin kapenrem kapendam danlanal danlanud danlantamal danyon danramil danpuspom dankormar danpaspampres wadan wadir
wadirut wakabareskrim wakajati wakadensus wakasad wakapolsek wakapolresta sekda sekdaprov sekdakab sekwan sesditjen sesmen wamentan wamendag wamenag wamenkumham wamenbumn wamenkes menlhk mendiktisaintek mendikdasmen
mendes menkop menkomdigi menbud mentrans menhut menhaj mendukbangga menimipas menristek menristekdikti irwasum irwasda itjen presidium sekum bendum wasekjen waka wakakorlantas
pengajar pemerhati penggiat pegiat praktisi founder co-founder chairman chairwoman vp evp svp avp gm cmo cto chro pimred wapemred redpel
pengojek pensiunan perajin pengrajin peternak petambak pemulung juragan tukang montir satpam kasir kurir pesulap pelapor terlapor terduga jemaah jemaat pastor romo suster penghulu pemangku bendesa keuchik geuchik kuwu
babinsa bhabinkamtibmas hansip linmas penjahit santriwati pengamen pengemis pencuri perampok penipu pembunuh pengedar penyuluh penilik pengawas penguji pemeriksa
cawagub penantang atlit pecatur pejudo pegulat pelempar penembak pemanah lifter pesenam pesilat karateka taekwondoin peselancar pemanjat petembak pebasket pevoli pesepakbola
bomber winger stoper libero playmaker allrounder peragawan tiktoker vlogger streamer gamer pemengaruh influencer kreator komika budayawati sastrawan kartunis komikus
orangtua orang-tua kakek-nenek wamensos menseskab
dosen-dosen dekan-dekan lektor asdep asdatun aspidsus aspidum aspidmil jampidsus jampidum jamwas jamdatun jambin jamintel kajagung kapusdiklat kapuslitbang
managing founding deputy commissioner secretary treasurer spokesperson ambassador minister
`);

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
