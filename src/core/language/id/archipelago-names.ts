import { words } from '#core/language/words.ts';

/** Given names of Indonesia's peoples beyond the commonest ones: village Java, Sunda, Arabic, the Christian east, Bali, and of the young. */
export const archipelagoNames = words(`
abdur abdussalam abidah adnan ainul ainun alfian alfitra aliyah almasri alvian alvin ambo ammar anastasia andarias anindita anshar anshori
antonia apolonaris apolonia aprilia ardana arfan arga argo arkan armen arnoldus arsana arsyad artana arwin asmar asmara asmawi asnawi
asnidar asril asrul astawa astrid asy'ari asyari atiqah ayunda azka azzahra bagaskara bagindo bahri baiq baltasar barnabas bartolomeus
basril becce bernadeta bertolomeus besse bisri bonaventura brigita budiarsa budiartha bustami chika clarissa cokorda cut daeng daffa
darwis datuk davin dayu della deswita devi devina dhea dinda edmundus edrial elfi eliezer elvira elviza engkos engkus enok enrico entin
erman ermayenti ernestus erwan euis eusebius evita fachri fadhilah fadhli faiz faiza faizah faqih farida faridah fathoni fauziah fauziyah
febby felicya fikri filipus furqon gabriela gaspar genoveva germanus ghazali ghofur ghozali giring gisella gumilar gusmal habibah habibi
hafidh hafidz hafsah haq haqqi harun hasbi hendrika herlan hesti hidayatul hilmi hilmy husaini husna icha ihsan ihwan iis ilona inayah
irham irish irsal irsyad irzal isa isak ishak izzah izzul ja'far jabbar jaelani jafar jailani jamilah jasman jauhari jazuli jovita juhana
juhara juminten jumirah kalista kamila kamilah karaeng karolus kartadinata karyasa kasmin kasmir kasno keisha kezia khaerul khafid khairil
khairunnisa khalil khoiriyah khoirunnisa kholid kholil kholilah kholis khusnul kiara klemens kokom kornelia kornelis kosasih kosmas
kristoforus kurniasih kusmana kuswara laras larasati lasmana legiman leonardy lintang luh lukmanul luthfiyah mabrur magdalena mahbub
mahfudz mahmudah mahrus maimunah maksimus malin mardiyah marhamah marlis marsha marwah marzuki mashud mashuri masitoh masruri masruroh
masykur mateus matias maudy mawaddah maximus melkior mertha miftah miftahul mikael mikha milea monika mualim mubarak mubarok mudrikah
mufid mufidah muhajir muhsin muhyiddin mujib mukarom mukti mulyadin munif muniroh muntaha murtadha murtadho muslih musthofa musyafa muthia
muttaqin muzakir muzakki muzammil nadhif nadira nafa nafisah najwa nandang nanih nashir nasrulloh natanael naufal nawawi nayla neneng
ngatiman ngatmin ngurah ni nidaul nizam nizar nor nurhasan nurhasanah nurjaman nurkholis nurnas nursyam nuryadin nyai nyak odang odih oka
okky olla omon otong paijo parto parwata paskalis pastika permadi petronela philipus pius plasidus polikarpus poniman prilly puang qonita
rabiah raditya raffi rahim rahmah rahmawan raihan raisa raline ramadhani ranty rasyad razak razaq refal reggy renata reyhan reynold rheza
ridlo rifa'i rifai rifat rifky rizqy rofiah rofinus rofiq rohim rohmah romlah ronaldi roqib roro rosadi rosalia roswita rosyid rosyidah
royan rufinus ruhiyat rukayah rukiyah rukmana ruqayah rustian ruswandi sabilah sadikem sadiman safira sahal saleha salmah salsa sambas
samin samiun samsi sarmi sarmo sarno saskia selvi shireen shodiq siddiq sidiq sikin silvester sirilus siswoyo sobari soim solihat
stanislaus stefani stefania stefanus stevani suardana suarta suastika subarna suganda suhaili sujana sukmara sukoco sukron sulthon suman
sumirah sumpena suntari supriadin susana sutan sutari sutijah sutisna suwarsih syafaat syafi'i syafiq syafril syafrinal syahid syahrial
syahril syahrini syaikhu syakir syakur syamsi syamsuar syamsuri syukron syukur tadeus tarjo tarmin tarsiwan taslim tasmi tasmin tasripin
tasya tedi tentrem teodorus thalita theodorus theresia thobias thoha thoyib tika tissa titania tjetje tjokorda tobias toha tuanku tugino
tukiman tukino tumin tumini tumirah tumiran turmudzi tyo ubaid ubaidillah ucu udin uha ulfa ulfah ulya umaroh urbanus usamah uyung vania
velove veronika verrell vidi vino wafa wagiyo wahidah wakini wardi wardiman wariyo warjo warkiman warsini warti wastiah widayat widji
wiganda wikanta wilhelmina winarsih wiranata wiryo yadiman yakob yakobus yaqub yasa yasinta yatin yatmi yatno yaya yehezkiel yeremia
yeremias yoakim yohanis yosafat yosep yoseph yosua yovie yoyo yoyoh yudana yuki yulfian yulita yusak yusra yuwana yuyun zahrotul zainab
zainul zakarias zakariya zakky zamroni zamzami zaskia zidan zivanna zubair zuhdi zuhri zulaikha zulfikri zulhas zulhendri zulmi zulvia
zumrotul
`);
