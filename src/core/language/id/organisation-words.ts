import { institutionWords as englishInstitutions } from '#core/language/en/organisation-words.ts';
import { portfolios } from './portfolios.ts';
import { words } from '#core/language/words.ts';

/**
 * Heads of names of institutions, places and works that are often called after people: the words after them belong to
 * them: Stadion Gelora, Universitas Gadjah Mada, Jalan Sudirman, Operasi Lilin.
 */
export const properHeads = words(`
agresi akademi akmil akpol aliansi anugerah apartemen apartment aplikasi apotek arena asosiasi asrama auditorium aula badai badan bagian bakteri balai balairung band bandar bandara banjar bank bareskrim batalion batalyon bendung bendungan benua bermoto bermotto bersemboyan berslogan bertajuk berjudul bertema biro blok brigade bukit bumn bundaran bundesliga camp candi cluster condotel curug cv cv.
daerah danau deklarasi dekrit densus departemen dermaga desa dewan dinas dinasti direktorat distrik ditjen divisi dusun embung era eredivisie etnis exit expo fakultas fc federasi festival firma flyover fort forum fraksi front gang gedung gelanggang gelora gempa gerbang gereja gg gg. gor graha griya grup gt gunung gurun halte harian himpunan hms holding hotel hutan ikatan indeks insiden institut
istana jalan jalur jembatan jl jl. jln jln. ka kabupaten kafe kampoeng kampung kampus kanal kantor kapal katedral kawasan kebun kecamatan kejaksaan kejuaraan kekaisaran kelenteng kelurahan kementerian kementrian kepolisian kepulauan kerajaan keraton kereta kesultanan klaster klinik klub km km. kmp kmn klm mv kn koalisi kodam kodim komisi komite komplek kompleks konfederasi konferensi kongres
konsorsium konvensi koperasi koramil koran korem kota kri ktt laboratorium lajur laman lapangan lapas laskar laut lbh lembaga lembah lemdiklat lemhannas lereng liga lsm mabes madrasah mahkamah majalah majelis makam maklumat mal mall marathon marga masjid menara merek mesjid mess metode monumen mts muara muktamar munas musala museum nagari ngo nobel olimpiade operasi organisasi ormas padepokan
paguyuban pameran pantai partai pasal pasar pegunungan pelabuhan pemda pemerintah pemkab pemkot pemprov pendopo pengadilan penghargaan penjara penyakit perang perbukitan perempatan perguruan perhimpunan perjanjian perkumpulan perppu perpres persatuan pertigaan perum perumahan pesantren pesawat petilasan piagam piala platform plaza polda politeknik polres polresta polrestabes polsek pondok pondokan
ponpes portal posko pp prasasti premier produksi protokol provinsi proyek pt pt. pulau pura pusaka pusat pusdiklat puskesmas radio rakernas republik resolusi resor resort restoran revolusi roket rs rsad rsal rsia rsj rskd rsu rsud rsup ruas rudal rumah rumkit rumus rusun rusunami rusunawa rutan rute sakit samudra sanggar satelit satgas sd sdn sekolah selat serie serikat seskoad sespim siklon
simpang sindrom sirkuit situ situs skala skandal sma sman smk smp smpn spesies sport stadion startup stasiun studio suku sungai supercup superliga tabloid taman tanjung telaga televisi teluk teori terminal terowongan tim timnas toko tol topan tpu tragedi traktat tugu turnamen tv ud undang-undang underpass universitas uss uu vaksin varian vihara villa virus waduk wilayah wisma yayasan ylbhi zaman
`);

/** Ends of institution and place names: Persib FC, Madison Square Garden, Bahari Fast Boat. */
export const properTails: ReadonlySet<string> = new Set([
  ...englishInstitutions,
  ...words(`
ac airline airlines airways app apps asia asset athletic bakery beach boat books cafe capital care cargo catering cathedral cf challenge championship city clinic co coffee consulting county daily disease electric entertainment explorer expo express fair farma fc federation festival films forum gaming garden gardens grand hall healthcare hotel indicator indonesia initiative institution
international islands kitchen lab labs land lines logistics mall management marathon market mart masters media medical mining mosque motor motors mountain music oil online open partner partners pharma pictures plc power prix production productions properties property publishing raya records resort rovers run sc securities sekuritas shipping shop software solution solutions space store studio
studios survey syndicate syndrome systems tbk tech technologies technology telekomunikasi tour town training trophy venture ventures vision kulon wetan kidul culture wanderers watch week working
`),
]);

/** Words that institutions' names and roles are made of, and people's names are not. */
export const institutionWords: ReadonlySet<string> = new Set([
  ...Array.from(portfolios, (of) => `kemen${of}`),
  ...words(`
advokat affairs afrika agama agraria agung aliansi amanat amazon amerika anak anggota angkasa angkatan ansor antam antariksa aparatur apple arsip asasi asia asita association badan badminton bagian bahasa bakery balai banding bangsa-bangsa banser bantuan bapenda bappeda bappenas barat basarnas basket bawaslu bazis baznas bencana bendera berkarya bersatu besar bidang bin binus biro birokrasi bkpsdm
bloomberg bmkg bnn bnp2tki bnpt bola bp2mi bpjs bpk bpom bps brimob budaya buddha bukalapak bulog bulu bumd bumdes bumn bupati bursa buruh cabang cake camat capitol chief citilink communication commuter corporate daerah dagang dakwah dalam damkar dana darat daya demokrasi demokrat densus desa detasemen dewan dinkes dinsos director direktur disdik dishub disnaker disnakertrans dispora ditlantas
ditreskrimsus ditreskrimum divisi dokter dpc dpd dpmptsp dpp dpr dprd dpw dukcapil dunia efek ekonomi energi eropa exco executive express facebook fakultas fatayat film gabungan garuda gedung gegana general geofisika gerakan gerindra gojek gigi golkar google grab gubernur gugus guru haji hak hakim halal hanura head hidup himpunan hindu hospitality hubungan hukum humas iain ii iii ikadin ilmu
inafis inspektorat independen indonesia industri informatika instagram institut intelijen internasional investasi ipb islam istana itb its iv jaksa jaminan jawa jaya jenderal junior jurnalis kabinet kabupaten kadin kajian kalimantan kamar kantor kanwil kapal karantina katolik keamanan kebudayaan kecil kedokteran kehutanan kejagung kelas kelautan kelompok kemdikbud kemkes kemkominfo kemlu kemnaker kepala
kepolisian kepresidenan kerja kesehatan kesejahteraan kesra ketenagakerjaan ketua keuangan khusus klimatologi knpi kodiklat kogabwilhan komando komdigi komdis komersial kominfo komite komnas komplek kompleks komunikasi konghucu koni konstitusi konsumen koordinator kopassus koperasi korporat korupsi kostrad kota kpk kpu krakatau kreatif kremlin kriminal kristen ksp labkesda lalu lanal lantamal
lanud lapan laut layanan leader lembaga lemhannas line lingkungan lintas lion lppom luar mabes madya mahkamah majelis makanan manager manusia marinir markas masyarakat matematika media menengah menteri merdeka meteorologi metro microsoft mikro militer mineral modal mpr muda muhammadiyah mui muslimat muspika nahdlatul narkoba narkotika nasdem nasional negara negara-negara negeri niaga nu nuklir
obat officer olahraga olimpiade ombudsman operasi operasional organisasi otoritas pamong pan pansus paripurna pariwisata pascasarjana pasukan pbnu pbsi pdi-p pdip pekerja pekerjaan pelaksana pelanggan pelayanan pelindo pelni pemasaran pembangunan pemberantasan pemberdayaan pemilihan pemilu pemkab pemkot pemprov pemuda penanaman penanganan penanggulangan pencarian pendidikan penelitian penerangan
penerapan penerbangan pengabdian pengadilan pengamanan pengawas pengelola pengelolaan pengembangan pengkajian pengurus pengusaha penjualan pentagon penuntut penyelenggara penyelenggaraan penyiaran peradi percepatan perdagangan perempuan perencanaan perhubungan perikanan perindo perindustrian perjuangan perkebunan perlindungan permusyawaratan perpustakaan pers persatuan perserikatan persero
pertahanan pertama pertambangan pertamina pertanian pertolongan perumahan perumda perwakilan pidana pimpinan pkb pks pln polda politik polres polri polsek polsekta pp ppatk ppp praja presiden president produksi program project propam protestan provinsi psi psikologi pssi public publik pusat puslabfor putih rakyat ranting rapat reformasi relations republik reserse resor reuters riset ruang sabhara
sains sama samapta sandi sastra satlantas satpol satreskrim satuan secretary sekjen sekolah sekretariat sekretaris sektor selam selatan seluruh senayan senior sensor sepak serikat setkab setneg shopee siber sidang sipil sosial staf statistik strategis studi sumatera sumatra sumber swadaya syariah tangkis tata tbk team teknik teknologi telkom tempur tenaga tengah tenggara terorisme tertinggal tetap
tiktok timur tindak tinggi tipikor tni tokopedia transjakarta transmigrasi traveloka tugas twitter udara ugm uin ukm ulama umkm umrah umum unair unand undip unej unesa unhas uni unibraw unit universitas unnes unpad unram uns unsoed uny upi urusan usu utama utara vice voli wakil wali wartawan wasekjen whatsapp wilayah youtube yudisial zakat
`),
]);
