import { words } from '#core/language/words.ts';

/**
 * Family and clan names that are seldom anything else, from common knowledge: Batak, Nias, Minahasan, Moluccan, Florenese, Papuan, Javanese
 * and Sundanese; English, Continental, Slavic, Arabic, South Asian, Japanese. Clan names that are also words or towns (Bukit, Lingga) are left out.
 */
export const familyNames = words(`
abe adams adoe agarwal akihary al-assad al-sisi alatas alaydrus albar alfons alhabsyi alhaddad alkatiri almeida alves ambarita anderson
araujo aritonang armstrong aso assegaf asso bafadhal bahasuan bailey baker bakrie balagaize banerjee banjarnahor baraja barnes barnett
basalamah batubara bawazier becker bennett berg berutu bhattacharya bianchi boangmanalu bose brahmana braun brown burke burnett burns
butarbutar butler byrne campbell carpenter carroll carter castillo castro chapman chatterjee chaudhry chavez chopra clarke coleman
collins colombo connolly conti cooper corbett costa crawford cunningham dalimunthe damanik daniels daulay davies davis delgado depari
desai diaz dixon djiwandono doloksaribu dominguez donovan douw dowansiba doyle dubois dunn dupont dutta edowai edwards elliott ellis
elopere eluay enembe engel esposito evans farrell fedorov fernandez ferrari fischer fitzgerald fleming fletcher flores flynn foenay
foster fowler freeman gallagher gallo garcia gardner gaspersz gebze gibbons ginting gobai goldberg goldman gombo gomes gomez gonzalez
greco greene griffin griffiths gultom gupta gurusinga gutierrez halawa hall hamilton hammond haning harahap harefa harianja harper
harris hashimoto hasibuan hasugian hayes hehanussa henderson henuk hernandez herrera hicks higgins hill hitipeuw hodges hoffman holmes
horvath hosseini howell huby hughes hutagalung hutajulu hutapea hutasoit hutauruk hutomo ikeda indou ireeuw ishiba ishikawa itlay ito
ivanov jacobs janssen jennings jimenez johnston jones joshi jufri kaban kacaribu kaihatu kaisiepo kalangi kambuaya kamikawa kandou
kapoor karamoy kareth karma karo-karo kartawidjaja karubaba karundeng kato katz kaufman kaunang kaur kawengian kawilarang keliat keller
kennedy ketaren khan khanna kimura king kishida kleden klein knox koch kogoya koizumi korwa koten kowalski krishnan kumar kuznetsov
lainata laiskodat lamury lapenangga lapian larosa larsen larson latuconsina latuharhary latumahina latupapua latuperissa lawalata
leimena lengkong levine levy likumahua liliweri limbong lokobal lokollo lontoh lopes lopez loupatty lowe lubis luhukay lumbanraja
lumbantobing lumbantoruan lumintang lumowa lynch magai maitimu malagam malaihollo malau malibela maloney mamahit mambor mamesah manafe
manalu mandacan mandagi mangindaan mangkuprawira manibuy manik manoppo mantiri manuhutu manullang manuputty manurung manusama maramis
marbun marino marpaung martinez martins maspaitella massie matondang matsuda matsuno matthews matuan mauboy mehta meliala mella mendes
mendez mendoza mendrofa menon messakh mewengkang meyer meyers milala miller mokodompit mokoginta mongisidi montgomery montolalu moore
morales moreno mori morris mote motegi mueller mukherjee munoz murakami murib murphy murray muskita myers nababan nadapdap nadeak nagy
naibaho nainggolan naipospos nair najoan nakamura nalle nanlohy napitupulu nasution navarro nazara ndolu ndraha newman ngantung nichols
nielsen nomura norris novak nowak nubatonis nunes nunez o'brien o'connor o'neill oematan ogawa ohee ohoiwutun okada olsen olson ono
ortiz osborne osok owens pakpahan palinggi palmer paloh pandelaki pandey pandia pandie pandjaitan pangaribuan pangemanan panggabean
pangkey panjaitan pantouw pardede parengkuan parker parsons pasaribu patandianan patel patterson pattiasina pattinama pattinasarany
pavlov pearson pekei pelawi pelenkahu pellokila perangin-angin peranginangin perez peters petersen peterson petrov phillips picauly
pigai pigome pinem pinontoan pohan pongoh ponto popov porter powell pratt pulungan purba puspoyo quinn qureshi rahimi rajagukguk rambe
ramirez ramos ramsay ramsey rangkuti rantetana rao ratulangi reddy reed rehatta reid reilly renyaan rettob reyes reynolds riady ribeiro
ricci richards richter riley rios ririmasse risakotta ritonga rivera riwu robbins roberts romano romero rompas rosenberg rosenthal
rossi rotinsulu ruiz rumagit rumahorbo rumambi rumapea rumbiak rumengan runtuwene sagala sahertian sahetapy saito sambuaga samkakai
sampetoding sanchez santos sapulette saragih sarumaha sarumpaet sarundajang sarungallo sasaki saunders schmidt schneider schroeder
schultz schulz schwartz schwarz sembiring shahab shapiro shaw shelton sherman shihab siadari siagian siahaan siahaya siallagan sianipar
sianturi sibarani sibuea siburian sidauruk sidorov sigalingging sihaloho sihite sihombing sihotang silaban silaen silalahi silitonga
silva silverman simamora simangunsong simanihuruk simanjuntak simanullang simarmata simatupang simbolon simmons simorangkir sinaga
sinambela singal singarimbun sinha sinukaban sinulingga sinurat sipahutar sipayung sirait siringoringo sitanggang sitepu sitinjak
sitohang sitompul sitorus situmeang situmorang situngkir smirnov smit smith snyder solin solossa sompie sompotan sondakh sopacua
soplanit sormin soselisa soulisa souza srinivasan sroyer stein stephens stevens stewart suarez suebu suga sullivan sumolang sungkar
supusepa surbakti sutherland syaranamual syauta syihab tahalele tahapary taihuttu talakua tallo tamaela tamba tambunan tampubolon
tanaka tandililing tanoesoedibjo tapilatu tarigan tate taylor tehrani tekege telaumbanua tendean thohir thornton tilaar tinambunan
titaley tobing togatorop toisuta tomasoa tombeg tombokan torres townsend tuanakotta tucker tuhuteru tumanggor tumanggung tumbelaka
tumewu tupamahu turangan turner turnip tyson umboh uneputty usfinit vargas varma vaughan vaughn vega wagey wagner walangitan walker
wallace walsh walters wambrauw wanandi ward warouw waruwu watanabe watimena wattimena watts waworuntu weaver webb weber webster weiss
welch wenas wenda wenno wetipo wheeler whitaker whitehead whitfield williams willis winters wolf wonda worabay worang wowor wright
wullur wuwungan yadav yamada yamaguchi yamamoto yarangga yates yeimo yewun yikwa yoshida zalukhu zebua zega zendrato zon
`);
