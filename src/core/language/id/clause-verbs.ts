import { words } from '#core/language/words.ts';

/** Verbs whose object is what was said, as a clause right behind them: Siti mengatakan harga naik. */
export const clauseVerbs = words(`
mengatakan menyatakan menegaskan menjelaskan mengungkapkan menuturkan memaparkan menambahkan mengaku mengakui menilai berharap berpendapat berujar berkata menyebutkan memastikan menduga membantah mengklaim memprediksi memperkirakan meyakini menekankan mengumumkan membeberkan menyimpulkan beranggapan berpandangan mengingatkan bercerita menceritakan berdalih berkilah berjanji mengancam mengisahkan mengakui mengimbau meminta mendesak menyarankan menyerukan mengusulkan memperingatkan mengkhawatirkan mengeluhkan menyayangkan menyesalkan mengonfirmasi membenarkan mensinyalir mengutarakan mengemukakan khawatir mengharapkan menginginkan memandang merinci menandaskan menerangkan mengabarkan mengindikasikan optimistis yakin mengutuk menjabarkan menganjurkan mengeluh mewartakan mengasumsikan mengestimasi mengestimasikan meramalkan memprediksikan merekomendasikan menengarai menyanggupi bersumpah berikrar
`);

/** Of other verbs of saying, what was said follows only behind “bahwa” or a comma: Siti menyampaikan bahwa harga naik. */
export const linkedClauseVerbs = words(`
mencatat melaporkan menyebut menyampaikan menulis menuliskan menjawab menanggapi menyindir mencuit bertanya mempertanyakan menguraikan menggambarkan menyoroti melanjutkan mengungkap memberitahu memberitahukan menginformasikan menuding menuduh menampik menepis berkomentar berpesan mencontohkan mengibaratkan memutuskan menyepakati menginstruksikan memerintahkan memberitakan mencuitkan mengomentari menyiratkan mengisyaratkan membocorkan mengajak mengamini menyetujui melapor mendeskripsikan mengkritik memprotes menimpali
`);

/** Stands between the verb and the clause. */
export const clauseLinks = words(`bahwa jika agar supaya kalau apabila`);
