/**
 * People of the past after whom airports, hospitals, universities and main roads are called, and names of things that look like a
 * person's. Named alone they are more often that thing: “antre di **Saiful Anwar**”. A list of lines, since the names have several words.
 */
export const namesakes: ReadonlySet<string> = new Set(
  `halim perdanakusuma|soekarno hatta|sultan hasanuddin|ngurah rai|i gusti ngurah rai|adi soemarmo|ahmad yani|jenderal ahmad yani|husein sastranegara|abdulrachman saleh|abdul rachman saleh
sam ratulangi|iskandar muda|sultan iskandar muda|syamsudin noor|tjilik riwut|el tari|frans kaisiepo|frans seda|radin inten|hang nadim|depati amir|sultan thaha|sultan syarif kasim
mahmud badaruddin|sultan mahmud badaruddin|raja haji fisabilillah|fatmawati soekarno|sis al jufri|haji asan|jenderal besar soedirman|tunggul wulung
cipto mangunkusumo|hasan sadikin|saiful anwar|wahidin sudirohusodo|adam malik|m djamil|zainoel abidin|sulianti saroso|gatot soebroto|gatot subroto|esnawan antariksa|abdul moeloek
mohammad hoesin|arifin achmad|raden mattaher|abdul wahab sjahranie|kanujoso djatiwibowo|doris sylvanus|achmad mochtar|ansari saleh|muwardi|kariadi|sardjito|soetomo|dr soetomo|soedono|soeselo
mh thamrin|m h thamrin|rasuna said|imam bonjol|teuku umar|cut nyak dien|s parman|mt haryono|m t haryono|di panjaitan|d i panjaitan|tb simatupang|t b simatupang|daan mogot|yos sudarso
gajah mada|gadjah mada|hayam wuruk|hasyim asyari|mas mansyur|kh mas mansyur|pangeran antasari|pangeran diponegoro|juanda|otto iskandardinata|otista|kapten tendean|mayjen sungkono
gelora bung tomo|bung karno|bung tomo|gelora bung karno|si jalak harupat|wibawa mukti|maguwoharjo|manahan|ismail marzuki|usmar ismail|raden saleh|fatahillah|jenderal soedirman|jenderal sudirman
sultan agung|sunan ampel|sunan kalijaga|sunan gunung djati|syarif hidayatullah|syiah kuala|lambung mangkurat|sultan ageng tirtayasa|raden intan|raden fatah|sutan sjahrir
la nina|la niña|el nino|el niño|piala sudirman|sudirman cup|thomas cup|uber cup|davis cup|nobel perdamaian|james webb|hubble space|tesla motors|wells fargo|morgan stanley|goldman sachs|merrill lynch
jp morgan|j p morgan|johnson johnson|price waterhouse|ernst young|louis vuitton|hugo boss|calvin klein|tommy hilfiger|ralph lauren|harley davidson|mercedes benz|rolls royce|aston martin|land rover|alfa romeo
moody s|standard poor|dow jones|sri lanka|abu dhabi|san francisco|san diego|los angeles|new york|new delhi|costa rica|puerto rico|sierra leone|buenos aires|rio grande|tel aviv|hong kong|ho chi minh city
king abdulaziz|prince sultan|john f kennedy international|charles de gaulle airport|silicon valley|wall street|madison square|jersey city|notre dame|santa fe|santa cruz|santa monica|san jose|san antonio`
    .replaceAll('\n', '|')
    .split('|'),
);
