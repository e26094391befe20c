import { words } from '#core/language/words.ts';

/**
 * Heads of names of institutions, places and works that are often called after people: the words after them belong to
 * them: Stadion Gelora, Universitas Gadjah Mada, Jalan Sudirman, Operasi Lilin.
 */
export const properHeads = words(`
kementerian kementrian departemen badan lembaga dinas kantor komisi komite dewan majelis mahkamah pengadilan kejaksaan kepolisian polda polres polresta
polrestabes polsek mabes kodam kodim korem koramil bareskrim ditjen direktorat biro balai pusat pemprov pemkab pemkot pemda pemerintah
provinsi kabupaten kota kecamatan kelurahan desa dusun kampung nagari banjar distrik wilayah daerah pulau kepulauan gunung bukit sungai
danau laut selat teluk pantai tanjung samudra lembah gurun hutan waduk bendungan
universitas institut politeknik akademi sekolah sd smp sma smk sman smpn sdn madrasah mts pesantren ponpes pondok fakultas kampus
rs rsud rsup rsu rsia puskesmas klinik apotek laboratorium
stadion gelora gelanggang lapangan sirkuit arena gedung hotel mal mall plaza pasar toko restoran kafe masjid mesjid musala gereja katedral pura
vihara kelenteng candi keraton istana museum monumen tugu taman kebun makam tpu lapas rutan penjara terminal stasiun bandara bandar pelabuhan
dermaga jembatan tol jalan jl jl. jln jln. gang gg gg. kompleks komplek perumahan apartemen rusun menara wisma villa
pt pt. cv cv. ud bank koperasi yayasan perum bumn asosiasi organisasi serikat perhimpunan persatuan
ikatan himpunan forum aliansi koalisi partai fraksi front laskar brigade batalyon batalion divisi satgas densus timnas klub
federasi konfederasi liga piala kejuaraan turnamen olimpiade festival konferensi kongres muktamar ktt
kapal kmp km km. kri kn uss hms kereta ka pesawat satelit roket rudal operasi tragedi insiden skandal gempa topan badai siklon
proyek undang-undang uu perppu perpres pp pasal konvensi perjanjian deklarasi protokol resolusi
majalah koran harian tabloid situs laman portal penghargaan anugerah nobel
perang revolusi era zaman dinasti kerajaan kesultanan kekaisaran republik bagian benua
sindrom penyakit virus varian vaksin metode teori rumus skala indeks merek
tim sakit camp fort
radio televisi tv kanal studio rumah produksi band grup suku etnis marga fc klub
perguruan perkumpulan paguyuban sanggar padepokan pusdiklat lemdiklat akpol akmil seskoad sespim lemhannas rsj rsal rsad rskd rumkit balairung graha gor sport auditorium aula pendopo balairung
kawasan blok cluster klaster perbukitan pegunungan lereng muara situ bendung embung telaga curug simpang perempatan pertigaan bundaran flyover underpass terowongan exit gerbang gt ruas jalur rute lajur halte
expo pameran marathon supercup superliga serie bundesliga premier eredivisie
pusaka prasasti petilasan kampoeng griya pondokan asrama mess rusunawa rusunami apartment condotel resort resor
startup konsorsium holding firma lbh ylbhi ngo lsm ormas posko
aplikasi platform
spesies bakteri
dekrit agresi traktat piagam maklumat
`);

/** Ends of institution and place names: Persib FC, Madison Square Garden, Bahari Fast Boat. */
export const properTails = words(`
fc cf sc ac united city town county club athletic rovers wanderers university college school institute academy hospital street road
avenue square park garden gardens bridge tower center centre hall stadium arena airport station island islands river lake mountain
valley bay beach hotel resort bank group corp corporation company co inc ltd llc plc tbk association federation foundation
institution council committee commission agency bureau department ministry office court church cathedral mosque party union league
cup championship trophy award awards prize festival games show news times post journal tribune herald daily magazine press media network
radio tv channel studio studios records music entertainment pictures films act bill law syndrome disease boat express airlines air
open masters grand prix tour series raya international global indonesia asia
training vision lab labs explorer marathon coffee capital partners partner working space solutions solution initiative watch care syndicate analytics ventures venture energy power electric motors motor oil mining property properties land
securities sekuritas asset management consulting research survey polling indicator forum summit expo conference fair week day night run challenge
airways airline lines cargo logistics shipping pharma farma healthcare clinic medical mall mart store shop market kitchen cafe bakery catering
motorsport racing esports gaming production productions publishing books digital online app apps tech technology technologies software systems telecom telekomunikasi
`);

/** Words that institutions' names and roles are made of, and people's names are not. */
export const institutionWords = words(`
luar dalam negeri keuangan pertahanan pendidikan kebudayaan kesehatan sosial agama hukum perdagangan perindustrian industri
pertanian kehutanan kelautan perikanan perhubungan komunikasi informatika pariwisata ekonomi kreatif energi sumber daya mineral
pekerjaan umum perumahan rakyat tenaga kerja ketenagakerjaan transmigrasi lingkungan hidup pemuda olahraga riset teknologi koordinator
politik keamanan pemberdayaan perempuan perlindungan anak aparatur reformasi birokrasi perencanaan pembangunan nasional agraria
tata ruang desa tertinggal sekretariat kabinet negara kepresidenan republik indonesia daerah provinsi kabupaten kota pusat wilayah
perwakilan permusyawaratan tinggi agung konstitusi pemilihan pemilu pengawas pemberantasan korupsi penanggulangan bencana narkotika
terorisme intelijen sandi siber statistik meteorologi klimatologi geofisika pencarian pertolongan pengkajian penerapan antariksa
penerbangan nuklir karantina makanan obat jaminan halal zakat haji umrah dana investasi penanaman modal otoritas bursa efek
lembaga swadaya masyarakat bantuan hak asasi manusia konsumen pers penyiaran film sensor bahasa arsip perpustakaan pengurus besar
wilayah cabang pimpinan anak ranting umum ketua wakil sekretaris bidang urusan divisi humas hubungan publik media penerangan reserse
kriminal narkoba lalu lintas sabhara brimob propam mabes polri tni angkatan darat laut udara kostrad kopassus marinir bendera strategis
gabungan gugus tugas percepatan penanganan satuan komando operasi operasional kapal selam tempur militer sipil
gerakan demokrasi perjuangan golkar gerindra nasdem hanura pkb pks pan ppp pdip pdi-p psi perindo demokrat garuda berkarya
nahdlatul ulama muhammadiyah islam katolik kristen protestan hindu buddha konghucu majelis dakwah pemuda ansor fatayat muslimat
advokat dokter wartawan jurnalis independen aliansi guru buruh seluruh serikat pekerja pengusaha kamar dagang
sepak bola bulu tangkis basket voli persatuan seluruh komite olimpiade
bangsa-bangsa perserikatan dunia internasional eropa asia afrika amerika tenggara timur barat utara selatan tengah
serikat uni bersatu kerja sama organisasi kelompok negara-negara anggota tetap sidang rapat paripurna
gedung putih istana merdeka pentagon kremlin capitol senayan balai kompleks komplek
universitas institut sekolah tinggi ilmu fakultas teknik kedokteran ekonomi sastra budaya psikologi pascasarjana program studi
pusat kajian penelitian pengabdian sains matematika
jenderal direktur kepala biro badan staf khusus presiden menteri gubernur bupati wali kota camat
penuntut jaksa hakim pengadilan tindak pidana tipikor niaga militer banding
badminton association penyelenggara penyelenggaraan pelaksana pelayanan kantor unit kelas ii iii iv jawa sumatera sumatra kalimantan
kanwil bagian muda madya utama pertama kesra kesejahteraan pengelolaan pengelola pengembangan pemasaran penjualan produksi layanan
pelanggan korporat komersial komunikasi corporate communication secretary public relations affairs vice president director manager
general head chief executive officer senior junior team leader project
mikro kecil menengah umkm ukm koperasi labkesda bumdes bumd hospitality reuters bloomberg facebook google twitter instagram youtube whatsapp tiktok apple microsoft amazon gojek grab tokopedia shopee bukalapak traveloka
pamong praja satuan commuter cake hospitality bakery line express kepolisian resor sektor markas detasemen pasukan pengamanan perkebunan pertambangan perikanan
unesa unair undip unpad unhas unand usu uns uny unnes upi ugm itb its ipb unibraw unsoed unej unram uin iain binus
sekjen wasekjen dpp dpd dpw dpc dpr dprd mpr dpd kpk kpu bawaslu bpk bin bnpt bnn bmkg basarnas bps bpom kemenkes kemenkeu kemlu
kemenlu kemenag kemendag kemenhub kemendikbud kominfo kemensos kemenkumham kemenhan kejagung mui nu pbnu pssi koni pbsi
pemprov pemkot pemkab polda polres polsek metro jaya puslabfor bpjs pln pertamina telkom bulog antam garuda lion citilink
kemenperin kemenkop kemenparekraf kemenpora kemenkominfo kemenpan kemenpan-rb kementan kemenristek kemendes kemenko kemenkopolhukam kemendagri kemenaker kemnaker kemenpppa kemendikbudristek kemdikbud kemkes kemkominfo komdigi
dinkes dishub disdik dinsos disnaker disnakertrans disdukcapil dukcapil disparekraf dispora bappeda bappenas bapenda bkpsdm satpol pp damkar gulkarmat diskominfo disperindag diskumindag dpmptsp
ditlantas ditreskrimum ditreskrimsus ditpolairud satlantas satreskrim satresnarkoba polsekta korlantas samapta inafis densus gegana brimobda korbrimob
bumn perumda perumnas transjakarta angkasa pelni pelindo krakatau waskita hutama
kadin apindo hipmi iwapi aprindo asita hiswana organda ikadin peradi himpunan
masyumi parmusi knpi banser
mahkamah yudisial ombudsman komnas ppatk bnp2tki bp2mi baznas bazis dewan syariah lppom lapan
kesbangpol setneg setkab ksp wantimpres wantannas lemhannas seskoal kodiklat kogabwilhan koarmada lantamal lanal lanud kohanudnas
persero tbk komdis exco
`);
