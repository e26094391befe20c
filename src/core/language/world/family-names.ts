import { words } from '#core/language/words.ts';

/**
 * Family and clan names that are seldom anything else, from common knowledge: Batak, Nias, Minahasan, Moluccan, Florenese, Papuan, Javanese
 * and Sundanese; English, Continental, Slavic, Arabic, South Asian, Japanese. Clan names that are also words or towns (Bukit, Lingga) are left out.
 */
export const familyNames = words(`
nasution siregar sinaga simanjuntak sihombing situmorang hutapea hutagalung pandjaitan panjaitan silalahi tobing lubis harahap batubara ginting sembiring
tarigan sitepu manurung sitorus simatupang napitupulu siahaan pardede marpaung pangaribuan purba saragih damanik sirait rajagukguk simbolon sitompul
ambarita aritonang banjarnahor butarbutar doloksaribu gultom harianja hasibuan hutagaol hutajulu hutasoit hutauruk limbong lumbanbatu lumbangaol
lumbanraja lumbantobing lumbantoruan malau manalu manik marbun matondang nababan nadeak nadapdap naibaho nainggolan naipospos pakpahan panggabean
pasaribu pohan rambe ritonga rumahorbo rumapea sagala sarumpaet siadari siagian siallagan sianipar sianturi sibarani sibuea siburian sidabutar sidabalok
sidauruk sigalingging sihaloho sihite sihotang silaban silaen silitonga simamora simangunsong simanihuruk simanullang simarmata simorangkir sinambela sinurat
sipahutar sipayung siringoringo sitanggang sitinjak sitohang situmeang situngkir solin sormin tamba tambunan tampubolon tinambunan togatorop tumanggor turnip
daulay pulungan rangkuti parinduri dalimunthe hasugian berutu boangmanalu kacaribu ketaren surbakti sinulingga sinukaban kaban meliala
milala gurusinga pelawi brahmana singarimbun depari pandia keliat pinem perangin-angin peranginangin karo-karo
zega zebua telaumbanua harefa mendrofa waruwu zalukhu zendrato halawa larosa nazara ndraha sarumaha
assegaf shihab alatas alkatiri alhabsyi albar syihab bakrie soebianto djojohadikusumo hartarto thohir zon hamzah alaydrus alhaddad
basalamah bawazier baraja sungkar bahasuan bafadhal shahab jufri
wahid widodo wanandi riady salim hutomo tanoesoedibjo paloh ponto mangkuprawira mangunkusumo
djiwandono sumadiredja kartawidjaja kartasasmita suriaatmadja hadinegoro puspoyo wirakusumah hidayatullah manullang sumarsono tumanggung
rumagit lapian rompas mamahit wenas sondakh sarundajang runtuwene tombeg waworuntu kawilarang latuconsina pattinama tuhuteru
kandou kalangi karamoy karundeng kaunang kawengian lengkong lumowa lumintang mamesah mandagi manoppo mantiri maramis massie mewengkang mokoginta
mongisidi mokodompit mangindaan montolalu najoan ngantung pandelaki pangemanan pangkey pantouw parengkuan pelenkahu pinontoan pongoh ratulangi
rotinsulu rumambi rumengan sambuaga singal sompie sompotan sumolang tendean tilaar tombokan tumbelaka tumewu turangan umboh
wagey walangitan warouw watuseke wewengkang worang wowor wullur wuwungan
leimena lontoh matulessy pelupessy sahertian tahalele uneputty watimena kaisiepo wenda rumbiak mote karma wonda
akihary alfons bakarbessy gaspersz hehanussa hitipeuw kaihatu kakisina kesaulya lainata latumahina latuharhary latupapua latuperissa lawalata
leiwakabessy likumahua lokollo loupatty louhenapessy luhukay maitimu malaihollo manuhutu manuputty manusama maspaitella muskita nanlohy nikijuluw
ohoiwutun patirajawane pattiasina pattinasarany pattipeilohy pattiselanno persulessy picauly ririmasse risakotta rehatta sahetapy salampessy
sapulette siahaya siwabessy sopacua soplanit soselisa soulisa supusepa syaranamual syauta tahapary taihuttu talakua tamaela tapilatu titaley toisuta
tomasoa tuanakotta tupamahu wattimena wenno
adoe foenay haning henuk kleden koten lamury lapenangga liliweri manafe mauboy mella messakh nalle ndolu nubatonis oematan pandie pareira
pellokila riwu usfinit tallo laiskodat
enembe kogoya murib magai gobai pekei pigome yeimo tekege douw pigai edowai matuan asso huby itlay lokobal elopere wetipo yikwa gombo
kambuaya kareth solossa malagam malibela osok mandacan manibuy indou dowansiba worabay ohee suebu ireeuw sroyer mambor korwa yewun eluay gebze
balagaize samkakai renyaan rettob karubaba wambrauw yarangga
sampetoding tandililing palinggi patandianan rantetana sarungallo
smith jones brown taylor davies evans thomas roberts walker wright robinson thompson hughes hall clarke jackson baker turner
cooper hill ward morris moore king watson harrison patel anderson miller wilson davis garcia martinez rodriguez hernandez lopez gonzalez perez sanchez
adams armstrong atkinson bailey barnes barnett bennett burke burnett burns butler byrne campbell carpenter carroll carter chapman coleman collins connolly corbett
crawford cunningham daniels dawson dickson dixon donaldson donovan doyle dunn edwards elliott ellis ellison farrell ferguson fitzgerald fitzpatrick fleming fletcher flynn
foster fowler franklin freeman gallagher gardner gibbons gibson gilbert goldberg goldman goldstein greene griffin griffiths hamilton hammond hansen hanson harper harris
hawkins hayes henderson hicks higgins hodges hoffman holmes hopkins howell hudson hutchinson jacobs jacobson jenkins jennings jensen johnston katz kaufman keller
kennedy klein knox lambert larson lawson levine levy lowe lynch macdonald maloney matthews mendoza meyers montgomery morrison murphy murray myers newman nichols
nicholson norris o'brien o'connor o'neill olson osborne owens palmer parker parsons patterson pearson perkins peters petersen peterson phillips porter powell pratt quinn ramsay
ramsey reed reid reilly reynolds richards richardson riley robbins robertson rosenberg rosenthal ryan saunders schultz schwartz shapiro shaw shelton sherman
silverman simmons simpson snyder stephens stephenson stevens stevenson stewart sullivan sutherland swanson tate thornton townsend tucker tyson
vaughan vaughn wallace walsh walters watkins watts weaver webb webster weiss welch wheeler whitaker whitehead whitfield williams williamson willis winters yates
ramirez torres flores rivera gomez diaz reyes morales ortiz gutierrez silva santos oliveira souza pereira costa ferreira
alvarez castillo castro chavez delgado dominguez espinoza fernandez fuentes guerrero herrera jimenez mendez molina moreno munoz navarro nunez ortega
pacheco padilla ramos rios rojas romero ruiz salazar salinas serrano suarez vargas vasquez vazquez vega velasquez villanueva zamora
almeida alves araujo barbosa cardoso carvalho fonseca gomes lopes machado marques martins mendes monteiro moreira nascimento nunes pinto ribeiro rocha teixeira
mueller schmidt schneider fischer weber meyer wagner becker schulz hoffmann koch richter wolf schroeder neumann schwarz bauer brandt braun
engel frank fuchs graf hahn hartmann heinrich herrmann kaiser kohler kraus krause kruger lehmann lorenz maier mayer pfeiffer scholz
simon stein steiner vogel vogt walter winkler zimmermann
rossi ferrari esposito bianchi romano ricci marino greco bruno gallo conti barbieri benedetti bernardi caruso colombo fontana giordano lombardi mancini
marchetti mariani martini moretti pellegrini rizzo santoro vitale
bernard boucher chevalier dubois dupont durand fontaine fournier garnier girard lefebvre legrand lemaire leroy martin mercier moreau morel renard richard
rousseau roux
bakker dekker dijkstra janssen jansen mulder smit visser hendriks peeters claes wouters andersson eriksson gustafsson johansson karlsson larsson lindqvist nilsson olsson
persson svensson berg dahl haugen jorgensen kristensen larsen madsen mortensen nielsen olsen rasmussen sorensen virtanen korhonen
ivanov petrov sidorov smirnov kuznetsov popov novak kowalski nowak horvath nagy volkov sokolov lebedev kozlov morozov pavlov fedorov orlov bondarenko kovalenko shevchenko
tanaka suzuki takahashi watanabe ito yamamoto nakamura kobayashi kishida abe suga koizumi ishiba hayashi kamikawa matsuno motegi aso
fujimoto fujita hashimoto ikeda inoue ishikawa kato kikuchi kimura kondo maeda matsuda matsumoto mori murakami nakajima nakayama nishimura nomura ogawa okada ono
saito sakamoto sasaki shimizu takagi takeda ueda yamada yamaguchi yoshida
agarwal banerjee bhatia bose chakraborty chatterjee chopra desai dutta ganguly gupta iyer joshi kapoor kaur khanna krishnan kulkarni kumar malhotra mehta menon
mishra mukherjee nair naidu pandey pillai rao reddy sethi shetty sinha srinivasan subramanian trivedi varma verma yadav bhattacharya chaudhry
ahmadi akhtar hosseini iqbal khan malik mirza mousavi qureshi rahimi rezaei siddiqui tehrani al-assad al-sisi
erdem yilmaz demir celik sahin ozturk aydin arslan dogan
`);
