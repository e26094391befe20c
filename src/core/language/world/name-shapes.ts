/**
 * Whether a word is built as only names are: Javanese, Sundanese and Arabic endings (Kusumawati, Hardiyanto, Fakhruddin), the Latin ones of
 * the Christian east (Yanuarius), the spelling before 1947 (Soemarno), family names of Europe and the Caucasus (Andersson, Kovalchuk, MacIntyre). For names no list knows.
 */
export function isNameShaped(lower: string, text: string): boolean {
  if (/^(?:Mc|Mac|O['’]|D['’]|Fitz)[A-Z][a-z]{2,}$/.test(text)) return true;
  if (/^(?:soe[a-z]{3}|poer|koes|boed|moel|djo[jk]|tjokr|sja[fh])[a-z]{2,}$/.test(lower)) return true;
  return lower.length > 5 && (ending.test(lower) || javanese.test(lower)) && !ordinary.test(lower);
}

const ending = new RegExp(
  `(?:${[
    '[aeiou]?wati|[iy]anto|[dghikmnrtw]arto|antoro|uddin|udin|ningsih|ningrum|ningtyas|iyono|[dt]iyono|joyo|djojo|kusumo|kusumah|negoro|diningrat|winata|atmadja|atmaja|adiredja|sasmito|sasmita|saputro|saputra|wijoyo|wardhani|wardani|wulansari|puspitasari|purnamasari|permatasari|ullah|urrahman|urrohman|urrachman|hadi[bns]?roto|subroto',
    'iana|izal|[jrsty]ono|iono|[lmrsw]anto|tini|imin|inah|ardi|iyem|inem|ijah|ifah|iani|imah|[iy]adi|yati|rina|[^k]syah|endra|essy|bert|arno|[hir]rul|yana|arman|[iy]anti|ndari|ianus|rdus|ardo|[rd]jo|ashi|hiro|yani|hman|hmat|atno|ihin|iati|kins|nald|arni|lina|ijan|irin|[ae]nsen|athan|eira|stina|rick',
    '[a-z]{6}[dkmnt]us|(?:[^aeiou]in|ian|ert|[st]|[ln]|d|r)ius|rinus|linus|tinus|ertus|bertus|andus',
    'ss?on|stad|strom|qvist|stein|mann|baum|berger|owski|ewski|insky|evsky|ovsky|enko|chuk|ovich|evich|ovic|evic|shvili|escu|opoulos|akis|oglu|yevich|zadeh|akova|ovna|evna',
  ].join('|')})$`,
);

/** Javanese names that begin with su-, “good”: Suparmin, Sukowidodo, Suwarsa. */
const javanese =
  /^su[dghjklmnprtwy][a-z]*(?:[dhjkmnrtwy]o|so|[dhjkmnt]i|[mt]in|man|[rt]na|r[mny]a|rta|rsa|dar|rji|dji)$/;

const ordinary =
  /^(?:khalifah|sakinah|indiana|louisiana|khawatir|.*(?:sion|tion|eason|erson|lesson|prison|poison|unison|comparison|garrison|arson|mason|crimson|parson|venison|jettison|liaison|hizbullah|baitullah|rasulullah|kalamullah|habibullah|subhanallah|bismillah)|radius|genius|aquarius|sagitarius|sagittarius|celsius|mauritius|belarus|status|virus|konsensus|german|human|walkman|roman|frankenstein|toronto|esperanto|episentrum|sirius|vilnius|stradivarius|dewan|mediterranius|stansson|perkusi|cesium|ramadan|prospe[ck]tus|apparatus|superman|kristiani|suroboyo)$/;
