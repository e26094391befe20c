import { words } from '#core/language/words.ts';

/** Pronouns for one person; -nya on a verb counts as one. */
export const singularPronouns = words(`dia ia beliau`);
export const pluralPronouns = words(`mereka`);
export const firstPerson = words(`saya aku kami kita`);

/** Close a noun phrase that takes up somebody known: “politisi **itu**”. */
export const demonstratives = words(`itu ini tersebut tadi`);

/** Stand before a noun phrase that takes up somebody known: “**sang** pelatih”. */
export const articles = words(`sang si`);

/** End the noun phrase of a speaker: “kata Siti **di** Jakarta”, “ujar Siti **kepada** wartawan”. */
export const phraseEnders = words(`
di pada kepada dalam saat ketika usai setelah sebelum seusai sesudah sambil seraya seperti melalui lewat dari dengan untuk terkait soal mengenai tentang via ke oleh sebagaimana dikutip dilansir kemarin hari tadi yang menjawab menanggapi menirukan merujuk mengutip selepas sembari begitu lebih lagi singkat kemudian lalu selama menyusul sehubungan karena bahwa jumat senin selasa rabu kamis sabtu minggu ahad pagi siang sore malam waktu jika dan serta hingga sampai tanpa antara berdasarkan menambahkan akhir awal menjelang tak tidak ikhwal ihwal perihal yakni yaitu saja penuh menutup menyikapi menyinggung mengenang sekaligus berharap sementara sedangkan
`);

/** Prepositions of place: what follows is more often a place than a person. */
export const placePrepositions = words(`di ke dari menuju asal sekitar seputar`);

/** Day and month names, capitalised in both languages. */
export const calendar = words(`
senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul agu agt sep sept okt nov des ramadan ramadhan syawal muharam idulfitri idul fitri adha lebaran natal imlek nyepi waisak paskah wib wita wit gmt
`);

/** Stems that with -nya open sentences: **Akibatnya**, **Sayangnya**. */
const stems = words(`
akhir akibat alasan aneh arti awal bagi berikut biasa bukti cara celaka contoh dampak dasar dita fakta harapan hasil hebat inti ironis isi jelas jumlah kabar kata kedua kelihatan kendala khusus lain lokasi lucu masalah menarik menurut misal mula nyata parah pasal penyebab persoalan pertanyaan pokok prinsip rencana rupa sayang seandai sebaik sebalik sebelum-sebelum sebelum sebenar sebetul sedikit seharus sekembali selanjut semua seperti sesampai sesudah sesungguh setelah setidak seusai singkat sisa tampak tantangan tempat tepat tiada total tujuan ujar ujung-ujung ujung umum umur unik untung usia
`);

/** Small words that open sentences, and so are capitalised without being names. */
export const openers: ReadonlySet<string> = new Set([
  ...Array.from(stems, (stem) => `${stem}nya`),
  ...words(`
ada adalah adapun aduh agak agar ah akan akhir akibat aku alhamdulillah alhasil alih-alih amat anda andai antara apa apabila apakah apalagi astaghfirullah atau awal ayo baca bagai bagaimana bagi bahkan bahwa baik banyak barangkali baru barusan bayangkan beberapa begini begitu begitulah belakangan belasan beliau belum berada berangkat beranjak berapa berawal berbeda berbekal bercermin berdasarkan berkaca berkat berlatar bermodal bermula bersama bertempat bertindak beruntung besok betapa biar biarkan biarpun biasakan bila bisa bismillah boleh bukan bulan cukup cuma dahulu dalam dan dapat dari dari-dari delapan demi demikian dengan detik di dia dibantu diberitakan didampingi dihubungi dijelaskan dijumpai dikabarkan dikatakan diketahui dikonfirmasi dikutip dilansir dilaporkan dimintai dipimpin disebutkan disinggung disinilah ditambah ditemani ditemui diwawancarai dong dua dulu eh empat enam foto gara-gara guna gunakan hal hampir hanya harap hari harus hendak hentikan hindari hingga ia ialah ibarat infografis ingin ini inilah insya itu itulah iya jadi jadikan jam jangan jarang jika juga jumlah justru jutaan kadang kadang-kadang kah kalau kami kan kapan karena kasih kata ke kedua keempat kelak kelima kemarin kembali kemudian kenapa kendati kepada kerap ketiga ketika kini kira-kira kita klik kok konon kurang lagi lah lain lalu lama langsung lantaran lantas lebih lewat lha lho lihat lima lusa maaf maka malah malam mana mari masa masih masing-masing mau maupun melalui melansir melihat memang menanggapi mendatang mengaku mengapa mengenai mengingat mengutip menit menjadi menjelang
menurut menyebut mereka merujuk merupakan meski meskipun mesti mewakili minggu mudah-mudahan mulai mungkin nah nama namun nanti oh oke oleh pada padahal pagi paling para pasca pasti pastikan pekan perlu pernah pertama pertama-tama pertengahan pukul pula puluhan pun ratusan ribuan saat saja saking salah sama sambil sampai sang sangat satu saya seakan seandai sebab sebagai sebagaimana sebagian sebanyak sebelum sebentar sebuah secara sedang sedangkan sedikit segala segera sehingga seiring sejak sejauh sejumlah sekali sekaligus sekalipun sekarang sekilas sekitar selagi selain selalu selama selamat seluruh semasa sembari sembilan semenjak sementara semoga sempat semua senada seolah seorang sepanjang seperti sepulang sepuluh seraya sering seringkali serta sesekali sesuai setelah setiap setiba seusai sewaktu si siang siapa silakan silam simak soal sontak sore spontan suatu subhanallah sudah supaya tadi tahun tak tampak tanpa tapi telah tengah tentang tentu terakhir terbukti tercatat terdapat terhadap terhitung terima terjadi terkait terlalu terlebih terlihat termasuk ternyata terpenting terpisah tersebut tersedia terutama tetapi tiada tiap tiba-tiba tidak tidak-tidak tiga toh tolong tonton total tujuh ujar untuk usah usai video wah walakin walau walaupun walhasil wow ya yang
`),
]);
