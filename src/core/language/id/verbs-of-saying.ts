import { words } from '#core/language/words.ts';
import { clauseVerbs, linkedClauseVerbs } from './clause-verbs.ts';

/**
 * Bare stems that stand after a quote, before its speaker: “…,” ujar Siti. With -nya they hold the speaker:
 * “…,” ujarnya. Collected from grammars of Indonesian journalism and from reading; not from any one outlet.
 */
export const inverted = words(`
kata ujar tutur ucap jelas terang papar ungkap imbuh tambah lanjut tegas tandas pungkas sebut beber cetus tukas kilah seloroh celetuk kenang keluh sindir pesan harap imbau ajak tanya jawab aku tulis cuit kicau timpal sambung urai sergah elak kelakar canda seru teriak bisik gumam simpul lapor klaim pinta singgung puji kecam tampik bantah sanggah batin tuding cerita nasihat kritik ancam perintah usul saran protes umpat rengek rintih desah sahut balas ulas dalih tekan tuntut nyata pekik guyon gerutu ledek omel pamit janji doa duga prediksi kutuk tepis rinci ingat beri tutup nilai cerocos curhat bela rilis kabar wanti sesal kesal geram kisah tangkis apresiasi heran ketus lontar singkat
`);

/** Full verbs: the speaker stands before them, what is said after: Siti mengatakan, “…”. */
export const full: ReadonlySet<string> = new Set([
  ...clauseVerbs,
  ...linkedClauseVerbs,
  ...words(`
berargumen berbisik berdoa bergumam berkelakar berkicau berkisah berpikir bersaksi berseloroh berseru bersikeras bertanya-tanya berteriak berterima bertutur berucap curiga melontarkan memaparkannya membalas membeberkannya membela memohon memuji memungkasi menafsirkan menceletuk mencemaskan mencetuskan menegur mengakuinya mengandaikan menganggap mengapresiasi mengecam mengenang menggarisbawahi menghimbau mengilustrasikan mengimbuh mengimbuhkan mengistilahkan mengklarifikasi mengkonfirmasi mengucapkan mengusung menjanjikan menjuluki menolak mensyaratkan menukas menutup menyahut menyambung menyambut menyanggah menyangkal menyangsikan menyatakannya menyebutnya menyentil menyimpulkannya menyinggung meragukan merasa mewanti-wanti sepakat setuju tutupnya
`),
]);

/** Passive and announcing forms: the speaker follows, with or without oleh. */
export const passive = words(`
dikatakan diungkapkan disampaikan dijelaskan ditegaskan dituturkan dipaparkan diutarakan diucapkan dikemukakan dilontarkan
disebutkan diakui diterangkan ditambahkan dinyatakan diceritakan dibeberkan ditulis dituliskan dikutip dipesankan diakuinya
`);

/** Introduce whose view follows: Menurut Siti, …; Bagi Siti, …. */
export const according = words(`menurut bagi mengutip menirukan`);
