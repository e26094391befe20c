import { words } from '#core/language/words.ts';

/** Given names of Indonesia's peoples beyond the commonest ones: village Java, Sunda, Arabic, the Christian east, Bali, and of the young. */
export const archipelagoNames = words(`
ngatiman ngadimin ngatinah ngatmin paijo paimin painem parto partini kasno kasiyem kasinem kasmin tukiman tukimin tukiyem tumiyem sutinah sukinem sukiyem sukiman warsinah
warsini sarinah sarinem wagimin waginem wagiyo saimin ponirin ponijan poniman poniyem legiman legimin jumirah jumiati juminten suminah sumirah sumini sumiyem sarmi
suparmi suparti suparjo sutini wakijan karsinah karsono rukiyah rohimah marsinah sadikem sadiman samin saminah samiun samirin sarman sarmo sarno sartini satimin
satinah sikin siswoyo soim sukarjo sukarman sukartini sukisno sukoco sulasno sulasmi suliyem sumadi sumaji suman sumanto sumardji
sumaryono sunarko sunarmi sunaryanto sungkono suntari supardjo suparmin supeno supomo supratman supriatin suradi suradji surajiman suramto suratman suratmi suratmin
surjadi surtini suryati susiati susilowati sutaji sutardi sutardjo sutari sutarjo sutarmi sutijah sutimin sutinem sutisna sutoyo sutrisni suwadi
suwaji suwanto suwarjo suwarsih suwarsono suwignyo suwondo suyadi suyamto suyatmi suyatmin suyitno suyoso tarjo tarmin tasripin tasmin tasmi taryono
tentrem triyono triyanto triyatno tugino tukijan tukino tumijan tumin tumini tumiran tumirah turyono wahyudin wakimin wakini wardi wardjo wariyem wariyo warjo
warkiman warsono warti wartono wastiah watini widayat widayati widiyanto widji winarsih wiryo wiryono yadiman yatin yatini yatmi yatno yuwana
euis neneng iis kokom entin odang otong engkos engkus kosasih kusmana rukmana supriatna permadi kartadinata wiranata adiwinata nataatmadja
asmara atmaja enok erwan gumilar herdiana herdiansyah herlan juhana juhara kurniati kuswara mulyadin nandang nanih nurjaman odih omon rohayati rosadi
ruhiyat ruswandi saepudin sahrudin sambas solihat subarna suganda sukmara suhendar sujana sumarna sumiarsa sumpena sunarya supriadin surachmat suryaman sutarna taryana tarsiwan
tedi tjetje toha ucu udin uha uyung wardiman wiganda wikanta yoyo yoyoh yuyun yaya
abdur abdussalam abdurrohman abidah adnan ainul ainun aliyah amiruddin ammar amrullah anshori anshar arsyad asmawi asnawi asyari asy'ari atiqah baharudin baharuddin bahri
bisri burhanudin fachri fachrul fachruddin fadhilah fadhli fahrul faiz faizah faqih farida faridah fathan fathoni fathurrahman faturrahman fauziah fauziyah fikri furqon
ghazali ghozali ghofur habibi habibah habiburrahman hafidz hafidh hafsah hakimah halimah hanifah haq haqqi harun hasbi hasbullah hidayatul hilmi hilmy husaini husna
ihsan ihwan imaduddin inayah irham irsyad isa ishak istiadi istiana izzah izzul jabbar jafar ja'far jaelani jailani jamaluddin jamilah jauhari jazuli kamaluddin
kamaludin kamila kamilah karimah khalil khairil khairuddin khairunnisa khaerul khafid kholid kholil kholilah kholis khoiriyah khoirunnisa khotimah khusnul kurniasih
lathifah lukmanul luthfiyah mabrur mahbub mahfudz mahmudah mahrus maimunah marhamah mardiyah marwah marzuki mashud mashuri masitoh masruri masruroh masykur mawardi
mawaddah miftah miftahul miftahudin misbahudin mualim mubarak mubarok mudrikah mufid mufidah muhajir muhsin muhyiddin mujib mukarom mukhtarudin mukti munif
munifah muniroh muntaha murtadho murtadha musthofa muslih muslihin musyafa muthia muttaqin muzakki muzakir muzammil nadhif nafisah najamuddin najmuddin najmudin
nashir nashrullah nasihin nasruddin nasrulloh nasrullah nawawi nidaul nizar nizam nurhasan nurhasanah nurkholis nuruddin nurudin nursyam nuryadin nuryanto
qomarudin qomaruddin qonita rabiah rafiudin rahim rahimah rahmah rahmawan rahmiati rasyad razak razaq ridlo rifa'i rifai rifat rofiq rofiah rohim rohmah rohmat romlah roqib
rosyid rosyidah rosyadi royan rukayah ruqayah sabilah sahal sahrul salahuddin salahudin saleha salmah samsi shobirin shodiq sholahuddin siddiq sidiq sobari sobirin suhaili
suhaimi sukron sulthon sultoni syafaat syafiq syafiudin syafi'i syahid syahrial syahrizal syaikhu syakir syakur syamsi syamsuri syarifudin syukron syukur tajuddin
tajudin taslim thoha thohir thoyib turmudzi ubaid ubaidillah ulfa ulfah ulya umaroh usamah wafa wahidah wahyuddin yaqub zahrotul zainab zainudin zainul zakariya zakky zamroni zamzami
zubair zuhri zuhdi zulaikha zulfikri zulhas zumrotul
yohanis yosafat yeremia yeremias yehezkiel yosua yosep yoseph yoakim yakob yakobus yanuarius yulianus yustina yulita zakarias albertus aloysius anastasia andarias
antonia aprilia apolonaris apolonia arnoldus augustinus baltasar barnabas bartolomeus benediktus bernadeta bernardinus bertolomeus blasius bonaventura
bonifasius chrisostomus constantinus dominikus edmundus eliezer engelbertus ernestus eusebius fabianus filipus florensius florianus
frederikus gabriela gaspar genoveva germanus gerardus gervasius godefridus gregorius hendrikus hendrika herkulanus hironimus hubertus ignasius ignatius inosensius isak
karolina karolus katarina klemens kornelia kornelis kornelius kosmas kristianus kristoforus lambertus laurensius leonardus lodofikus ludovikus magdalena maksimus marselina
marselinus martinus mateus matias matius maximus melkior mikael monika natanael nikodemus norbertus oktavianus oktovianus pankrasius paskalis patrisius
paulinus petronela philipus pius plasidus polikarpus quirinus richardus rofinus rosalia rufinus sebastianus selestinus servasius severinus silvester
sirilus stanislaus stefanus stefania susana tarsisius tadeus teodorus theodorus theresia thobias timotius tobias urbanus valentinus veronika viktorianus vinsensius virgilius
wilhelmina wilhelmus wilfridus willibrordus yasinta yonathan yusak
ni luh ngurah cokorda tjokorda dayu oka suastika sudarma sudiana suardana suarta wiratmaja ardana widnyana
budiarsa budiartha mahayana mertha parwata pastika sukarta sukerta suparta yasa yudana astawa arsana artana karyasa
alfian alvian alvin anindita arga argo arkan astrid ayunda azka azzahra bagaskara brigita chika clarissa daffa davin della devi devina dhea dinda elvira
enrico evita faiza febby felicya gisella giring hesti icha ilona irish jovita kalista keisha kezia kiara laras larasati lasmana lintang marsha maudy mikha
milea nadira nafa najwa nayla naufal okky olla prilly raditya raffi raihan raisa raline ramadhani ranty refal reggy renata reynold reyhan rheza rianti rifky rizqy
safira salsa saskia satriani selvi sherina shireen stevani stefani syahrini tasya thalita tika tissa titania tyo vania velove verrell vidi vino yovie yuki
zaskia zidan zivanna zulvia
cut nyak nyai daeng besse becce ambo puang karaeng datuk sutan bagindo malin tuanku baiq roro
asrul asril afrizal afriadi alfitra almasri arfan armen arwin asmar asnidar aswardi basril bustami chairul darwis defrizal deswita edrial efrizal elfi elviza
erizal erman ermayenti fitrizal gusmal indrayani irdinansyah irsal irzal jasman jufri kasmir leonardy mairizal marlis masrizal
nofrizal novrizal nurnas ronaldi roswita rustian syafril syafrinal syahril syamsuar yendra yulfian yulizal yusra zulhendri zulmi
`);
