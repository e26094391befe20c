/**
 * People of the past after whom airports, hospitals, universities and main roads are called, and names of things that look like a
 * person's. Named alone they are more often that thing: “antre di **Saiful Anwar**”. A list of lines, since the names have several words.
 */
export const namesakes: ReadonlySet<string> = new Set(
  `didik baru|rosalia indah|johns hopkins|halim perdanakusuma|sultan hasanuddin|ngurah rai|i gusti ngurah rai|adi soemarmo|ahmad yani|husein sastranegara|abdulrachman saleh
sam ratulangi|iskandar muda|syamsudin noor|el tari|hang nadim|sultan syarif kasim
mahmud badaruddin
cipto mangunkusumo|hasan sadikin|saiful anwar|wahidin sudirohusodo|adam malik|m djamil|zainoel abidin|sulianti saroso|gatot soebroto|gatot subroto|abdul moeloek
mohammad hoesin|arifin achmad|abdul wahab sjahranie|ansari saleh|kariadi|sardjito|soetomo
mh thamrin|rasuna said|imam bonjol|teuku umar|cut nyak dien|s parman|mt haryono|di panjaitan|tb simatupang|daan mogot|yos sudarso
gajah mada|gadjah mada|hayam wuruk|hasyim asyari|mas mansyur|pangeran antasari|pangeran diponegoro|juanda|otista|kapten tendean|mayjen sungkono
gelora bung tomo|bung karno|bung tomo|gelora bung karno|ismail marzuki|raden saleh|jenderal soedirman|jenderal sudirman
sultan agung|sunan ampel|sunan kalijaga|sunan gunung djati|syarif hidayatullah|syiah kuala|lambung mangkurat|sultan ageng tirtayasa|sutan sjahrir
zainuddin abdul madjid|raden mattaher|allahu akbar|insya allah|sri lanka|san antonio|san diego|san jose|la nina|la niña|el nino|el niño|piala sudirman|sudirman cup|thomas cup|uber cup|davis cup|morgan stanley|wells fargo|goldman sachs`
    .replaceAll('\n', '|')
    .split('|'),
);
