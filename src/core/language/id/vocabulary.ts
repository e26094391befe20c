import { words } from '#core/language/words.ts';

/** Common words that Title Case headlines, names of programmes and openings of sentences capitalise. Roots; see `isCommonWord`. */
export const vocabulary = words(`
abadi abu adha adik air ajak aksi aktivitas aktor aktris akui akun alam alasan album ambisi ancam andalan anggaran angin angka anjlok
antisipasi antiteror antusiasme api arti artis aspek atas aturan ayah ayam ayat badak bahagia bahas baja bakal balita bangga banjir
bantah bapak barang barisan basah batu batuk bawah beasiswa belajar belakang benci berani beras berat berita besi bibi bimbingan
bintang bioskop biru bisnis bom buah buat buku bumi bung bunga burung bus cakra caleg calon cantik capres cara catatan cawapres cepat
cerai cerdas cerita cerpen cinta cita cokelat count cuaca daftar daging dakwaan damai dampak dapur darah data debat dekat demam depan
digital dilarang dingin diploma dolar dorongan dosen drama duga dukungan eksekusi ekspor elektabilitas emas embargo evakuasi evaluasi
fakta fase favorit fenomena final fitri gagal gajah galungan gambar garam gas geger gejala gelap gelar gencatan generasi gerombolan gim
gizi global gol gugatan gula halaman hamil harapan harga harimau hasil heboh hewan hijau hitam hujan huruf ibu idul ikan ikhlas iklim
imbang imlek impian impor indikator inflasi informasi inisiatif inovasi internet istilah status iring-iringan isra istri jadwal jagung
jamu janji jantung jari jauh jawab jendela jiwa juara judul jumpa juta kabar kakak kakek kalah kalimat kamera kampanye kamu kanan
kanjeng kanker kartu karyawan kasasi kasus kaya kayu kejar keluarga keras kering kertas kiri kisah klaim kolaborasi komputer komunitas
konser konsultasi konten kontes kontribusi kopi korban kosmetik kotak kredit kualitas kubu kuliah kunci kuning kuningan kunjung
kunjungan kursi kursus laba ladang laga lagu lahir lambat langit lansia lantai laporan lari lawan korona corona covid lebaran ledakan
les letusan listrik lokal lokasi lomba longsor loyalis luas lucu luka lunak lurah mahasiswa maju makin makmur makna malu mandiri
manfaat mantan marah massa matahari matang mati maulid mayoritas meja mekar melonjak menang merah mi mikraj miliar minoritas minta
minuman minyak miskin mitos mobil momentum motor muda-mudi mujur murid musik muslim nabi naik nasi nasib natal nelayan nenek niat nikah
nilai nomor novel nyepi obsesi olah oposisi orang orangutan pabrik pacar pajak pakar paman panas pancasila pandemi panggung panjang
parlemen partisipasi pasangan pasir paskah paslon peduli pegawai pelajar pelatih pelatihan peluang peluncuran pemain pemilih pena
pendek penduduk pengamat pengguna penonton penulis penyebab perak peran perawat peretas periode perkara persen persentase pesan pesona
petani pikat pileg pilgub pilkada pilpres pintu pola polisi ponsel populer posyandu potensi prakerja praperadilan pria produk profil
proklamasi proporsi puasa puisi pukulan puluh puncak quick raga raih ramadan rapor rasul ratus raya realisasi rebut regional rekap
rekapitulasi rekor remaja rencana rendah resep ribu rindu ringan rombongan rp rugi rupiah sabar sahabat saham sakti sanksi sarjana
satwa saudara sawah sayang sayur sebut sedih sehat sejahtera sejarah sejuta selebritas semakin semangat sembako semifinal seminar
sempit senang seni senjata sepakat serang seratus seribu siap simpatisan sinyal siswa siswi skema skor skripsi solusi sosialisasi
strategi stroke stunting suami suap suara subsidi sukses sumpah sunan surat survei sutradara syukur tabrakan takut tanah tanda tangan
tanya target tari teater tebal teh tekanan tema teman temu tenis tentara terang terbaru terdakwa terpopuler tersangka terus tetangga
tewas tingkat tipis tips tokoh tolak tps tren triliun truk tsunami tua tuding tujuan tumbuh tunai tuntutan turun uang ujian ular undang
unggulan ungkap ungu untung upacara usaha utang viral vonis wabah waisak wajib wanita warga wasit wihara wisuda
`);
