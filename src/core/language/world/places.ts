import { words } from '#core/language/words.ts';

/** Countries, regions and cities as Indonesian and English news write them, one word each. Not people by default. */
export const places = words(`
indonesia jakarta jawa sumatra sumatera kalimantan sulawesi papua bali lombok nusa tenggara maluku aceh medan padang pekanbaru riau jambi
palembang bengkulu lampung bandung bogor depok tangerang bekasi banten serang cilegon yogyakarta jogja jogjakarta semarang surakarta solo
surabaya malang sidoarjo gresik kediri blitar madiun ngawi ponorogo pacitan tuban lamongan bojonegoro jombang mojokerto pasuruan
probolinggo situbondo bondowoso jember banyuwangi lumajang madura bangkalan sampang pamekasan sumenep denpasar badung gianyar
buleleng singaraja tabanan karangasem klungkung jembrana mataram kupang flores ende maumere sumba sumbawa bima dompu timor
pontianak singkawang sambas banjarmasin banjarbaru palangkaraya samarinda balikpapan bontang kutai tarakan nunukan
makassar manado gorontalo palu poso kendari mamuju donggala toraja bitung minahasa ambon ternate tidore halmahera jayapura merauke
wamena timika sorong manokwari nabire biak asmat cirebon tasikmalaya garut sukabumi cianjur sumedang subang purwakarta karawang
indramayu majalengka kuningan ciamis pangandaran banjar tegal brebes pemalang pekalongan batang kendal demak kudus jepara pati rembang
blora grobogan purwodadi sragen karanganyar wonogiri sukoharjo klaten boyolali salatiga magelang temanggung wonosobo banjarnegara
purbalingga banyumas purwokerto cilacap kebumen purworejo sleman bantul gunungkidul kulonprogo tegalrejo
deli serdang binjai langkat siantar pematangsiantar toba samosir nias sibolga tapanuli karo simalungun asahan labuhanbatu
bukittinggi payakumbuh solok agam pariaman mentawai batam bintan tanjungpinang karimun natuna anambas bangka belitung pangkalpinang
lubuklinggau prabumulih ogan komering musi banyuasin lahat metro pringsewu lhokseumawe langsa sabang meulaboh
menteng kebayoran kemang cikini senayan kuningan sudirman thamrin pancoran tebet manggarai jatinegara cawang cakung cilandak
cijantung cilincing kelapa gading kemayoran gambir tanah abang palmerah slipi grogol cengkareng kalideres kembangan
kebon jeruk ciputat pamulang bintaro serpong cibubur ciracas duren cipinang pondok pulogadung semanggi ancol marunda jatibaru
priok arcamanik lembang cibinong sentul puncak cimahi cileunyi cikarang cibitung nusantara penajam paser sepaku morowali
jabar jateng jatim jabodetabek bodetabek sumut sumbar sumsel kalsel kaltim kalteng kalbar kaltara sulsel sulteng sultra sulut sulbar ntt ntb diy kepri babel muna buton wakatobi konawe kolaka bone gowa maros pangkep luwu palopo parepare pinrang sinjai bulukumba jeneponto tual seram buru ambarawa ungaran cepu bangil batu lawang singosari kepanjen ngantang nganjuk trenggalek tulungagung magetan jogja wonosari wates lebak pandeglang kalianda kotabumi metro liwa tebing tinggi kisaran rantauprapat padangsidimpuan sidikalang sinabung merapi semeru bromo kelud rinjani tambora krakatau petamburan cilandak menoreh gili trawangan mandalika
asean amerika serikat as inggris prancis perancis jerman italia spanyol portugal belanda belgia swiss austria swedia norwegia denmark
finlandia islandia irlandia skotlandia wales polandia ceko slowakia hungaria rumania bulgaria yunani turki rusia ukraina belarus
moldova georgia armenia azerbaijan kazakhstan uzbekistan afganistan pakistan india bangladesh nepal bhutan srilanka maladewa
myanmar thailand laos kamboja vietnam malaysia singapura brunei filipina tiongkok cina china taiwan hongkong macau jepang korea
korsel korut mongolia australia selandia zealand fiji tonga samoa vanuatu kiribati nauru papua iran irak suriah lebanon israel palestina
gaza yordania arab saudi yaman oman qatar bahrain kuwait uea emirat mesir libya tunisia aljazair maroko sudan somalia ethiopia etiopia
kenya uganda tanzania rwanda burundi kongo nigeria ghana senegal mali niger chad kamerun gabon angola zambia zimbabwe mozambik
namibia botswana afrika madagaskar kanada meksiko kuba haiti jamaika panama kolombia venezuela ekuador peru bolivia chile cile
argentina brasil paraguay uruguay eropa asia amerika oseania kaukasus balkan skandinavia mediterania timteng siprus malta kroasia
serbia slovenia bosnia kosovo albania montenegro makedonia estonia latvia lithuania
washington york angeles francisco chicago boston houston texas california florida hawaii alaska nevada arizona colorado ohio iowa
michigan illinois georgia virginia carolina alabama mississippi louisiana tennessee kentucky missouri minnesota wisconsin oregon
utah montana idaho kansas nebraska oklahoma arkansas maryland delaware jersey pennsylvania philadelphia connecticut vermont maine
massachusetts hampshire dakota wyoming indiana detroit seattle dallas atlanta miami orlando denver phoenix vegas baltimore cleveland
pittsburgh cincinnati milwaukee minneapolis memphis nashville charleston brooklyn manhattan bronx queens hollywood broadway harlem
london paris berlin roma rome milan milano madrid barcelona lisbon lisboa amsterdam rotterdam hague brussel brussels bruxelles
wina vienna jenewa geneva zurich bern stockholm oslo kopenhagen copenhagen helsinki dublin edinburgh glasgow manchester liverpool
birmingham leeds everton chelsea arsenal tottenham newcastle wembley moskow moscow kiev kyiv kremlin petersburg leningrad donetsk luhansk krimea
crimea mariupol kherson kharkiv odesa warsawa warsaw praha prague budapest bukares athena athens istanbul ankara gaziantep
damaskus damascus aleppo homs deraa golan beirut baghdad mosul basra erbil teheran tehran yerusalem jerusalem aviv haifa rafah hebron
ramallah riyadh jeddah makkah mekah mecca madinah medina dubai abu dhabi doha manama muscat sanaa aden kairo cairo alexandria
tripoli benghazi tunis aljir algiers rabat khartoum darfur nairobi mogadishu lagos abuja johannesburg pretoria
islamabad karachi lahore peshawar kabul kandahar delhi mumbai bangalore chennai kolkata kashmir dhaka kathmandu colombo
yangon rakhine naypyidaw bangkok pattaya phuket hanoi saigon phnom penh vientiane kuala lumpur johor penang selangor sabah sarawak
kinabalu manila mindanao marawi cebu beijing shanghai shenzhen guangzhou wuhan hubei xinjiang tibet taipei tokyo osaka kyoto hiroshima
nagasaki fukushima okinawa hokkaido seoul busan pyongyang incheon sydney melbourne canberra perth brisbane adelaide darwin wellington
auckland christchurch ottawa toronto montreal vancouver havana caracas bogota lima santiago buenos aires rio janeiro brasilia
america american britain england france germany italy spain russia ukraine turkey greece poland sweden norway switzerland austria
netherlands belgium ireland scotland japan philippines singapore vietnam cambodia burma egypt morocco libya syria iraq yemen
africa europe canada mexico brazil chile colombia cuba hungary romania croatia denmark finland iceland portugal
catalunya katalunya bavaria normandia sisilia sardinia skotlandia
suez sinai kuil samudra hindia pasifik pacific atlantik atlantic arktik antartika
francis wembley turin torino napoli genoa bologna firenze sevilla valencia bilbao malaga porto leverkusen dortmund munich muenchen
hamburg frankfurt leipzig koln cologne lyon marseille nice monaco nantes lille bordeaux toulouse
nato pbb opec isis hamas taliban fifa uefa afc aff who imf wto unesco unicef unhcr interpol
persib persija persebaya arema psm psis persela persiba sriwijaya barito bhayangkara hull leicester southampton burnley watford swansea stoke sunderland norwich brighton bournemouth fulham middlesbrough cardiff bristol sheffield nottingham portsmouth blackburn wolverhampton
pulo gebang gadung
juventus inter milan lazio fiorentina atletico bayern
psg ajax feyenoord benfica celtic rangers
tangsel jaksel jaktim jakbar jakut jakpus mampang prapatan cipayung cipondoh cileduk ciledug karawaci neglasari serua legok curug jagakarsa pesanggrahan penjaringan
matraman jatiasih jatisampurna rawalumbu mustikajaya bantargebang cimanggis sukmajaya sawangan bojongsari cinere limo beji parung cileungsi gunungputri citeureup ciawi cisarua megamendung dramaga jonggol
cipanas pacet cugenang pelabuhanratu cicurug cibadak jampang banjaran soreang rancaekek majalaya cicalengka nagreg limbangan kadungora singaparna
keerom waropen yahukimo yalimo supiori mamberamo mimika nduga tolikara lanny dogiyai deiyai paniai boven digoel mappi sarmi yapen serui fakfak kaimana bintuni wondama tambrauw maybrat arfak ampat misool
malaka belu ngada nagekeo sikka lembata alor rote ndao sabu raijua adonara larantuka ruteng labuan bajo komodo rinca kefamenanu atambua betun oelamasi
kapuas pulang pisau murung kotawaringin sampit seruyan katingan sukamara lamandau pangkalan kurun teweh mempawah landak ngabang sanggau sekadau sintang melawi ketapang kayong putussibau
bengkayang berau sangatta malinau bulungan tanjungselor sebatik tapin balangan tabalong kotabaru batulicin martapura
sigi morotai parigi moutong tolitoli buol banggai luwuk bungku sitaro sangihe talaud tahuna tomohon kotamobagu tondano airmadidi amurang bolaang mongondow
rantepao makale enrekang sidrap soppeng wajo barru pare bantaeng takalar selayar mamasa polewali mandar majene pasangkayu bombana baubau wangi raha
aru dobo tanimbar saumlaki namlea banda neira masohi piru tobelo labuha sanana weda jailolo sofifi
pidie sigli bireuen takengon gayo lues singkil subulussalam tapaktuan blangpidie simeulue sinabang nagan calang jantho
dairi bharat humbang hasundutan doloksanggul balige porsea parapat pangururan tarutung gunungsitoli padanglawas sipirok panyabungan kabanjahe berastagi stabat lubukpakam
pasaman dharmasraya sijunjung sawahlunto pessisir painan pasisia kampar bangkinang rokan siak bengkalis dumai pelalawan kuantan singingi indragiri tembilahan rengat meranti selatpanjang
kerinci sarolangun merangin bangko bungo tebo batanghari muarojambi tanjab sungaipenuh muaro lingga dabo tarempa ranai
lebong kepahiang curup seluma mukomuko rejang kaba baturaja muaradua kayuagung sekayu muarabeliti pagaralam empatlawang
pesawaran tanggamus mesuji tulangbawang menggala waykanan blambangan kotaagung gedongtataan
kertosono caruban ngrambe saradan pandaan purwosari turen dampit pujon wlingi kesamben srengat mojoagung ploso babat widang jatirogo kalitidu randublatung kunduran
bawen ampel prambanan delanggu wedi cawas jatinom ngaglik mlati godean gamping kasihan sewon imogiri patuk
bumiayu ketanggungan bantarkawung majenang sidareja kroya gombong kutoarjo muntilan secang parakan ngadirejo weleri kaliwungu juwana lasem tayu bangsri welahan
abiansemal mengwi kuta jimbaran sanur ubud kintamani seririt gilimanuk amlapura semarapura lovina canggu uluwatu
abepura sentani skouw enarotali moanemani sugapa ilaga oksibil dekai elelim karubaga kenyam tanahmerah kepi agats
hodeidah hudaydah taiz idlib raqqa kobani qamishli tikrit fallujah kirkuk najaf karbala qom isfahan shiraz tabriz mashhad natanz fordow bushehr beersheba ashkelon ashdod nablus jenin tulkarm younis deir balah jabalia
tbilisi yerevan baku tashkent astana almaty bishkek dushanbe ashgabat minsk vilnius riga tallinn chisinau ljubljana zagreb sarajevo belgrade beograd podgorica skopje tirana bucharest
odessa zaporizhzhia dnipro bakhmut avdiivka sumy lviv chernihiv kursk belgorod rostov sochi kazan vladivostok khabarovsk sakhalin siberia chechnya dagestan
kingston nassau managua tegucigalpa guatemala honduras nikaragua nicaragua quito lapaz montevideo asuncion paulo medellin cali maracaibo
dakar bamako niamey ouagadougou burkina faso accra abidjan monrovia freetown conakry guinea liberia gambia benin togo libreville kinshasa brazzaville luanda lusaka harare maputo windhoek gaborone antananarivo mauritius seychelles komoro djibouti eritrea asmara
karakorum rawalpindi quetta multan herat jalalabad ahmedabad hyderabad pune lucknow jaipur srinagar thimphu chittagong sylhet rangoon mandalay naypyitaw haiphong davao zamboanga jolo baguio batanes penghu kinmen
taichung kaohsiung hsinchu nagoya sapporo sendai fukuoka yokohama kawasaki niigata kumamoto daegu daejeon gwangju ulsan jeju panmunjom kaesong wonsan dandong shenyang harbin dalian tianjin qingdao nanjing hangzhou suzhou ningbo xiamen fuzhou chengdu chongqing kunming lhasa urumqi makau
ulaanbaatar hobart cairns geelong townsville dunedin suva apia nukualofa honiara moresby noumea
louisville columbus sacramento oakland tampa jacksonville raleigh richmond tulsa omaha wichita boise spokane anchorage honolulu salt lake tucson albuquerque mcallen uvalde parkland
`);

/** People of a place and things of it; capitalised, never a person's name. */
export const demonyms = words(`
american americans british english french german germans italian italians spanish russian russians ukrainian ukrainians chinese japanese korean koreans indian
indians pakistani iranian iranians iraqi iraqis syrian syrians israeli israelis palestinian palestinians turkish greek greeks polish swedish norwegian danish
finnish dutch belgian swiss austrian australian australians canadian canadians mexican mexicans brazilian cuban cubans african africans
asian asians european europeans arab arabs muslims christian christians jewish jews catholic catholics protestant
republican republicans democrat democrats democratic conservative liberal islamic indonesian indonesians malaysian filipino thai vietnamese
kristen katolik yahudi hindu buddha islam syiah sunni druze bedouin kurdi rohingya yazidi melayu betawi sunda batak minang
bugis dayak tionghoa cina quran alquran al-quran injil alkitab tuhan allah
qatari saudi emirati kuwaiti lebanese jordanian egyptian libyan tunisian moroccan algerian nigerian kenyan ethiopian somali sudanese ghanaian congolese rwandan south-korean north-korean burmese cambodian laotian nepali bangladeshi afghan afghans
colombian venezuelan peruvian chilean argentine argentinian bolivian haitian jamaican portuguese czech hungarian romanian bulgarian serbian croatian slovak slovenian estonian latvian lithuanian belarusian georgian armenian azerbaijani kazakh uzbek irish scottish welsh
hindus sikhs latino latinos hispanic latinx native texan texans californian parisian londoner londoners
`);
