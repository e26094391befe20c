import { words } from '#core/language/words.ts';

/**
 * Family and clan names that are seldom anything else, from common knowledge: Batak, Nias, Minahasan, Moluccan, Florenese, Papuan, Javanese
 * and Sundanese; English, Continental, Slavic, Arabic, South Asian, Japanese. Clan names that are also words or towns (Bukit, Lingga) are left out.
 */
export const familyNames = words(`
abe adams adoe agarwal al-assad al-sisi alatas alaydrus albar alfons alhabsyi alhaddad alkatiri almeida alves ambarita anderson araujo
aritonang armstrong aso assegaf asso bafadhal bahasuan bailey baker bakrie banerjee barnes barnett basalamah batubara bawazier becker
bennett berg bianchi braun brown burke burnett burns butarbutar butler byrne campbell carpenter carroll carter castillo castro chapman
chavez clarke coleman collins connolly cooper corbett costa crawford cunningham dalimunthe damanik daniels daulay davies davis delgado
depari desai diaz dixon djiwandono doloksaribu dominguez donovan douw dowansiba doyle dubois dunn dupont edwards elliott ellis elopere
enembe engel evans farrell fedorov fernandez ferrari fischer fitzgerald fleming fletcher flores flynn foenay foster fowler freeman
gallagher garcia gardner gaspersz gibbons ginting gobai goldberg goldman gombo gomes gomez gonzalez greene griffin griffiths gultom gupta
gurusinga gutierrez halawa hall hamilton hammond haning harahap harefa harianja harper harris hashimoto hasibuan hasugian hayes hehanussa
henderson henuk hernandez herrera hicks higgins hill hitipeuw hodges hoffman holmes hosseini howell hughes hutagalung hutajulu hutapea
hutasoit hutauruk hutomo ikeda indou ishiba ishikawa ito ivanov jacobs jennings jimenez johnston jones joshi jufri kaban kacaribu kaisiepo
kalangi kambuaya kamikawa kandou kapoor karamoy karma karo-karo kartawidjaja karundeng kato katz kaufman kaunang kaur kawengian kawilarang
keliat keller kennedy ketaren khan khanna kimura king kishida kleden klein knox koch kogoya koizumi korwa koten krishnan kumar kuznetsov
lapenangga lapian larosa larsen larson latuconsina latuharhary latuperissa lawalata leimena lengkong levine levy likumahua liliweri
limbong lokobal lontoh lopes lopez loupatty lowe lubis luhukay lumbanraja lumbantobing lumbantoruan lumintang lumowa lynch magai maitimu
malau malibela maloney mamahit mamesah manafe manalu mandacan mandagi mangindaan mangkuprawira manibuy manik manoppo mantiri manuhutu
manullang manuputty manurung manusama maramis marbun marino marpaung martinez martins maspaitella massie matondang matsuda matsuno
matthews matuan mauboy mehta meliala mendes mendez mendoza menon mewengkang meyer meyers miller mokodompit mokoginta mongisidi montgomery
moore morales moreno mori morris motegi mueller mukherjee munoz murakami murib murphy murray myers nababan nadapdap naibaho nainggolan
naipospos nair najoan nakamura napitupulu nasution navarro nazara ndraha newman ngantung nichols nielsen nomura norris novak nowak
nubatonis nunes nunez o'brien o'connor o'neill ogawa okada olsen olson ono ortiz osborne osok owens pakpahan palmer paloh pandelaki pandey
pandia pandie pandjaitan pangaribuan pangemanan panggabean pangkey panjaitan pantouw pardede parker parsons pasaribu patel patterson
pattiasina pattinama pattinasarany pavlov pearson pelenkahu perangin-angin peranginangin perez peters petersen peterson petrov phillips
picauly pigai pinem pinontoan pongoh ponto popov porter powell pratt pulungan purba quinn rahimi rajagukguk rambe ramos ramsay ramsey
rangkuti rantetana rao ratulangi reddy reed rehatta reid reilly renyaan reyes reynolds riady ribeiro ricci richards richter riley rios
ririmasse risakotta ritonga rivera robbins roberts romano romero rompas rosenberg rosenthal rossi ruiz rumagit rumahorbo rumambi rumbiak
rumengan runtuwene sagala sahetapy saito sambuaga sampetoding sanchez santos sapulette saragih sarumaha sarumpaet sasaki saunders schmidt
schneider schroeder schultz schulz schwartz schwarz sembiring shahab shapiro shaw shelton sherman shihab siadari siagian siahaan siahaya
siallagan sianipar sianturi sibarani sibuea siburian sidauruk sidorov sigalingging sihaloho sihite sihombing sihotang silaban silaen
silalahi silitonga silva silverman simamora simangunsong simanihuruk simanjuntak simanullang simarmata simatupang simbolon simorangkir
sinaga sinambela singarimbun sinukaban sinulingga sinurat sipahutar sipayung sirait siringoringo sitanggang sitepu sitinjak sitohang
sitompul sitorus situmeang situmorang situngkir smirnov smit smith snyder solin solossa sompie sompotan sondakh sormin soselisa soulisa
souza stein stephens stevens stewart suarez suga sullivan sumolang sungkar supusepa surbakti sutherland syaranamual syihab tahalele
taihuttu talakua tamaela tamba tambunan tampubolon tanaka tanoesoedibjo tarigan tate taylor tehrani telaumbanua tendean thohir thornton
tilaar tinambunan tobing togatorop toisuta tomasoa torres townsend tucker tumanggor tumanggung tumbelaka turangan turner turnip tyson
vargas vaughan vaughn vega wagey wagner walker wallace walsh walters wanandi ward warouw waruwu watanabe wattimena watts waworuntu weaver
webb weber webster weiss welch wenas wenda wenno wheeler whitaker whitehead whitfield williams willis winters wolf wonda worang wowor
wright wullur wuwungan yadav yamada yamaguchi yamamoto yates yeimo yoshida zalukhu zebua zendrato zon
`);
