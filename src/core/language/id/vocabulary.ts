import { words } from '#core/language/words.ts';

/** Common words that Title Case headlines, names of programmes and openings of sentences capitalise. Roots; see `isCommonWord`. */
export const vocabulary = words(`
abadi abu adha adik agama agung air ajak aksi aktivitas aktor aktris akui akun alam alasan album ambisi anak ancam andalan anggaran anggota
angin angka anjlok antisipasi antiteror antusiasme api aplikasi arti artis aspek atas aturan aula ayah ayam ayat badai badak bahagia bahas
bahasa baja bakal balita bandara banding bangga banjir bank bantah bantuan bapak barang barat barisan basah batu batuk bawah beasiswa
belajar belakang bencana benci berani beras berat berita besar besi bibi bimbingan bintang bioskop biru bisnis blok bom buah buat budaya
buddha buku bulu bumi bung bunga bupati buruh burung bus cakra caleg calon camat cantik capres cara catatan cawapres cepat cerai cerdas
cerita cerpen cinta cita cokelat count cuaca daerah daftar dagang daging dakwaan damai dampak dana dapur darah darat data daya debat dekat
demam depan desa dewan digital dilarang dingin diploma dokter dolar dorongan dosen drama duga dukungan dunia ekonomi eksekusi ekspor
elektabilitas emas embargo evakuasi evaluasi fakta fase favorit fenomena festival film final fitri gagal gajah galungan gambar garam gas
gedung geger gejala gelap gelar gelora gempa gencatan generasi gerbang gereja gerombolan gim gizi global gol grup gubernur gugatan gula
gunung guru haji hakim halaman hamil harapan harga harimau hasil heboh hewan hidup hijau hindu hitam hotel hujan hukum huruf hutan ibu idul
ikan ikhlas iklim ilmu imbang imlek impian impor indikator inflasi informasi inisiatif inovasi internasional internet investasi istilah status
iring-iringan islam isra istri jadwal jagung jaksa jalan jamu janji jantung jari jauh jawab jaya jembatan jendela jiwa juara judul jumpa
juta kabar kabinet kafe kakak kakek kalah kalimat kamar kamera kampanye kampus kamu kanal kanan kanjeng kanker kantor kapal kartu karyawan
kasasi kasus katolik kawasan kaya kayu kebun kecil kejar kelas kelompok keluarga kepala keras kereta kering kerja kertas ketua kiri kisah
klaim klub koalisi kolaborasi komplek kompleks komputer komunitas konferensi konghucu konser konstitusi konsultasi konsumen konten kontes
kontribusi koperasi kopi korban korupsi kosmetik kota kotak kreatif kredit kristen kualitas kubu kuliah kunci kuning kuningan kunjung
kunjungan kursi kursus laba ladang laga lagu lahir lambat langit lansia lantai lapangan laporan lari lawan korona corona covid laut layanan lebaran ledakan lembaga
les letusan liga lingkungan listrik lokal lokasi lomba longsor loyalis luar luas lucu luka lunak lurah mahasiswa maju makanan makin makmur
makna malu mandiri manfaat mantan marah masjid massa masyarakat matahari matang mati maulid mayoritas meja mekar melonjak menang merah
merek mi mikraj miliar militer minoritas minta minuman minyak miskin mitos mobil modal momentum motor muda muda-mudi mujur murid musik
muslim nabi naik narkoba nasi nasib nasional natal negara nelayan nenek niat nikah nilai nomor novel nuklir nyepi obat obsesi olah olahraga
oposisi orang orangutan organisasi pabrik pacar pajak pakar paman panas pancasila pandemi panggung panjang parlemen partai partisipasi
pasangan pasar pasir paskah paslon pasukan peduli pegawai pekerja pelabuhan pelajar pelanggan pelatih pelatihan pelayanan peluang
peluncuran pemain pemilih pemilu pemuda pena pendek penduduk pengamat pengguna penonton penulis penyakit penyebab perak peran perang
perawat peretas periode perkara pers persen persentase pesan pesantren pesawat pesona petani piala pikat pileg pilgub pilkada pilpres pintu
pola polisi politik ponsel populer posyandu potensi prakerja praperadilan presiden pria produk profil program proklamasi proporsi proyek
puasa puisi pukulan puluh puncak pura pusat puskesmas putih quick raga raih rakyat ramadan rapat rapor rasul ratus raya realisasi rebut
regional rekap rekapitulasi rekor remaja rencana rendah resep restoran ribu rindu ringan rombongan rp ruang rudal rugi rumah rupiah rute
sabar sahabat saham sains sakit sakti sanksi sarjana satwa saudara sawah sayang sayur sebut sedih sehat sejahtera sejarah sejuta sekolah
selebritas semakin semangat sembako semifinal seminar sempit senang seni senjata sepakat serang seratus seribu siap siber sidang simpatisan
sinyal siswa siswi situs skema skor skripsi solusi sosial sosialisasi stadion stasiun strategi stroke stunting suami suap suara subsidi
sukses sumpah sunan surat survei sutradara syariah syukur tabrakan takut tanah tanda tangan tangkis tanya target tari teater tebal teh
tekanan teknologi tema teman tempur temu tenis tentara terang terbaru terdakwa terminal terorisme terpopuler tersangka terus tetangga tetap
tewas tim timnas timur tinggi tingkat tipis tips toko tokoh tolak topan tps tren triliun truk tsunami tua tuding tujuan tumbuh tunai
tuntutan turun uang udara ujian ulama ular umrah undang unggulan ungkap ungu untung upacara usaha utang utara vaksin viral virus vonis
wabah waisak wajib wakil wali wanita warga wasit wihara wilayah wisuda yayasan
`);
