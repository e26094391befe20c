import { words } from '#core/language/words.ts';

/** Given names of Indonesia's peoples beyond the commonest ones: village Java, Sunda, Arabic, the Christian east, Bali, and of the young. */
export const archipelagoNames = words(`
abdur abdussalam abidah adnan afriadi afrizal ainul ainun alfian alfitra aliyah almasri alvian alvin ambo ammar anastasia andarias anindita
anshar anshori antonia apolonaris apolonia aprilia ardana arfan arga argo arkan armen arnoldus arsana arsyad artana arwin asmar asmara
asmawi asnawi asnidar asril asrul astawa astrid aswardi asy'ari asyari atiqah ayunda azka azzahra bagaskara bagindo bahri baiq baltasar
barnabas bartolomeus basril becce benediktus bernadeta bernardinus bertolomeus besse bisri bonaventura brigita budiarsa budiartha bustami
chairul chika chrisostomus clarissa cokorda cut daeng daffa darwis datuk davin dayu defrizal della deswita devi devina dhea dinda dominikus
edmundus edrial efrizal elfi eliezer elvira elviza engkos engkus enok enrico entin erizal erman ermayenti ernestus erwan euis eusebius
evita fabianus fachri fachrul fadhilah fadhli fahrul faiz faiza faizah faqih farida faridah fathan fathoni fauziah fauziyah febby felicya
fikri filipus fitrizal florianus frederikus furqon gabriela gaspar genoveva gerardus germanus ghazali ghofur ghozali giring gisella
godefridus gumilar gusmal habibah habibi hafidh hafidz hafsah hakimah halimah hanifah haq haqqi harun hasbi hendrika hendrikus herdiana
herdiansyah herkulanus herlan hesti hidayatul hilmi hilmy hironimus husaini husna icha ihsan ihwan iis ilona inayah indrayani irdinansyah
irham irish irsal irsyad irzal isa isak ishak istiadi istiana izzah izzul ja'far jabbar jaelani jafar jailani jamilah jasman jauhari jazuli
jovita juhana juhara jumiati juminten jumirah kalista kamila kamilah karaeng karimah karolina karolus karsinah karsono kartadinata karyasa
kasinem kasiyem kasmin kasmir kasno katarina keisha kezia khaerul khafid khairil khairunnisa khalil khoiriyah khoirunnisa kholid kholil
kholilah kholis khotimah khusnul kiara klemens kokom kornelia kornelis kosasih kosmas kristianus kristoforus kurniasih kurniati kusmana
kuswara laras larasati lasmana lathifah legiman legimin leonardus leonardy lintang lodofikus ludovikus luh lukmanul luthfiyah mabrur
magdalena mahayana mahbub mahfudz mahmudah mahrus maimunah mairizal maksimus malin mardiyah marhamah marlis marselina marsha marsinah
marwah marzuki mashud mashuri masitoh masrizal masruri masruroh masykur mateus matias maudy mawaddah mawardi maximus melkior mertha miftah
miftahul mikael mikha milea monika mualim mubarak mubarok mudrikah mufid mufidah muhajir muhsin muhyiddin mujib mukarom mukti mulyadin
munif munifah muniroh muntaha murtadha murtadho muslih muslihin musthofa musyafa muthia muttaqin muzakir muzakki muzammil nadhif nadira
nafa nafisah najwa nandang nanih nashir nasihin nasrulloh natanael naufal nawawi nayla neneng ngadimin ngatiman ngatinah ngatmin ngurah ni
nidaul nikodemus nizam nizar nofrizal nor novrizal nurhasan nurhasanah nurjaman nurkholis nurnas nursyam nuryadin nyai nyak odang odih oka okky
oktavianus oktovianus olla omon otong paijo paimin painem partini parto parwata paskalis pastika permadi petronela philipus pius plasidus
polikarpus ponijan poniman ponirin poniyem prilly puang qonita rabiah raditya raffi rahim rahimah rahmah rahmawan rahmiati raihan raisa
raline ramadhani ranty rasyad razak razaq refal reggy renata reyhan reynold rheza rianti richardus ridlo rifa'i rifai rifat rifky rizqy
rofiah rofinus rofiq rohayati rohim rohimah rohmah rohmat romlah ronaldi roqib roro rosadi rosalia roswita rosyadi rosyid rosyidah royan
rufinus ruhiyat rukayah rukiyah rukmana ruqayah rustian ruswandi sabilah sadikem sadiman safira sahal sahrul saimin saleha salmah salsa
sambas samin saminah samirin samiun samsi sarinah sarinem sarman sarmi sarmo sarno sartini saskia satimin satinah satriani sebastianus
selvi sherina shireen shobirin shodiq siddiq sidiq sikin silvester sirilus siswoyo sobari sobirin soim solihat stanislaus stefani stefania
stefanus stevani suardana suarta suastika subarna sudarma sudiana suganda suhaili suhaimi suhendar sujana sukarjo sukarman sukarta
sukartini sukerta sukiman sukinem sukisno sukiyem sukmara sukoco sukron sulasmi sulasno suliyem sulthon sultoni sumadi sumaji suman sumanto
sumardji sumarna sumaryono sumiarsa suminah sumini sumirah sumiyem sumpena sunarko sunarmi sunarya sungkono suntari supardjo suparjo
suparmi suparmin suparta suparti supeno supomo supratman supriadin supriatin supriatna surachmat suradi suradji surajiman suramto suratman
suratmi suratmin surjadi surtini suryaman suryati susana susiati sutaji sutan sutardi sutardjo sutari sutarjo sutarmi sutarna sutijah
sutimin sutinah sutinem sutini sutisna sutoyo sutrisni suwadi suwaji suwanto suwarjo suwarsih suwarsono suwignyo suwondo suyadi suyamto
suyatmi suyatmin suyitno suyoso syafaat syafi'i syafiq syafril syafrinal syahid syahrial syahril syahrini syahrizal syaikhu syakir syakur
syamsi syamsuar syamsuri syukron syukur tadeus tarjo tarmin tarsiwan taryana taryono taslim tasmi tasmin tasripin tasya tedi tentrem
teodorus thalita theodorus theresia thobias thoha thoyib tika tissa titania tjetje tjokorda tobias toha triyatno tuanku tugino tukijan
tukiman tukimin tukino tukiyem tumijan tumin tumini tumirah tumiran tumiyem turmudzi turyono tyo ubaid ubaidillah ucu udin uha ulfa ulfah
ulya umaroh urbanus usamah uyung vania velove veronika verrell vidi viktorianus vino wafa wagimin waginem wagiyo wahidah wakijan wakimin
wakini wardi wardiman wardjo wariyem wariyo warjo warkiman warsinah warsini warsono warti wartono wastiah watini widayat widayati widji
widnyana wiganda wikanta wilfridus wilhelmina wilhelmus willibrordus winarsih wiranata wiryo wiryono yadiman yakob yakobus yaqub yasa
yasinta yatin yatini yatmi yatno yaya yehezkiel yendra yeremia yeremias yoakim yohanis yonathan yosafat yosep yoseph yosua yovie yoyo yoyoh
yudana yuki yulfian yulianus yulita yulizal yusak yusra yustina yuwana yuyun zahrotul zainab zainul zakarias zakariya zakky zamroni zamzami
zaskia zidan zivanna zubair zuhdi zuhri zulaikha zulfikri zulhas zulhendri zulmi zulvia zumrotul
`);
