import { words } from '#core/language/words.ts';

/** What people are: heads of a role phrase. “kata **pengamat** politik itu”, “**Menteri** Keuangan Sri Mulyani”. */
export const roleNouns = words(`
adik adiknya advokat ahli ajudan akademisi aktivis aktor aktris allrounder alumnus ambassador anak anaknya analis anggota antropolog
apoteker arsitek artis asdatun asdep asisten aspidmil aspidsus aspidum astronom atlet atlit auditor avp ayah ayahanda ayahnya babinsa
bandar bankir bapak basis bek bekas bendahara bendesa bendum bhabinkamtibmas bibi bicara bidan biduan biduanita bintara biolog blogger
bocah bomber bos brigadir budayawan budayawati bunda bungsu bupati buronan buruh cabup cagub caleg calon camat capres cawagub cawapres ceo
cfo chairman chairwoman chef chief chro cmo co-founder commissioner coo coordinator cto cucu dalang dandim dankormar danlanal danlantamal
danlanud danpaspampres danpuspom danramil danrem danyon dara dekan dekan-dekan delegasi deputi deputy desainer diplomat director direktur
dirjen dirreskrimum dirut dj dokter dosen dosen-dosen drumer dubes duda duta economist editor ekonom eks eksekutif epidemiolog evp
executive figur fisikawan fotografer founder founding fungsionaris gadis gamer gelandang gembong geuchik gitaris gm gubernur guru guru-guru
hakim hansip head host ibu ibunda ibunya idola ilmuwan imam incumbent influencer inisiator inspektur instruktur inventor investor irwasda
irwasum istri istrinya itjen jaksa jambin jamdatun jamintel jampidsus jampidum jamwas janda jejaka jemaah jemaat jenderal juara jubir
juragan jurnalis juru jurubicara kabag kabaharkam kabais kabakamla kabareskrim kabid kabinda kabinopsnal kabiro kader kades kadin kadinkes
kadis kadisdik kadishub kadisnaker kadispen kadiv kadivhumas kadus kaisar kajagung kajari kajati kakak kakaknya kakek kakek-nenek
kakorlantas kandidat kanit kanselir kanwil kapendam kapenrem kapolda kapolres kapolresta kapolrestabes kapolri kapolsek kapten kapusdatin
kapusdiklat kapusdokkes kapuslitbang kapuspen kapuspenhkum kapuspenkum karateka kardinal karopenmas kartunis karumkit karyawan kasad kasal
kasat kasatgas kasatlantas kasatpol kasatreskrim kasau kasdam kasek kasi kasie kasir kaskogabwilhan kasrem kasubag kasubbag kasubbid
kasubdis kasubdit katim kekasih kekasihnya kelahiran keluarga kepala keponakan kepsek kerabat ketua ketua-ketua ketum keuchik kiai kiper
koki kolega kolonel kolumnis komandan komedian komika komikus komisaris komisioner komposer konsul konsultan koordinator kopilot korban
koruptor kreator kriminolog kuasa kurator kurir kuwu laki-laki laksamana lansia legenda legislator lektor lelaki letnan libero lifter
linmas lulusan lurah mahasiswa mahasiswi manager managing manajer mantan marsekal masinis mayor menag menaker menantu menbud mendag
mendagri mendes mendikbud mendikbudristek mendikdasmen mendiktisaintek mendukbangga menhaj menhan menhub menhut menimipas menkes menkeu
menko menkomdigi menkominfo menkop menkopolhukam menkumham menlhk menlu menpan menparekraf menperin menpora menristek menristekdikti
menseskab mensesneg mensos mentan menteri menteri-menteri menterinya mentrans mertua militan minister mitra mitranya model moderator montir
musisi nakhoda narapidana narasumber nelayan nenek notaris novelis orang orang-tua orangtua pacar pakar paman pangdam pangeran pangkostrad
pangdivif pangkoarmada pangkogabwilhan pangkoopsau panglima panitera panitia pastor paus pebasket pebulutangkis pecatur pedagang pedangdut pegawai pegiat pegolf pegulat pejabat pejudo
pekerja pelajar pelaksana pelaku pelapor pelari pelatih pelawak pelempar pelukis pemain pemanah pemandu pemangku pemanjat pembalap pembawa
pembeli pemberontak pembina pembunuh pemenang pemengaruh pemeran pemerhati pemeriksa pemilik pemimpin pemred pemuda pemudi pemulung pemusik
penantang penasehat penasihat penceramah pencipta pencuri pendakwah pendeta pendiri penduduk pendukung peneliti penembak penerjemah
pengacara pengajar pengamat pengamen pengarang pengasuh pengawas pengedar pengelola pengemis pengemudi penggagas penggawa penggiat penghulu
pengojek pengrajin penguji pengungsi pengunjung pengurus pengusaha penilik penipu penjaga penjahit penjual pensiunan penulis penumpang
penuntut penyair penyanyi penyelenggara penyerang penyiar penyidik penyuluh peragawan peragawati peraih perajin perampok perancang perawat
perdana perempuan perenang perunding perwira peselancar pesenam pesepak pesepakbola peserta pesilat pesulap petahana petambak petani
petembak petenis peternak petinju petugas pevoli pialang pilot pimpinan pimred pj pjs playmaker plh plt pm polisi politikus politisi
prajurit praktisi pramugari presdir presenter presiden president presidium pria produser profesor promotor psikiater psikolog punggawa
pustakawan putra putranya putri putrinya raja rapper ratu redaktur redpel rekan rekannya rektor relawan remaja reporter romo sahabat saksi
santri santriwati sastrawan satpam secretary sejarawan sekda sekdakab sekdaprov sekjen sekretaris sekum sekwan selebgram selebritas
selebriti senator seniman sepupu sesditjen seskab sesmen sesmenko sestama sheriff siswa siswi sopir sosiolog sosok specialist spesialis
spokesperson staf stoper streamer striker suami suaminya sultan sulung superstar supervisor suster sutradara svp taekwondoin teman tentara
terdakwa terduga terlapor teroris terpidana tersangka tetangga tiktoker tokoh trader treasurer tukang tunangan ulama uskup ustaz utusan
virolog vlogger vokalis vp wabup wadan wadir wadirut wagub waka wakabareskrim wakadensus wakajati wakakorlantas wakapolda wakapolres
wakapolresta wakapolri wakapolsek wakasad waketum wakil wali walikota wamen wamenag wamenbumn wamendag wamenhan wamenkes wamenkeu
wamenkumham wamenlu wamensos wamentan wanita wapemred wapres warga wartawan wasekjen wasit wawali winger youtuber
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
