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
ketus lontar singkat
`);

/** Full verbs: the speaker stands before them, what is said after: Siti mengatakan, “…”. */
export const full = words(`
beranggapan berargumen berbisik bercerita berdalih berdoa bergumam berharap berikrar berjanji berkata berkelakar berkicau berkilah berkisah
berkomentar berpandangan berpendapat berpesan berpikir bersaksi berseloroh berseru bersikeras bersumpah bertanya bertanya-tanya berteriak
berterima bertutur berucap berujar curiga khawatir melanjutkan melaporkan melontarkan memandang memaparkan memaparkannya memastikan
membalas membantah membeberkan membeberkannya membela membenarkan memberitahu memberitahukan memberitakan membocorkan memerintahkan meminta
memohon memperingatkan memperkirakan mempertanyakan memprediksi memprotes memuji memungkasi menafsirkan menambahkan menampik menandaskan
menanggapi menceletuk mencemaskan menceritakan mencetuskan mencontohkan mencuit mendesak mendeskripsikan menduga menegaskan menegur
menekankan menengarai menepis menerangkan mengajak mengaku mengakui mengakuinya mengamini mengancam mengandaikan menganggap menganjurkan
mengapresiasi mengasumsikan mengatakan mengecam mengeluh mengeluhkan mengemukakan mengenang mengestimasi menggambarkan menggarisbawahi
mengharapkan menghimbau mengilustrasikan mengimbau mengimbuh mengimbuhkan mengindikasikan menginformasikan mengingatkan menginginkan
menginstruksikan mengisahkan mengistilahkan mengisyaratkan mengkhawatirkan mengklaim mengklarifikasi mengkonfirmasi mengkritik mengomentari
mengonfirmasi mengucapkan mengumumkan mengungkap mengungkapkan menguraikan mengusulkan mengusung mengutarakan mengutuk menilai menimpali
menjabarkan menjanjikan menjawab menjelaskan menjuluki menolak mensinyalir mensyaratkan menuding menuduh menukas menulis menuliskan menutup
menuturkan menyahut menyambung menyambut menyampaikan menyanggah menyanggupi menyangkal menyangsikan menyarankan menyatakan menyatakannya
menyayangkan menyebut menyebutkan menyebutnya menyentil menyerukan menyesalkan menyetujui menyimpulkan menyimpulkannya menyindir
menyinggung menyiratkan menyoroti meragukan meramalkan merasa merekomendasikan merinci mewanti-wanti mewartakan meyakini sepakat setuju
tutupnya yakin
`);

/** Passive and announcing forms: the speaker follows, with or without oleh. */
export const passive = words(`
dikatakan diungkapkan disampaikan dijelaskan ditegaskan dituturkan dipaparkan diutarakan diucapkan dikemukakan dilontarkan
disebutkan diakui diterangkan ditambahkan dinyatakan diceritakan dibeberkan ditulis dituliskan dikutip dipesankan diakuinya
`);

/** Introduce whose view follows: Menurut Siti, …; Bagi Siti, …. */
export const according = words(`menurut bagi mengutip menirukan`);
