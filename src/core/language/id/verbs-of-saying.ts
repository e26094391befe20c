import { words } from '#core/language/words.ts';

/**
 * Bare stems that stand after a quote, before its speaker: “…,” ujar Siti. With -nya they hold the speaker:
 * “…,” ujarnya. Collected from grammars of Indonesian journalism and from reading; not from any one outlet.
 */
export const inverted = words(`
kata ujar tutur ucap jelas terang papar ungkap imbuh tambah lanjut tegas tandas pungkas sebut beber cetus tukas kilah
seloroh celetuk kenang keluh sindir pesan harap imbau ajak tanya jawab aku tulis cuit kicau timpal sambung urai sergah
elak kelakar canda seru teriak bisik gumam simpul lapor klaim pinta singgung puji kecam tampik bantah sanggah batin tuding
cerita nasihat kritik ancam perintah usul saran protes umpat rengek rintih desah sahut balas ulas dalih tekan tuntut
nyata pekik guyon gerutu ledek omel pamit janji doa duga prediksi kutuk tepis rinci ingat beri tutup nilai cerocos curhat bela
rilis kabar wanti
ketus lontar
`);

/** Full verbs: the speaker stands before them, what is said after: Siti mengatakan, “…”. */
export const full = words(`
beranggapan berargumen berbisik berceloteh bercerita berdalih berdoa bergumam bergurau berharap berikrar berjanji berkata berkelakar
berkicau berkilah berkisah berkomentar bernostalgia berpandangan berpendapat berpesan berpikir bersaksi berseloroh berseru bersikeras
berspekulasi bersumpah bertanya bertanya-tanya berteriak berteriak-teriak berterima bertutur berucap berujar curiga khawatir melanjutkan
melaporkan melontarkan memaki memaklumi memandang memaparkan memaparkannya memastikan membalas membantah membeberkan membeberkannya membela
membenarkan membentak memberitahu memberitahukan memberitakan membocorkan memerintahkan meminta memohon memperingatkan memperkirakan
mempertanyakan memprediksi memprediksikan memprotes memuji memuji-muji memungkasi menafsirkan menambahkan menampik menandaskan menanggapi
mencela menceletuk mencemaskan menceritakan mencetuskan mencontohkan mencuit mendesak mendeskripsikan menduga menegaskan menegaskannya
menegur menekankan menengarai menepis menerangkan mengajak mengaku mengakui mengakuinya mengamini mengancam mengandaikan menganggap
menganjurkan mengapresiasi mengasumsikan mengatakan mengecam mengejek mengeluh mengeluhkan mengemukakan mengenang mengestimasi
mengestimasikan menggagas menggambarkan menggarisbawahi mengharapkan menghardik menghimbau mengilustrasikan mengimbau mengimbuh
mengimbuhkan mengindikasikan menginformasikan mengingatkan mengingatkannya menginginkan menginstruksikan mengisahkan mengistilahkan
mengisyaratkan mengkhawatirkan mengklaim mengklarifikasi mengkonfirmasi mengkritik mengolok mengomentari mengonfirmasi mengucapkan
mengultimatum mengumpat mengumumkan mengungkap mengungkapkan mengungkapkannya menguraikan mengusulkan mengusung mengutarakan mengutuk
menilai menimpali menimpalinya menjabarkan menjanjikan menjawab menjawabnya menjelaskan menjuluki menolak mensinyalemen mensinyalir
mensyaratkan menuding menuduh menukas menulis menuliskan menutup menuturkan menyahut menyambung menyambut menyampaikan menyanggah
menyanggupi menyangkal menyangsikan menyarankan menyatakan menyatakannya menyayangkan menyayangkannya menyebut menyebutkan menyebutkannya
menyebutnya menyentil menyerukan menyesalkan menyetujui menyimpulkan menyimpulkannya menyindir menyinggung menyiratkan menyoroti meragukan
meramal meramalkan merasa merekomendasikan merinci mewanti-wanti mewartakan meyakini sepakat setuju tutupnya yakin
`);

/** Passive and announcing forms: the speaker follows, with or without oleh. */
export const passive = words(`
dikatakan diungkapkan disampaikan dijelaskan ditegaskan dituturkan dipaparkan diutarakan diucapkan dikemukakan dilontarkan
disebutkan diakui diterangkan ditambahkan dinyatakan diceritakan dibeberkan ditulis dituliskan dikutip dipesankan diakuinya
`);

/** Introduce whose view follows: Menurut Siti, …; Bagi Siti, …. */
export const according = words(`menurut bagi mengutip menirukan`);
