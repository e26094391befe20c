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
mengatakan menyatakan menyebut menyebutkan menegaskan menjelaskan mengungkapkan mengungkap menuturkan memaparkan menambahkan
melanjutkan mengaku mengakui menilai berharap berpendapat berujar berkata bercerita menceritakan menyampaikan menerangkan
mengingatkan mengimbau menghimbau meminta menduga membantah menampik menepis memastikan menyarankan mengusulkan menjawab
bertanya menulis menuliskan mencuit berkicau mengklaim menuding menuduh menyindir menyerukan memprediksi memperkirakan
menekankan menyesalkan mengeluhkan mengumumkan melaporkan mengutarakan membeberkan merinci menyimpulkan beranggapan
berpandangan memandang memuji mengecam mengkritik menyinggung mengimbuhkan menandaskan mengucapkan meyakini mempertanyakan
menganggap mengharapkan menginginkan bersikeras berjanji berdalih berkilah berseloroh berkelakar berpesan menceletuk mencetuskan
menyatakannya memberitahu memberitahukan menginformasikan mengemukakan menguraikan menggambarkan mengomentari menanggapi
berkomentar mengusung menyangkal menolak mengancam mendesak memperingatkan menyerukan mengajak mengisahkan berkisah
mengenang menyanggah mengonfirmasi mengkonfirmasi membenarkan mengindikasikan mencontohkan membela mengapresiasi menyayangkan
menyoroti menegur menyahut membalas menimpali menyambung menutup memungkasi mengutuk berargumen berdoa berteriak
mensinyalir mewanti-wanti mengklarifikasi mengisyaratkan mengistilahkan menjanjikan menjuluki menukas menyambut berterima
mengakuinya tutupnya menyimpulkannya berucap bertutur menyentil berseru memohon menyebutnya memaparkannya berpikir merasa
menggarisbawahi bersaksi menyetujui sepakat setuju mengimbuh melontarkan membeberkannya mengkhawatirkan khawatir yakin curiga
menjabarkan mengamini menganjurkan memprotes mengeluh mencemaskan mewartakan memberitakan mendeskripsikan mengilustrasikan mengandaikan menafsirkan menyanggupi mensyaratkan
mengingatkannya mengungkapkannya menyebutkannya memprediksikan mengasumsikan mengestimasi mengestimasikan meramalkan meramal menggagas mengolok mengejek mencela memaki mengumpat
merekomendasikan menginstruksikan memerintahkan mengultimatum memaklumi menyayangkannya mensinyalemen menengarai menyiratkan membocorkan menyangsikan meragukan menjawabnya menimpalinya menegaskannya berceloteh bergurau
bernostalgia berspekulasi bersumpah berikrar bertanya-tanya memuji-muji menghardik membentak berteriak-teriak berbisik bergumam
`);

/** Passive and announcing forms: the speaker follows, with or without oleh. */
export const passive = words(`
dikatakan diungkapkan disampaikan dijelaskan ditegaskan dituturkan dipaparkan diutarakan diucapkan dikemukakan dilontarkan
disebutkan diakui diterangkan ditambahkan dinyatakan diceritakan dibeberkan ditulis dituliskan dikutip dipesankan diakuinya
`);

/** Introduce whose view follows: Menurut Siti, …; Bagi Siti, …. */
export const according = words(`menurut bagi mengutip menirukan`);
