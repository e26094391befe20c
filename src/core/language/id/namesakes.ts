/**
 * People of the past after whom airports, hospitals, universities and main roads are called, and names of things that look like a
 * person's. Named alone they are more often that thing: “antre di **Saiful Anwar**”. A list of lines, since the names have several words.
 */
export const namesakes: ReadonlySet<string> = new Set(
  `halim perdanakusuma|sultan hasanuddin|ngurah rai|i gusti ngurah rai|ahmad yani|husein sastranegara
sam ratulangi|iskandar muda
cipto mangunkusumo|hasan sadikin|saiful anwar|wahidin sudirohusodo|adam malik|sulianti saroso|gatot soebroto|gatot subroto|abdul moeloek
kariadi|sardjito|soetomo
mh thamrin|rasuna said|imam bonjol|teuku umar|cut nyak dien|s parman|mt haryono|di panjaitan|tb simatupang|daan mogot|yos sudarso
gajah mada|gadjah mada|hayam wuruk|hasyim asyari|pangeran antasari|pangeran diponegoro|juanda|otista|kapten tendean
gelora bung tomo|bung karno|bung tomo|gelora bung karno|ismail marzuki|raden saleh|jenderal soedirman|jenderal sudirman
sultan agung|sunan ampel|sunan kalijaga|syarif hidayatullah|syiah kuala|lambung mangkurat|sutan sjahrir
raden mattaher|allahu akbar|insya allah|sri lanka|san antonio|san diego|san jose|la nina|la niña|el nino|el niño|piala sudirman|sudirman cup|thomas cup|davis cup|morgan stanley|goldman sachs`
    .replaceAll('\n', '|')
    .split('|'),
);
