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
di pada kepada dalam saat ketika usai setelah sebelum seusai sesudah sambil seraya seperti melalui lewat dari dengan untuk
terkait soal mengenai tentang via ke oleh sebagaimana dikutip dilansir kemarin hari tadi yang menjawab menanggapi menirukan merujuk
mengutip selepas sembari begitu lebih lagi singkat kemudian lalu selama menyusul sehubungan karena bahwa jumat senin selasa rabu kamis sabtu
minggu ahad pagi siang sore malam waktu jika dan serta hingga sampai tanpa antara berdasarkan menambahkan akhir awal menjelang tak
tidak ikhwal ihwal perihal yakni yaitu saja penuh menutup menyikapi menyinggung mengenang sekaligus berharap sementara sedangkan
`);

/** Prepositions of place: what follows is more often a place than a person. */
export const placePrepositions = words(`di ke dari menuju asal sekitar seputar`);

/** Day and month names, capitalised in both languages. */
export const calendar = words(`
senin selasa rabu kamis jumat jum'at sabtu minggu ahad januari februari maret april mei juni juli agustus september oktober november
desember jan feb mar apr jun jul agu agt sep sept okt nov des ramadan ramadhan syawal muharam idulfitri idul fitri adha lebaran natal imlek nyepi
waisak paskah wib wita wit gmt
`);

/** Small words that open sentences, and so are capitalised without being names. */
export const openers = words(`
ada adalah adapun aduh agak agar ah akan akhir akhirnya akibat akibatnya aku alasannya alhamdulillah alhasil alih-alih amat anda andai
anehnya antara apa apabila apakah apalagi artinya astaghfirullah atau awal awalnya ayo baca bagai bagaimana bagi baginya bahkan bahwa baik
banyak barangkali baru barusan bayangkan beberapa begini begitu begitulah belakangan belasan beliau belum berada berangkat beranjak berapa
berawal berbeda berbekal bercermin berdasarkan berikutnya berkaca berkat berlatar bermodal bermula bersama bertempat bertindak beruntung
besok betapa biar biarkan biarpun biasakan biasanya bila bisa bismillah boleh bukan buktinya bulan caranya celakanya contohnya cukup cuma
dahulu dalam dampaknya dan dapat dari dari-dari dasarnya delapan demi demikian dengan detik di dia dibantu diberitakan didampingi dihubungi
dijelaskan dijumpai dikabarkan dikatakan diketahui dikonfirmasi dikutip dilansir dilaporkan dimintai dipimpin disebutkan disinggung
disinilah ditambah ditanya ditemani ditemui diwawancarai dong dua dulu eh empat enam faktanya foto gara-gara guna gunakan hal hampir hanya
harap harapannya hari harus hasilnya hebatnya hendak hentikan hindari hingga ia ialah ibarat infografis ingin ini inilah insya intinya
ironisnya isinya itu itulah iya jadi jadikan jam jangan jarang jelasnya jika juga jumlah jumlahnya justru jutaan kabarnya kadang
kadang-kadang kah kalau kami kan kapan karena kasih kata katanya ke kedua keduanya keempat kelak kelihatannya kelima kemarin kembali
kemudian kenapa kendalanya kendati kepada kerap ketiga ketika khususnya kini kira-kira kita klik kok konon kurang lagi lah lain lainnya
lalu lama langsung lantaran lantas lebih lewat lha lho lihat lima lokasinya lucunya lusa maaf maka malah malam mana mari masa masalahnya
masih masing-masing mau maupun melalui melansir melihat memang menanggapi menariknya mendatang mengaku mengapa mengenai mengingat mengutip
menit menjadi menjelang menurut menurutnya menyebut mereka merujuk merupakan meski meskipun mesti mewakili minggu misalnya mudah-mudahan
mulai mulanya mungkin nah nama namun nanti nyatanya oh oke oleh pada padahal pagi paling para parahnya pasalnya pasca pasti pastikan pekan
penyebabnya perlu pernah persoalannya pertama pertama-tama pertanyaannya pertengahan pokoknya prinsipnya pukul pula puluhan pun ratusan
rencananya ribuan rupanya saat saja saking salah sama sambil sampai sang sangat satu saya sayangnya seakan seandai seandainya sebab sebagai
sebagaimana sebagian sebaiknya sebaliknya sebanyak sebelum sebelum-sebelumnya sebelumnya sebenarnya sebentar sebetulnya sebuah secara
sedang sedangkan sedikit sedikitnya segala segera seharusnya sehingga seiring sejak sejauh sejumlah sekali sekaligus sekalipun sekarang
sekembalinya sekilas sekitar selagi selain selalu selama selamat selanjutnya seluruh semasa sembari sembilan semenjak sementara semoga
sempat semua semuanya senada seolah seorang sepanjang seperti sepertinya sepulang sepuluh seraya sering seringkali serta sesampainya
sesekali sesuai sesudahnya sesungguhnya setelah setelahnya setiap setiba setidaknya seusai seusainya sewaktu si siang siapa silakan
silam simak singkatnya sisanya soal sontak sore spontan suatu subhanallah sudah supaya tadi tahun tak tampak tampaknya tanpa tantangannya
tapi telah tempatnya tengah tentang tentu tepatnya terakhir terbukti tercatat terdapat terhadap terhitung terima terjadi terkait terlalu
terlebih terlihat termasuk ternyata terpenting terpisah tersebut tersedia terutama tetapi tiada tiadanya tiap tiba-tiba tidak tidak-tidak
tiga toh tolong tonton total totalnya tujuannya tujuh ujar ujarnya ujung-ujungnya ujungnya umumnya umurnya uniknya untuk untungnya usah
usai usianya video wah walakin walau walaupun walhasil wow ya yang
`);
