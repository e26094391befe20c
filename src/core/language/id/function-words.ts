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
yang dan di ke dari untuk dengan itu ini pada tidak dalam akan juga oleh karena sudah saya kami kita aku anda mereka dia ia beliau
tetapi tapi namun sedangkan sementara meski meskipun walau walaupun jika kalau bila apabila agar supaya sehingga hingga sampai saat ketika
setelah sebelum sejak selama selain serta atau maupun bahkan lalu kemudian akhirnya selanjutnya berikutnya sebelumnya sesudahnya
adapun menurut sebab akibat maka bahwa bukan belum tak tanpa sebagai seperti bagai ibarat antara tentang terhadap kepada bagi demi guna
lewat melalui menjelang usai seusai pasca hal setiap tiap semua seluruh segala sebagian beberapa banyak sedikit para sang si
satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ratusan ribuan jutaan puluhan kini sekarang nanti besok kemarin tadi
dulu dahulu masih telah sedang pernah sempat bisa dapat harus mesti perlu boleh mau ingin hendak mungkin barangkali tentu pasti memang
justru malah hanya cuma saja pun lah kah apa siapa mengapa kenapa bagaimana mana kapan berapa apakah ada adalah ialah merupakan
menjadi berada terdapat demikian begitu begini sebagaimana oleh sangat amat paling lebih kurang cukup terlalu sekali agak hampir
tahun bulan hari minggu pekan jam pukul menit detik pagi siang sore malam awal akhir tengah pertengahan salah seorang sebuah suatu
total jumlah sebanyak sekitar kira-kira sedikitnya setidaknya nama nah lha lho wah ya iya tidak-tidak oke baik jadi lantas
dilansir dikutip melansir mengutip diketahui diberitakan dijelaskan dikatakan ditanya disinggung menanggapi terkait mengenai soal
sesuai berdasarkan berkat kendati biar biarpun andai seandainya seolah seakan padahal sebaliknya sebenarnya sesungguhnya sayangnya
untungnya misalnya contohnya artinya intinya pokoknya kabarnya konon rupanya ternyata tampaknya kelihatannya sepertinya biasanya
umumnya khususnya terutama apalagi terlebih lagi pula kembali baru lama segera langsung tiba-tiba secara senada terpisah dalam
ketiga kedua keempat kelima pertama terakhir berbeda sama lain lainnya masing-masing keduanya semuanya hasilnya akibatnya
mulai usah jangan mari ayo silakan tolong harap terima kasih selamat maaf insya alhamdulillah astaghfirullah subhanallah bismillah masa
sebelum-sebelumnya tersebut inilah itulah disinilah begitulah seiring sejumlah saking sepanjang sekalipun sekaligus sembari sambil
seraya setelahnya seusainya setiba sesampainya sepulang sekembalinya sesekali sewaktu semasa semenjak semoga mudah-mudahan pasalnya
alasannya tujuannya caranya sisanya totalnya rencananya harapannya faktanya nyatanya buktinya ujungnya singkatnya jelasnya uniknya
menariknya hebatnya parahnya ironisnya celakanya anehnya lucunya belakangan kelak mendatang lusa silam barusan dari-dari
baca simak lihat juga foto video infografis tonton klik
menurutnya baginya katanya ujarnya kata ujar pertama-tama pertanyaannya persoalannya masalahnya kendalanya tantangannya prinsipnya seharusnya sebaiknya sebetulnya sejauh selagi seandai alhasil walhasil walakin toh eh oh ah aduh wow kok kan dong sih
mengingat melihat merujuk berkaca bercermin mewakili mengaku menyebut bersama ditambah didampingi ditemani dipimpin dibantu ditemui dihubungi dikonfirmasi dimintai diwawancarai dijumpai dikabarkan dilaporkan disebutkan tercatat terhitung terlihat tampak terjadi tersedia
gara-gara alih-alih lantaran berawal bermula berangkat beranjak bermodal berbekal berlatar bertempat bertindak beruntung betapa biasakan bayangkan pastikan gunakan jadikan biarkan hindari hentikan
jumlahnya umurnya usianya isinya lokasinya tempatnya mulanya awalnya kadang kadang-kadang kerap sering seringkali selalu jarang
dampaknya penyebabnya dasarnya tepatnya terbukti terpenting termasuk tiada tiadanya ujung-ujungnya sontak spontan sekilas sebentar belasan
`);
