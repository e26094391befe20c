import { words } from '#core/language/words.ts';

/** Common words that Title Case headlines, names of programmes and openings of sentences capitalise. Roots; see `isCommonWord`. */
export const vocabulary = words(`
orang anak rumah sekolah negara kota desa jalan air api tanah laut gunung hutan udara mobil motor kereta pesawat kapal bus truk uang
harga pasar toko barang makanan minuman nasi ayam ikan daging sayur buah kopi teh gula garam beras jagung minyak gas listrik batu
pasir emas perak besi baja kayu kertas buku pena meja kursi pintu jendela kamar dapur kebun sawah ladang kerja usaha bisnis dagang
ekonomi politik hukum sosial budaya agama pendidikan kesehatan olahraga seni musik film lagu tari teater gambar foto video berita kabar
cerita kisah sejarah ilmu pengetahuan teknologi sains penelitian penemuan obat penyakit virus wabah pandemi vaksin korban jiwa luka mati
tewas hidup lahir nikah cerai cinta kasih sayang benci marah sedih senang bahagia takut berani malu bangga kaya miskin sehat sakit
cepat lambat besar kecil tinggi rendah panjang pendek luas sempit tebal tipis berat ringan keras lunak panas dingin basah kering terang gelap
merah putih hitam biru hijau kuning ungu cokelat abu hari minggu bulan tahun jam menit detik pagi siang sore malam
utara selatan timur barat atas bawah kiri kanan depan belakang tengah luar dalam dekat jauh baru lama muda tua
presiden menteri gubernur bupati camat lurah ketua kepala wakil anggota dewan rakyat partai pemilu pilkada pilpres pilgub pileg suara kampanye calon
pasangan koalisi oposisi pemerintah kabinet parlemen undang aturan kebijakan program proyek anggaran pajak bantuan subsidi dana
polisi tentara jaksa hakim pengadilan sidang kasus perkara tersangka terdakwa korupsi suap narkoba pembunuhan pencurian perampokan penipuan
terorisme bom ledakan kebakaran banjir longsor gempa tsunami gunung letusan badai topan kekeringan kecelakaan tabrakan evakuasi bencana
timnas liga piala juara final semifinal gol pertandingan laga pemain pelatih klub stadion wasit kartu penalti skor menang kalah imbang
konser panggung album penyanyi aktor aktris artis selebritas sutradara penonton bioskop festival penghargaan lomba kontes
sumpah pancasila konstitusi proklamasi kemerdekaan kebangsaan nasional internasional dunia global regional lokal daerah wilayah pusat
islam kristen katolik hindu buddha konghucu haji umrah puasa ramadan lebaran natal masjid gereja pura wihara pesantren ulama
ibu bapak ayah kakak adik suami istri kakek nenek paman bibi keluarga saudara teman sahabat tetangga pacar mantan wanita pria perempuan
dua tiga empat lima enam tujuh delapan sembilan sepuluh seratus seribu sejuta juta miliar triliun ribu ratus puluh persen
tim grup kelompok organisasi lembaga yayasan perusahaan pabrik kantor gedung hotel restoran kafe bank koperasi
buat jadi kunci cara alasan penyebab akibat dampak manfaat fakta mitos tips resep jadwal hasil daftar profil rekor sinyal
gelar raih rebut kejar tolak terima minta ajak janji ancam tuding bantah akui ungkap sebut klaim duga siap gagal sukses bakal terus
makin semakin tetap masih sudah belum akan harus bisa boleh wajib dilarang viral heboh geger terbaru terkini terpopuler
untung jari tim beruntung mujur
muslim
olah raga cakra
ayat maulid nabi rp antiteror kanjeng sunan nabi rasul syariah
kunjung temu rapat bahas tanda tangan sepakat damai perang serang militer senjata rudal nuklir kapal selam tempur pasukan
naik turun tumbuh anjlok melonjak rupiah dolar saham investasi ekspor impor inflasi utang kredit bunga modal laba rugi
alam lingkungan iklim cuaca hujan angin matahari bulan bintang bumi langit hewan satwa burung harimau gajah orangutan badak ular
bahasa kata kalimat huruf angka puisi novel cerpen drama tokoh peran judul tema pesan makna arti tanya jawab
perjuangan pembangunan persatuan kesatuan keadilan kesejahteraan kemanusiaan ketuhanan kerakyatan kedaulatan
saya aku kamu dia kita kami mereka anda siapa apa mana kapan kenapa bagaimana
kompleks komplek blok lantai nomor pintu gerbang halaman ruang aula lapangan terminal stasiun bandara pelabuhan jembatan
sakti raya agung jaya maju makmur sejahtera abadi mandiri bersama peduli sehat cerdas kreatif inovasi digital
konsultasi layanan pelayanan pelanggan konsumen produk merek kualitas
warga masyarakat penduduk komunitas generasi pemuda remaja mahasiswa pelajar siswa guru dosen
penulis peneliti pengamat pakar dokter perawat petani nelayan buruh pekerja karyawan pegawai
jumpa pers konferensi diskusi seminar pelatihan peresmian peluncuran pembukaan penutupan perayaan peringatan upacara
serangan udara darat gencatan senjata sanksi embargo diplomasi
gelora bung pertemuan kerja sama kunjungan puncak tingkat tinggi
kartu prakerja keluarga harapan tunai langsung sembako
kubu massa simpatisan loyalis barisan gerombolan rombongan iring-iringan syukur ikhlas sabar anggrek kenanga teratai matang muda-mudi mekar cantik tampan gagah jelita
rencana realisasi skema evaluasi eksekusi antisipasi sosialisasi rekapitulasi aksi aspek dorongan dukungan tekanan pukulan potensi tujuan target rute lokasi kawasan informasi aktivitas kegiatan laporan catatan data mayoritas minoritas
persentase proporsi indikator gejala fenomena tren pola periode fase momentum peluang strategi solusi inisiatif kolaborasi kontribusi partisipasi antusiasme semangat niat nasib impian cita ambisi obsesi pesona daya pikat
siswi murid wali kelas rapor ujian nilai beasiswa kuliah kampus skripsi wisuda sarjana diploma kursus les bimbingan belajar
bumbu sambal soto sate rendang bakso mi bihun tahu tempe sayuran jus susu roti kue permen keju telur udang kepiting cumi
rindu kangen baper lucu imut keren mantap asyik seru jadul kekinian populer favorit andalan unggulan
lari renang senam voli basket tenis bulu tangkis catur panahan tinju gulat silat karate taekwondo angkat dayung layar
ponsel laptop komputer tablet kamera aplikasi situs internet gim konten kanal akun pengguna siber peretas
vonis dakwaan tuntutan eksepsi pleidoi banding kasasi gugatan praperadilan penyidikan penyelidikan penahanan penangkapan penggeledahan penyitaan
caleg capres cawapres paslon debat pemilih kotak surat tps rekap quick count survei elektabilitas
puskesmas posyandu lansia balita hamil gizi stunting demam batuk flu pilek diare kanker jantung stroke ginjal paru hati darah
paskah idul fitri adha isra mikraj galungan kuningan waisak imlek nyepi
jamu herbal vitamin suplemen kosmetik skincare parfum sabun sampo
`);
