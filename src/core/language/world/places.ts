import { words } from '#core/language/words.ts';

/** Countries, regions and cities as Indonesian and English news write them, one word each. Not people by default. */
export const places = words(`
abang abepura abu abuja aceh adelaide aden afc aff afganistan africa afrika agam ahmedabad aires ajax alabama alaska albania aleppo
alexandria algiers aljazair aljir alor ambarawa ambon america american amerika amlapura ampat ampel amsterdam anambas ancol angeles angola
ankara antartika apia arab arcamanik arema arfak argentina arizona arkansas arktik armenia arsenal aru as asahan asean asia asmat athena
athens atlanta atlantic atlantik atletico auckland australia austria aviv azerbaijan babel badung baghdad bahrain bajo baku balangan bali
balikpapan balkan baltimore banda bandung bangalore banggai bangil bangka bangkalan bangkok bangladesh banjar banjarbaru banjarmasin
banjarnegara bantaeng bantargebang banten bantul banyuasin banyumas banyuwangi barcelona barito basra batam batang batu bavaria bayern
beijing beirut bekasi belanda belarus belgia belgium belgrade belitung belu benfica benghazi bengkalis bengkayang bengkulu benin beograd
berau berlin bern bhayangkara bhutan biak bilbao bima binjai bintan bintaro bintuni bireuen birmingham bitung blackburn blitar blora
bodetabek bogor bogota bojonegoro bolaang bolivia bologna bombana bondowoso bone bontang bordeaux bosnia boston botswana bournemouth boven
boyolali brasil brasilia brazil brebes brighton brisbane bristol britain broadway bromo bronx brooklyn brunei brussel brussels bruxelles
bucharest budapest buenos bukares bukittinggi buleleng bulgaria bulukumba bulungan bungo buol burma burnley buru burundi busan buton cairo
cakung cali california cambodia canada canberra caracas cardiff carolina catalunya cawang cebu ceko celtic cengkareng cepu chad charleston
chechnya chelsea chennai chicago chile china christchurch ciamis cianjur ciawi cibinong cibitung cibubur cijantung cikarang cikini cilacap
cilandak cile ciledug cileduk cilegon cileunyi cilincing cimahi cimanggis cina cincinnati cinere cipanas cipayung cipinang cipondoh ciputat
ciracas cirebon cleveland cologne colombia colombo colorado connecticut copenhagen crimea croatia cuba dabo dairi dakota dallas damascus
damaskus darfur davao deir deiyai delanggu delaware delhi deli demak denmark denpasar denver depok deraa detroit dhabi dhaka dharmasraya
digoel diy dnipro dogiyai doha dompu donetsk donggala dortmund dubai dublin dumai duren edinburgh egypt ekuador emirat ende england
enrekang erbil eropa estonia ethiopia etiopia europe everton fakfak feyenoord fifa fiji filipina finland finlandia fiorentina firenze
flores florida france francis francisco frankfurt fukuoka fukushima fulham gabon gading gadung gambia gambir garut gayo gaza gaziantep
gebang geneva genoa georgia germany ghana gianyar gili gilimanuk glasgow golan gorontalo gowa greece gresik grobogan grogol guangzhou
guatemala guinea gunungkidul hague haifa haiti halmahera hamas hamburg hampshire hanoi harlem havana hawaii hebron helsinki hindia
hiroshima hokkaido hollywood homs honduras hongkong honolulu houston hubei hull hungaria hungary hyderabad iceland idaho illinois imf
incheon india indiana indonesia indragiri indramayu inggris inter interpol iowa irak iran iraq ireland irlandia isis islamabad islandia
israel istanbul italia italy jabar jabodetabek jagakarsa jakarta jakbar jakpus jaksel jaktim jakut jamaika jambi janeiro japan jateng
jatiasih jatibaru jatim jatinegara jatisampurna jawa jayapura jeddah jeju jember jembrana jeneponto jenewa jepang jepara jerman jersey
jeruk jerusalem jimbaran jogja jogjakarta johannesburg johor jombang juventus kabul kaimana kairo kalbar kalianda kalideres kalimantan
kalsel kaltara kalteng kaltim kamboja kamerun kampar kanada kandahar kansas kapuas karachi karakorum karanganyar karangasem karawaci
karawang karimun karo kashmir katalunya kathmandu katingan kaukasus kazakhstan kebayoran kebon kebumen kediri keerom kelapa kelud kemang
kemayoran kembangan kendal kendari kentucky kenya kepanjen kepri kerinci ketapang kharkiv khartoum kherson kiev kinabalu kingston kiribati
kisaran klaten klungkung kolkata koln kolombia komering komodo konawe kongo kopenhagen korea korsel korut kosovo kotabaru kotabumi
kotamobagu kotawaringin krakatau kremlin krimea kroasia kuantan kuba kudus kuil kulonprogo kuningan kupang kursk kutai kutoarjo kuwait kyiv
kyoto labuan labuhanbatu lagos lahat lahore lamongan lampung landak langkat langsa lanny laos latvia lawang lazio lebak lebanon lebong
leeds leicester leipzig lembang lembata leningrad leverkusen lhokseumawe liberia libya lille lima lingga lisboa lisbon lithuania liverpool
liwa lombok london louisiana lubuklinggau lues luhansk lumajang lumpur luwu luwuk lviv lyon madagaskar madinah madiun madrid madura
magelang magetan maine majalengka majene makassar makau makedonia makkah maladewa malaga malaka malang malaysia mali malinau malta maluku
mamberamo mampang mamuju manado manama manchester mandalika mandar manggarai manhattan manila manokwari mappi marawi mariupol maroko maros
marseille martapura marunda maryland massachusetts mataram matraman maumere mauritius maybrat mecca medan medina mediterania mekah meksiko
melawi melbourne mempawah memphis menoreh mentawai menteng meranti merapi merauke mesir metro meulaboh mexico miami michigan middlesbrough
milan milano milwaukee mimika minahasa mindanao minneapolis minnesota misool mississippi missouri mogadishu mojokerto moldova monaco
mongolia mongondow montana montenegro montreal morocco morotai morowali moscow moskow mosul moutong mozambik muaro muenchen mukomuko mumbai
muna munich murung muscat musi myanmar nabire nagan nagasaki nairobi namibia nantes napoli nashville nato natuna nauru naypyidaw ndao nduga
nebraska neira nepal netherlands nevada newcastle ngada ngaglik nganjuk ngantang ngawi nias nicaragua nice niger nigeria nikaragua
normandia norway norwegia norwich nottingham ntb ntt nunukan nusa nusantara odesa odessa ogan ohio okinawa oklahoma oman opec oregon
orlando osaka oseania oslo ottawa pacet pacific pacitan padang padanglawas padangsidimpuan pakistan palangkaraya palembang palestina
palmerah palopo palu pamekasan pamulang panama pancoran pandeglang pangandaran pangkalan pangkalpinang pangkep paniai panmunjom papua
paraguay pare parepare pariaman parigi paris pasaman paser pasifik pasisia pasuruan pati pattaya paulo payakumbuh pbb pekalongan pekanbaru
pelabuhanratu pelalawan pemalang pematangsiantar penajam penang penh penjaringan pennsylvania perancis persebaya persela persib persiba
persija perth peru pesanggrahan peshawar pessisir petamburan petersburg philadelphia philippines phnom phoenix phuket pidie pinrang pisau
pittsburgh poland polandia pondok ponorogo pontianak porto portsmouth portugal poso prabumulih prague praha prambanan prancis prapatan
pretoria pringsewu priok probolinggo psg psis psm pulang pulo pulogadung puncak purbalingga purwakarta purwodadi purwokerto purworejo
pyongyang qatar queens quito rabat rafah rakhine ramallah rangers rangoon rantauprapat rembang riau rinjani rio riyadh rokan roma romania
rome rote rotterdam rumania rusia russia rwanda sabah sabang sabu saigon sakhalin salatiga samarinda sambas samoa samosir sampang sampit
samudra sanaa sangatta sanggau sangihe santiago sarajevo sarawak sardinia sarmi saudi sawahlunto sawangan scotland seattle sebatik selandia
selangor selayar seluma semanggi semarang semeru senayan senegal sentani sentul seoul sepaku seram serang serbia serdang serikat serpong
sevilla seychelles shanghai sheffield shenzhen siak siantar sibolga sidikalang sidoarjo sidrap sigi sigli sijunjung sikka simalungun
simeulue sinabung sinai singapore singapura singaraja singingi singkawang singkil singosari sinjai sintang siprus sisilia sitaro situbondo
skandinavia skotlandia sleman slipi slovenia slowakia solo solok somalia soppeng sorong southampton spain spanyol sragen srilanka sriwijaya
stockholm stoke subang subulussalam sudan sudirman suez sukabumi sukoharjo sulawesi sulbar sulsel sulteng sultra sulut sumatera sumatra
sumba sumbar sumbawa sumedang sumenep sumsel sumut sumy sunderland sungaipenuh supiori surabaya surakarta suriah suva swansea sweden swedia
swiss switzerland sydney syria tabalong tabanan tahuna taipei taiwan takalar takengon talaud taliban tambora tambrauw tanah tangerang
tangsel tanimbar tanjab tanjungpinang tanzania tapanuli tapin tarakan tasikmalaya tbilisi tebet tebing tegal tegalrejo teheran tehran
temanggung tenggara tennessee ternate texas thailand thamrin tibet tidore timika timor timteng tinggi tiongkok toba tobelo togo tokyo
tolikara tolitoli tomohon tondano tonga toraja torino toronto tottenham toulouse trawangan trenggalek tripoli tual tuban tulungagung tunis
tunisia turin turkey turki uea uefa uganda ukraina ukraine unesco ungaran unhcr unicef uruguay utah uzbekistan valencia vancouver vanuatu
vegas venezuela vermont vienna vientiane vietnam virginia vladivostok wajo wakatobi wales wamena waropen warsaw warsawa washington wates
watford wellington wembley who wina wisconsin wolverhampton wondama wonogiri wonosari wonosobo wto wuhan wyoming xinjiang yahukimo yalimo
yaman yangon yapen yemen yerevan yerusalem yogyakarta yokohama yordania york yunani zagreb zambia zealand zimbabwe zurich
`);

/** People of a place and things of it; capitalised, never a person's name. */
export const demonyms = words(`
afghan afghans african africans al-quran algerian alkitab allah alquran american americans arab arabs argentine argentinian armenian asian
asians australian australians austrian azerbaijani bangladeshi batak bedouin belarusian belgian betawi bolivian brazilian british buddha
bugis bulgarian burmese californian cambodian canadian canadians catholic catholics chilean chinese christian christians cina colombian
congolese conservative croatian cuban cubans czech danish dayak democrat democratic democrats druze dutch egyptian emirati english estonian
ethiopian european europeans filipino finnish french georgian german germans ghanaian greek greeks haitian hindu hindus hispanic hungarian
indian indians indonesian indonesians injil iranian iranians iraqi iraqis irish islam islamic israeli israelis italian italians jamaican
japanese jewish jews jordanian katolik kazakh kenyan korean koreans kristen kurdi kuwaiti laotian latino latinos latinx latvian lebanese
liberal libyan lithuanian londoner londoners malaysian melayu mexican mexicans minang moroccan muslims native nepali nigerian north-korean
norwegian pakistani palestinian palestinians parisian peruvian polish portuguese protestant qatari quran republican republicans rohingya
romanian russian russians rwandan saudi scottish serbian sikhs slovak slovenian somali south-korean spanish sudanese sunda sunni swedish
swiss syiah syrian syrians texan texans thai tionghoa tuhan tunisian turkish ukrainian ukrainians uzbek venezuelan vietnamese welsh yahudi
yazidi
`);
