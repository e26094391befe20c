import { words } from '#core/language/words.ts';

/** Countries, regions and cities as Indonesian and English news write them, one word each. Not people by default. */
export const places = words(`
abang abu abuja aceh adelaide afc aff afganistan africa afrika agam aires ajax alabama alaska albania aleppo alexandria aljazair alor
ambarawa ambon america american amerika ampat ampel amsterdam anambas ancol angeles angola ankara arab arcamanik arema argentina arizona
arkansas armenia arsenal aru as asahan asean asia asmat athena athens atlanta atlantic atlantik atletico auckland australia austria aviv
azerbaijan babel badung baghdad bahrain bajo baku bali balikpapan balkan baltimore banda bandung banggai bangka bangkalan bangkok bangladesh
banjar banjarbaru banjarmasin banjarnegara bantaeng bantargebang banten bantul banyuasin banyumas banyuwangi barcelona barito batam batang
batu bavaria bayern beijing beirut bekasi belanda belarus belgia belgium belgrade belitung belu benfica benghazi bengkalis bengkayang
bengkulu berau berlin bern bhayangkara bhutan biak bima binjai bintan bintaro bintuni bireuen birmingham bitung blackburn blitar blora
bodetabek bogor bogota bojonegoro bolaang bolivia bologna bondowoso bone bontang bosnia boston bournemouth boven boyolali brasil brasilia
brazil brebes brighton brisbane bristol britain broadway bromo bronx brooklyn brunei brussel brussels budapest buenos bukittinggi buleleng
bulgaria bulukumba bulungan bungo burma burnley buru busan buton cairo cakung cali california cambodia canada canberra caracas cardiff
carolina cawang cebu ceko celtic cengkareng charleston chechnya chelsea chennai chicago chile china christchurch ciamis cianjur cibinong
cibitung cibubur cijantung cikarang cilacap cilandak cile ciledug cilegon cilincing cimahi cina cincinnati cinere cipayung cipinang cipondoh
ciputat ciracas cirebon cleveland cologne colombia colombo colorado connecticut copenhagen crimea croatia cuba dakota dallas damascus
damaskus darfur deir delanggu delaware delhi deli demak denmark denpasar denver depok deraa detroit dhabi dhaka dharmasraya digoel diy
dnipro doha dompu donetsk donggala dortmund dubai dublin dumai duren edinburgh egypt ekuador emirat england eropa estonia ethiopia etiopia
europe everton feyenoord fifa fiji filipina finland finlandia fiorentina flores florida france francis francisco frankfurt fukuoka fukushima
fulham gabon gading gadung gambir garut gayo gaza gebang geneva genoa georgia germany ghana gianyar gili gilimanuk glasgow golan gorontalo
gowa greece gresik grobogan grogol guangzhou guatemala gunungkidul hague haiti halmahera hamas hamburg hampshire hanoi harlem havana hawaii
helsinki hindia hiroshima hokkaido hollywood honduras hongkong honolulu houston hull hungaria hungary hyderabad iceland idaho illinois imf
india indiana indonesia indragiri indramayu inggris inter interpol iowa irak iran iraq ireland irlandia isis islamabad islandia israel
istanbul italia italy jabar jabodetabek jagakarsa jakarta jakbar jakpus jaksel jaktim jakut jamaika jambi janeiro japan jateng jatiasih
jatim jatinegara jatisampurna jawa jayapura jeddah jeju jember jembrana jenewa jepang jepara jerman jersey jeruk jerusalem jogja jogjakarta
johannesburg johor jombang juventus kabul kairo kalbar kalideres kalimantan kalsel kaltara kalteng kaltim kamboja kamerun kampar kanada
kandahar kansas kapuas karachi karanganyar karangasem karawaci karawang karimun karo kashmir katalunya katingan kazakhstan kebayoran kebon
kebumen kediri keerom kelapa kemang kemayoran kembangan kendal kendari kentucky kenya kepri kerinci ketapang kharkiv khartoum kherson kiev
kinabalu kingston kisaran klaten klungkung kolkata kolombia komodo konawe kongo kopenhagen korea korsel korut kosovo kotabaru kotamobagu
kotawaringin krakatau kremlin kroasia kuantan kuba kudus kuil kulonprogo kuningan kupang kursk kutai kutoarjo kuwait kyiv kyoto labuan
labuhanbatu lagos lahore lamongan lampung landak langkat langsa lanny laos latvia lawang lazio lebak lebanon lebong leeds leicester leipzig
lembang lembata leningrad lhokseumawe liberia libya lille lima lingga lisbon lithuania liverpool lombok london louisiana lubuklinggau
luhansk lumajang lumpur luwu lviv lyon madagaskar madinah madiun madrid madura magelang magetan maine majalengka majene makassar makau
makedonia makkah maladewa malaka malang malaysia mali malinau maluku mamberamo mampang mamuju manado manama manchester mandalika mandar
manggarai manhattan manila manokwari mappi marawi mariupol maroko maros marseille martapura marunda maryland massachusetts mataram matraman
maumere mauritius mecca medan medina mediterania mekah meksiko melawi melbourne mempawah memphis menoreh mentawai menteng merapi merauke
mesir metro meulaboh mexico miami michigan middlesbrough milan milwaukee mimika minahasa mindanao minneapolis minnesota mississippi missouri
mogadishu mojokerto moldova monaco mongolia mongondow montana montenegro montreal morocco morotai morowali moscow moskow mosul moutong
mozambik muaro mumbai muna munich muscat musi myanmar nabire nagasaki nairobi namibia nantes napoli nashville nato natuna naypyidaw nduga
nebraska nepal netherlands nevada newcastle ngada ngaglik nganjuk ngawi nias nicaragua nice niger nigeria nikaragua normandia norway
norwegia norwich nottingham ntb ntt nunukan nusa nusantara odesa odessa ohio okinawa oklahoma oman opec oregon orlando osaka oseania oslo
ottawa pacet pacific pacitan padang padangsidimpuan pakistan palangkaraya palembang palestina palmerah palopo palu pamekasan pamulang panama
pancoran pandeglang pangandaran pangkalan pangkalpinang paniai papua paraguay pare parepare pariaman parigi paris pasaman paser pasifik
pasuruan pati pattaya paulo payakumbuh pbb pekalongan pekanbaru pelalawan pemalang pematangsiantar penajam penang penh penjaringan
pennsylvania perancis persebaya persela persib persiba persija perth peru peshawar petamburan petersburg philadelphia philippines phnom
phoenix phuket pidie pinrang pisau pittsburgh poland polandia pondok ponorogo pontianak porto portsmouth portugal poso prabumulih prague
prambanan prancis prapatan pretoria pringsewu priok probolinggo psg psis psm pulang pulo pulogadung puncak purbalingga purwakarta purwokerto
purworejo pyongyang qatar queens rabat rafah ramallah rangers rangoon rembang riau rinjani rio riyadh rokan romania rome rote rotterdam
rumania rusia russia rwanda sabah sabang sabu saigon sakhalin salatiga samarinda sambas samoa samosir sampang sampit samudra sanggau sangihe
santiago sarajevo sarawak sardinia sarmi saudi sawahlunto sawangan scotland seattle selandia selangor selayar semanggi semarang semeru
senayan senegal sentani sentul seoul seram serang serbia serdang serikat serpong seychelles shanghai sheffield shenzhen siak siantar sibolga
sidoarjo sidrap sigi sijunjung sikka simalungun simeulue sinabung sinai singapore singapura singaraja singkawang singkil singosari sinjai
sintang siprus sisilia sitaro situbondo skandinavia skotlandia sleman slipi slovenia slowakia solo solok somalia soppeng sorong southampton
spain spanyol sragen srilanka sriwijaya stockholm stoke subang sudan sudirman suez sukabumi sukoharjo sulawesi sulbar sulsel sulteng sultra
sulut sumatera sumatra sumba sumbar sumbawa sumedang sumenep sumsel sumut sunderland sungaipenuh supiori surabaya surakarta suriah swansea
sweden swedia swiss switzerland sydney syria tabalong tabanan tahuna taipei taiwan takalar takengon talaud taliban tambora tanah tangerang
tangsel tanimbar tanjungpinang tanzania tapanuli tarakan tasikmalaya tbilisi tebet tebing tegal teheran tehran temanggung tenggara tennessee
ternate texas thailand thamrin tibet tidore timika timor timteng tinggi tiongkok toba tokyo tolikara tomohon tondano toraja toronto
tottenham trenggalek tual tuban tulungagung tunis tunisia turkey turki uefa uganda ukraina ukraine unesco ungaran unicef uruguay utah
uzbekistan valencia vancouver vegas venezuela vermont vienna vientiane vietnam virginia vladivostok wakatobi wales wamena waropen warsaw
warsawa washington wates watford wellington wembley who wisconsin wolverhampton wonogiri wonosari wonosobo wto wuhan wyoming xinjiang
yahukimo yalimo yaman yangon yapen yemen yerevan yerusalem yogyakarta yokohama yordania york yunani zagreb zambia zealand zimbabwe zurich
`);

/** People of a place and things of it; capitalised, never a person's name. */
export const demonyms = words(`
afghan afghans african africans al-quran alkitab allah alquran american americans arab arabs argentine asian asians azerbaijani bangladeshi
batak bedouin belarusian betawi british buddha bugis catholic catholics chilean cina conservative cuban cubans czech dayak democrat
democratic democrats druze dutch emirati european europeans filipino french german germans greek greeks hindu hindus hispanic indonesian
indonesians injil iraqi iraqis islam islamic israeli israelis jamaican jews katolik kazakh kenyan korean koreans kristen kurdi kuwaiti
latino latinos latinx liberal libyan londoner londoners malaysian melayu mexican mexicans minang moroccan muslims native nepali north-korean
pakistani parisian portuguese protestant qatari quran republican republicans rohingya russian russians rwandan saudi sikhs slovak somali
south-korean sunda sunni swiss syiah texan texans thai tionghoa tuhan tunisian uzbek venezuelan welsh yahudi yazidi
`);
