import { words } from '#core/language/words.ts';

/** Given names of Indonesia's peoples beyond the commonest ones: village Java, Sunda, Arabic, the Christian east, Bali, and of the young. */
export const archipelagoNames = words(`
abdur abdussalam abidah adnan ainul ainun alfian alfitra aliyah almasri alvian alvin ambo ammar anastasia andarias anindita anshar anshori
antonia apolonia aprilia ardana arfan arga argo arkan armen arnoldus arsana arsyad artana arwin asmar asmara asmawi asnawi asnidar asril
asrul astawa astrid asy'ari asyari atiqah ayunda azka azzahra bagaskara bagindo bahri baiq baltasar barnabas bartolomeus basril bernadeta
bisri brigita budiarsa budiartha bustami chika clarissa cokorda cut daeng daffa darwis datuk davin dayu della devi devina dhea dinda
edmundus edrial elfi eliezer elvira engkos engkus enok enrico entin erman ernestus erwan euis eusebius evita fachri fadhilah fadhli faiz
faiza faizah faqih farida faridah fathoni fauziah fauziyah febby felicya fikri filipus furqon gabriela gaspar germanus ghazali ghofur
ghozali giring gisella gumilar habibah habibi hafidh hafidz hafsah haq haqqi harun hasbi hendrika herlan hesti hidayatul hilmi hilmy
husaini husna icha ihsan ihwan iis ilona irham irish irsyad irzal isa isak ishak izzah izzul ja'far jabbar jaelani jafar jailani jamilah
jasman jauhari jazuli jovita juhana juhara juminten jumirah kalista kamila kamilah karaeng karolus kasmin kasmir kasno keisha kezia
khaerul khafid khairil khairunnisa khalil khoiriyah khoirunnisa kholid kholil kholilah kholis khusnul kiara klemens kokom kornelia
kornelis kosasih kosmas kristoforus kurniasih kusmana kuswara laras larasati lasmana leonardy lintang luh lukmanul luthfiyah magdalena
mahbub mahfudz mahmudah mahrus maimunah maksimus malin mardiyah marsha marwah marzuki mashud mashuri masitoh masykur mateus matias maudy
maximus melkior mertha miftah miftahul mikael mikha milea monika mualim mubarak mubarok mufid muhajir muhsin muhyiddin mujib mukarom mukti
mulyadin munif muntaha murtadha murtadho muslih musthofa musyafa muthia muttaqin muzakir muzakki muzammil nadira nafa nafisah najwa
nandang nanih nashir nasrulloh natanael naufal nawawi nayla neneng ngatiman ngatmin ngurah ni nizam nizar nor nurhasan nurhasanah nurjaman
nurkholis nursyam nuryadin nyai oka okky omon otong paijo parto parwata paskalis pastika permadi philipus pius polikarpus poniman puang
raditya raffi rahim rahmah rahmawan raihan raisa ramadhani ranty rasyad razak razaq refal reggy renata reyhan reynold rheza ridlo rifa'i
rifai rifat rifky rizqy rofinus rofiq rohim rohmah romlah ronaldi roqib roro rosadi rosalia roswita rosyid rosyidah royan rufinus ruhiyat
rukayah rukmana ruswandi sadiman safira sahal saleha salmah salsa sambas samin samiun samsi sarmi sarmo sarno saskia siddiq sidiq
silvester siswoyo sobari soim stanislaus stefani stefania stefanus stevani suardana suarta suastika subarna suganda suhaili sujana sukmara
sukoco sukron sulthon suman sumirah sumpena suntari supriadin susana sutan sutari sutijah sutisna suwarsih syafaat syafi'i syafiq syafril
syafrinal syahid syahrial syahril syahrini syaikhu syakir syakur syamsi syamsuar syamsuri syukron syukur tarjo tarmin taslim tasmi tasmin
tasripin tasya tedi teodorus theodorus theresia thobias thoha thoyib tika tissa titania tjokorda tobias toha tuanku tugino tukiman tukino
tumin tumini tumirah tumiran tyo ubaid ubaidillah ucu udin ulfa ulfah ulya urbanus usamah veronika vino wafa wagiyo wahidah wardi wardiman
wariyo warjo warsini warti wastiah widayat widji wilhelmina winarsih wiranata wiryo yadiman yakob yakobus yaqub yasa yasinta yatin yatmi
yatno yaya yehezkiel yeremia yeremias yoakim yohanis yosafat yosep yoseph yosua yoyo yudana yuki yulita yusak yuwana yuyun zainab zainul
zakarias zakariya zakky zamroni zamzami zaskia zidan zubair zuhdi zuhri zulaikha zulfikri zulhas zulmi
`);
