import type { Document } from '#core/annotate/document.ts';
import { fold } from '#core/language/fold.ts';
import { particles } from '#core/language/world/name-parts.ts';
import { names } from '#core/language/world/names.ts';
import { isNameShaped } from '#core/language/world/name-shapes.ts';
import { bothSomebodys } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';
import { demonyms, places } from '#core/language/world/places.ts';
import { properTails } from '#core/language/id/organisation-words.ts';
import { openers as englishOpeners } from '#core/language/en/function-words.ts';
import { isEastAsian } from './east-asian.ts';
import { isOfficeOf, isTerritorial } from './offices.ts';
import { compound, demonymShaped, isBrand, isReduplicated, isRoute } from './word-shapes.ts';

/**
 * What a capitalised word most likely is, before its neighbours are asked. `name`: a known part of names; `unknown`: no
 * list knows it, which in a news text is more often a name than not.
 */
export type WordClass =
  | 'name'
  | 'unknown'
  | 'initial'
  | 'numeral'
  | 'particle'
  | 'honorific'
  | 'role'
  | 'institution'
  | 'place'
  | 'calendar'
  | 'common'
  | 'acronym';

/** The class of the capitalised token `at`; `before` is the class of the word right before it in the same run. */
export function wordClass(
  { tokens, facts, lowerCased, opensSentence }: Document,
  at: number,
  before: WordClass | undefined,
): WordClass {
  const token = tokens[at]!;
  const { lower, text } = token;
  if (!token.capital) return 'particle';
  if (/^(?:i|you|he|she|it|we|they)'/.test(lower)) return 'common';
  const bareName = names.has(lower);
  if (isEastAsian(lower, tokens[at + 1]?.lower, tokens[at - 1]?.lower) && tokens[at + 1]?.capital) return 'name';
  // “Jamin **H** Gora”
  if (text === 'H' && (before === 'name' || before === 'unknown') && tokens[at + 1]?.capital) return 'initial';
  if (facts.honorifics.has(lower))
    return (bareName && (before === 'name' || opensName(tokens[at + 1], facts))) || endsName(facts, before, tokens, at)
      ? 'name'
      : 'honorific';
  // “Trump **Said** The 11 Words”
  if (before === 'name' && facts.full.has(lower) && facts.openers.has(tokens[at + 1]?.lower ?? '')) return 'common';
  if (lower === 'hari' && facts.isCommonWord(tokens[at + 1]?.lower ?? '')) return 'calendar';
  // “Komisi **I** Sugiarno”, “Komisi **A** William”, “Wakil Rektor **I** Wana Tirso”, but not “Rektor **I** Wayan Sudana”
  const counted = tokens[at - 1]?.lower ?? '';
  if (
    /^[A-EIVX]$/.test(text) &&
    (numbered.test(counted) ||
      (text === 'I' && facts.roleNouns.has(counted) && !isListedName(tokens[at + 1]?.lower ?? '')))
  )
    return 'numeral';
  if (/^[A-Z](?:\.[A-Z])*\.?$/.test(text)) return 'initial';
  if (/^(?:II|III|IV|VI{0,3}|IX|X{1,3}(?:IV|IX|V?I{0,3}))$/.test(text)) return 'numeral';
  const bare = fold(lower);
  if (isButonese(lower, tokens[at + 1]?.lower, tokens[at - 1]?.lower)) return 'name';
  // “AKP **Muharam** Wibowo”
  if (facts.calendar.has(lower) && before !== 'honorific' && (lower !== 'fitri' || tokens[at - 1]?.lower === 'idul'))
    return 'calendar';
  if (bare.includes('-') && isRoute(bare, facts)) return 'place';
  // “Santo-**JK**”: a pair on a ballot
  if ((isReduplicated(bare) && !isListedName(bare)) || /^[A-Z]{2,}-.*[a-z]|[a-z]-[A-Z]{2,}$/.test(text))
    return 'common';
  if (isInitials(tokens, at, before, facts)) return 'initial';
  if (token.upper && text.length < 4 && !tokens[at - 1]?.upper && !tokens[at + 1]?.upper) return 'acronym';
  if (tokens[at - 1]?.lower === 'bernama' && !facts.properHeads.has(lower))
    return isNamePart(bare) ? 'name' : 'unknown';
  if (isNamePart(bare) && !facts.properHeads.has(lower)) {
    const alone = before === undefined && !(tokens[at + 1]?.capital ?? false);
    const isSpeaker = facts.inverted.has(tokens[at - 1]?.lower ?? '');
    // “kata **Sudirman**” is no street
    if (alone && isSpeaker && !facts.roleNouns.has(lower)) return 'name';
    if (alone && isOrdinary(bare, facts, lowerCased) && !isDescribed(tokens, at, facts)) return 'common';
    if (isOfficeOf(bare, tokens[at - 1]?.lower)) return 'institution';
    const ofTerritory = before === 'role' && isTerritorial(tokens[at - 1]!.lower);
    // “Tirso Belwan **Milan**”
    const ends = before === 'unknown' && tokens[at - 2]?.capital;
    const among = amongNames(
      bare,
      before,
      facts,
      ends || (!alone && !ofTerritory && (tokens[at + 1]?.capital ?? false)),
    );
    // “kata **Putri** Candrawati”, “**Putri** Widagdo, Kahiyang Ayu,”, but not “**Putri** Mahkota Victoria”, “**Hakim** Budi”
    if (among !== 'role' || facts.institutionWords.has(lower) || !opensName(tokens[at + 1], facts)) return among;
    return isListedName(tokens[at + 1]!.lower) && !opensSentence[at] ? 'name' : 'unknown';
  }
  if (closesName(tokens, at, before)) return 'name';
  if (lower.startsWith('f-')) return 'institution';
  if (compound.test(lower)) return 'common';
  // “**Sadly** Caroline left”
  if (facts.language === 'en' && opensSentence[at] && lower.endsWith('ly')) return 'common';
  if (facts.language === 'en' && lower.endsWith('s') && facts.roleNouns.has(lower.slice(0, -1))) return 'role';
  if (
    [lower, lower.split('-')[0]!].some((own) => facts.roleNouns.has(own)) ||
    (facts.roleModifiers.has(lower) && before !== 'name')
  )
    return 'role';
  if (places.has(bare) || demonyms.has(lower)) return kin.test(tokens[at - 1]?.lower ?? '') ? 'unknown' : 'place';
  // “midfielder **Tirsian**”
  const isSomebody = facts.roleNouns.has(tokens[at - 1]?.lower ?? '');
  if (facts.language === 'en' && before === undefined && !isSomebody && demonymShaped.test(lower)) return 'place';
  if (isEastAsian(bare, tokens[at + 1]?.lower, tokens[at - 1]?.lower)) return 'name';
  if ([facts.institutionWords, facts.properHeads, properTails].some((set) => set.has(lower))) return 'institution';
  if (token.upper && text.length <= 6) return 'acronym';
  if (/\d|&|fest$|\.(?:com|net|org|co|id)\b/.test(text)) return 'common';
  if (particles.has(lower)) return before === undefined && tokens[at + 1]?.capital ? 'unknown' : 'particle';
  if (isBrand(text)) return 'common';
  if (isNameShaped(lower, text)) return 'name';
  if (isTitled(tokens, at, facts) || (before === 'honorific' && lower.endsWith('ing'))) return 'unknown';
  if (facts.isCommonWord(lower) || [englishOpeners, lowerCased, facts.inverted].some((set) => set.has(lower)))
    return 'common';
  return 'unknown';
}

const numbered = /^(?:komisi|grup|jilid|golongan|tahap|zona|divisi|wilayah|region)$/;

/** “his son **Chad**”. */
const kin = /^(?:son|daughter|brother|sister|wife|husband|(?:istri|suami|adik|kakak|putra|putri|anak)nya)$/;

/** “Yos Johan **Utama**”, “Frans Lebu **Raya**”: words that end the names of things, and of people. */
function closesName(tokens: Document['tokens'], at: number, before: WordClass | undefined): boolean {
  if (!closing.test(tokens[at]!.lower)) return false;
  return before === 'name' || (before === 'unknown' && isListedName(tokens[at - 2]?.lower ?? ''));
}

const closing = /^(?:utama|jaya|raya|pratama|perdana|mulia|tanjung)$/;

/** “**La Ode** Wahyu”, “**Wa Ode** Siti”: titles of birth that the names of Buton and Muna begin with. */
function isButonese(lower: string, after: string | undefined, before: string | undefined): boolean {
  return /^(?:la|wa)$/.test(lower) ? after === 'ode' : lower === 'ode' && /^(?:la|wa)$/.test(before ?? '');
}

/** “Laksma **IG** Kompiang”, “**AH** Nasution”, but not “Kolonel TNI **AU** Budi”, “Ketua KY Budi”. */
function isInitials(
  tokens: Document['tokens'],
  at: number,
  before: WordClass | undefined,
  facts: Document['facts'],
): boolean {
  const { upper, text, lower } = tokens[at]!;
  const next = tokens[at + 1];
  if (!upper || text.length !== 2 || !next?.capital || next.upper || /^(?:a[dlu]|ri)$/.test(lower)) return false;
  if (before === 'honorific') return true;
  // “Menteri Perindustrian MS Hidayat”, but not “Gubernur BI Perry Warjiyo”
  const last = !tokens[at + 2]?.capital;
  if (before !== undefined && (!last || (before !== 'institution' && before !== 'role'))) return false;
  const isThing = [places, facts.properHeads, facts.institutionWords, facts.roleNouns].some((set) => set.has(lower));
  return facts.language === 'id' && !isThing && isListedName(fold(next.lower));
}

/** “**Imam** B. Santoso”, “Komisaris **Imam** Hidayat”, “**Imam** Bukari”: a title that is also a name, beside another. */
function opensName(next: Document['tokens'][number] | undefined, facts: Document['facts']): boolean {
  if (!next?.capital) return false;
  const { properHeads, institutionWords, roleNouns, roleModifiers, honorifics } = facts;
  const isThing = [properHeads, institutionWords, roleNouns, roleModifiers, honorifics, places, demonyms].some((set) =>
    set.has(next.lower),
  );
  return closing.test(next.lower) || isListedName(fold(next.lower)) || !(isThing || facts.isCommonWord(next.lower));
}

/** “Santini **Sen** said”, “**Sen** said”, “Sono **Haji**”: a title stands before a name, not behind one. */
function endsName(
  { language }: Document['facts'],
  before: WordClass | undefined,
  tokens: Document['tokens'],
  at: number,
): boolean {
  if (tokens[at + 1]?.capital || (language === 'id' && tokens[at]!.lower !== 'haji')) return false;
  return before === 'name' || before === 'unknown' || (before === undefined && isListedName(tokens[at]!.lower));
}

/** Of words that are also places or roles the neighbours decide: “Gubernur Bima”, “Bima Arya”, “Pelatih Bima Arya”. */
function amongNames(
  word: string,
  before: WordClass | undefined,
  facts: Document['facts'],
  capitalFollows: boolean,
): WordClass {
  if (places.has(word)) return before === 'name' || capitalFollows ? 'name' : 'place';
  if (facts.roleNouns.has(word)) return before === 'name' || before === 'unknown' ? 'name' : 'role';
  return 'name';
}

/** A name that is also a word of the language: alone, with a capital, it is more often the word. */
function isOrdinary(word: string, facts: Document['facts'], lowerCased: ReadonlySet<string>): boolean {
  return (
    facts.language === 'id' && (lowerCased.has(word) || facts.institutionWords.has(word) || facts.isCommonWord(word))
  );
}

/** “Lalu **Agung**, sutradara dari film itu”. */
function isDescribed(tokens: Document['tokens'], at: number, { roleNouns }: Document['facts']): boolean {
  const role = tokens[at + 2];
  return tokens[at + 1]?.text === ',' && role !== undefined && !role.capital && roleNouns.has(role.lower);
}

function isNamePart(word: string): boolean {
  if (isListedName(word)) return true;
  const hyphen = word.indexOf('-');
  return hyphen > 0 && isListedName(word.slice(0, hyphen));
}

/** Nouns of what people have, do or are to somebody. */
export const somebodys = unpack(bothSomebodys);

/** “Siti Aminah **SpPD-KEMD**”, “Budi Santoso **MSi**”, “Siti Aminah, **S.H.**”. */
export function isDegree(
  { degrees, honorifics }: Document['facts'],
  { lower, text }: Document['tokens'][number],
): boolean {
  if (degrees.has(lower.replaceAll('.', ''))) return !/^[ivx]+$/.test(lower);
  return /^(?:Sp|M|S|A)\.?[A-Z][A-Za-z]{0,3}(?:-[A-Z]+)?\.?$/.test(text) && !honorifics.has(lower);
}

/** A word that the lists of names hold. */
export function isListedName(word: string): boolean {
  return names.has(word);
}

/** “dokter **Bakti** Wibowo”: an ordinary word behind a title and before another capital is a first name. */
function isTitled(tokens: Document['tokens'], at: number, facts: Document['facts']): boolean {
  const before = tokens[at - 1];
  const isTitle =
    before !== undefined && before.kind === 'word' && (before.lower === 'dokter' || facts.honorifics.has(before.lower));
  return (
    facts.language === 'id' &&
    isTitle &&
    tokens[at + 1]?.capital === true &&
    !facts.institutionWords.has(tokens[at + 1]!.lower)
  );
}
