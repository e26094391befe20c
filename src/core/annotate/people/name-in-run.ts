import type { Document } from '#core/annotate/document.ts';
import { names } from '#core/language/world/names.ts';
import { bothWordsOrSurnames } from '#core/language/packed-lists.ts';
import { unpack } from '#core/language/words.ts';
import { ageBehind, oneOfMany, speaksBehind } from './what-stands-behind.ts';
import { earlyName, isTitledPair, nameEnd, nameStart } from './name-in-classes.ts';
import { isTerritorial } from './offices.ts';
import { isDegree, somebodys, wordClass, type WordClass } from './word-class.ts';
import { compound } from './word-shapes.ts';
import { isWordHere } from './word-or-name.ts';

/**
 * Capitalised words in a row, with the particles between them, and the part of them that could be a person's name.
 *
 *     Menteri Luar Negeri AS Antony Blinken mengunjungi …
 *     ^------- first         ^-------------- name, last
 */
export type NameRun = {
  readonly first: number;
  readonly last: number;
  /** Where the name begins; its words are those from here to `last`. */
  readonly name: number;
  readonly classes: readonly WordClass[];
};

/** The part of the tokens from `first` up to `last` that could be a name, and one in front of an office before it. */
export function namesWithin(doc: Document, first: number, last: number): NameRun[] {
  const classes: WordClass[] = [];
  for (let at = first; at < last; at += 1) classes.push(wordClass(doc, at, classes[at - first - 1]));
  let end = nameEnd(classes);
  let degree = degreeAt(doc, first + end - 1);
  while (degree > 0 && degree < end) {
    end -= degree;
    degree = degreeAt(doc, first + end - 1);
  }
  // “**S Pd**” alone
  if (degree === 2 || (end === 1 && degree === 1)) return [];
  const closing = doc.tokens[first + end - 1]!.lower;
  const isColour = end === 2 && classes[0] === 'name' && colours.test(closing);
  const isSurname = surnames.has(closing) || colours.test(closing) || closing.endsWith('ing');
  const isSomebody = end === 2 && classes[0] === 'name' && isPerson(doc, first + end);
  if (isColour || (isSurname && (isSomebody || isTitledPair(classes, end)))) classes[end - 1] = 'unknown';
  // “the State of Goa **Bill**”
  if (doc.language === 'en' && end > 1 && closing === 'bill' && classes[end - 2] !== 'honorific') return [];
  // “film star Mindy **Kalling**”: a surname that looks like a word of the language
  const { facts, tokens } = doc;
  const isTitled = facts.language === 'en' && facts.roleNouns.has(tokens[first - 1]?.lower ?? '');
  if (isTitled && end === 2 && classes[0] === 'unknown' && classes[1] === 'common' && !facts.openers.has(closing))
    classes[1] = 'unknown';
  let begin = nameStart(classes, end);
  if (begin === 1 && classes[0] === 'common' && !doc.opensSentence[first] && !isSmall(doc, first)) {
    // “kata **Sabar** Tirso Wijil”, “pasangan **Sabar** Tirso Wijil”
    const word = tokens[first - 1]?.lower ?? '';
    if (end === 2 || (facts.language === 'id' && (facts.inverted.has(word) || somebodys.has(word)))) begin = 0;
  }
  if (begin === 1 && end > 1 && isGivenBehindVerb(doc, first, classes[0]!, end)) begin = 0;
  const stretch: Stretch = { doc, first, classes, end };
  for (const behind of [behindTerritory, behindSmallHead, behindPlaceOfHead, behindFirm, behindOffice])
    begin = behind(stretch, begin);
  const found: NameRun[] = [];
  const early = earlyName(classes, begin);
  if (early > 0) found.push({ first, last: first + early, name: first, classes: classes.slice(0, early) });
  if (begin < end && !isWordHere(doc, first + begin, first + end))
    found.push({ first, last: first + end, name: first + begin, classes: classes.slice(0, end) });
  return found;
}

/** “… berjalan **Menurut** Siti”: where a paragraph's beginning was lost, an opening word or a verb of saying is no first name. */
function isSmall({ tokens, facts }: Document, at: number): boolean {
  const { lower } = tokens[at]!;
  if (compound.test(lower)) return true;
  return facts.openers.has(lower) || facts.inverted.has(lower) || facts.according.has(lower) || facts.full.has(lower);
}

/** “kata **Bulan** Pratama”, “said **April** Jones”: right behind a verb of saying nothing but a name gives such a word its capital. */
function isGivenBehindVerb({ tokens, facts }: Document, at: number, own: WordClass, end: number): boolean {
  const [mark, verb, word] = tokens.slice(Math.max(0, at - 2), at + 1);
  if (!verb || !word || verb.capital || word.upper || !facts.inverted.has(verb.lower)) return false;
  if (facts.language === 'en' && mark?.kind !== 'mark') return false;
  if (own === 'institution') return end === 2 && !facts.properHeads.has(word.lower);
  return own === 'common' || own === 'calendar' || own === 'place';
}

/** How many words of a degree end at token `at`: MSi, or M Hum, M. Pd. */
function degreeAt({ facts, tokens }: Document, at: number): number {
  if (isDegree(facts, tokens[at]!)) return 1;
  const first = tokens[at - 1]?.lower.replace('.', '');
  return first?.length === 1 && facts.degrees.has(first + tokens[at]!.lower) ? 2 : 0;
}

/** A run whose end is known: the tokens from `first` on, their classes, and how many of them lie before the end. */
type Stretch = {
  readonly doc: Document;
  readonly first: number;
  readonly classes: readonly WordClass[];
  readonly end: number;
};

/** “Gubernur **Primorye** Oleg …”: behind an office of territories comes the territory, then a known given name. */
function behindTerritory({ doc: { tokens }, first, classes, end }: Stretch, begin: number): number {
  const office = tokens[first + begin - 1]?.lower ?? '';
  if (begin === 0 || end - begin < 2 || !(isTerritorial(office) || ofTerritory.test(office))) return begin;
  // “Camat **Wanasari** Wengka Tolmira”
  if (end - begin > 2 && classes.slice(begin, end).every((own) => own === 'unknown')) return begin + 1;
  let at = begin;
  while (at < end - 1 && classes[at] === 'unknown' && at < begin + 3) at += 1;
  // “Presiden **Wiraguna** Subianto”: one word left is a family name as often as the whole of a name
  return at > begin && at < end - 1 && (classes[at] === 'name' || classes[at] === 'initial') ? at : begin;
}

/** Bodies of a territory, whose name stands behind theirs. */
const ofTerritory = /^(?:dprd|kpud?|bawaslu|bpbd|pol(?:res|sek|resta|da)|kodim|kejari|kejati|rsud)$/;

/** “Leeds Fire **Warden** Jane Atwood”: behind other words of an office one more that no list knows, then a known given name. */
function behindOffice({ doc, first, classes, end }: Stretch, begin: number): number {
  const { tokens, language } = doc;
  if (language !== 'en')
    return begin === 0 && end > 2 && classes[0] === 'unknown' && isSecondField(doc, first) ? 1 : begin;
  const isOffice = begin > 0 && classes[begin - 1] !== 'honorific' && classes[begin] === 'unknown' && end - begin > 2;
  return isOffice && names.has(tokens[first + begin + 1]!.lower) ? begin + 1 : begin;
}

/** “Direktur Pengairan dan **Irigasi** Welan Tirso”: an office of two fields, of which no list knows the second. */
function isSecondField({ tokens, facts }: Document, at: number): boolean {
  const field = tokens[at - 2];
  if (tokens[at - 1]?.lower !== 'dan' || !field?.capital || !facts.isCommonWord(field.lower)) return false;
  let back = at - 3;
  while (back > at - 9 && tokens[back]?.capital && !facts.roleNouns.has(tokens[back]!.lower)) back -= 1;
  return facts.roleNouns.has(tokens[back]?.lower ?? '');
}

/** “CEO **Lentera** Budi Hartono”, “koordinator **Sadar Wisata** Budi Hartono”: behind who leads them come a firm or two words of a group, then two words of which the first is a known name. */
function behindFirm({ doc: { tokens, facts }, first, classes, end }: Stretch, begin: number): number {
  const before = tokens[first + begin - 1]?.lower ?? '';
  const isGroup = begin === 0 && end > 3 && facts.roleNouns.has(before);
  const isFirm = /^(?:ceo|cto|cfo|coo|cmo|founder|co-founder|owner|chairman)$/.test(before);
  let at = begin;
  if (facts.language !== 'id') return begin;
  // “Direktur **Indo Barometer** M Qodari”
  while (classes[at] === 'unknown') at += 1;
  if (at > begin + 1 && at < end - 1 && classes[at] === 'initial' && classes.slice(0, begin).includes('role'))
    return at;
  if (!(isFirm || isGroup)) return begin;
  at = begin;
  while (at < end - 2 && classes[at] === 'unknown') at += 1;
  return classes[at] === 'name' && (isFirm || at > 1) ? at : begin;
}

/** “petani di kecamatan **Gedong Tirso** Doni, mengatakan”: behind a head in lower case, words that no list knows, then a known name that speaks. */
function behindSmallHead({ doc, first, classes, end }: Stretch, begin: number): number {
  if (begin > 0 || end < 2 || classes[0] !== 'unknown' || classes[end - 1] !== 'name') return begin;
  const isHead = doc.facts.properHeads.has(doc.tokens[first - 1]?.lower ?? '');
  return isHead && speaksBehind(doc, first + end) ? end - 1 : 0;
}

/** “Kepala Desa **Karangsari** Sukino”: the word behind a head of places belongs to it, unless it is a given name. */
function behindPlaceOfHead({ doc, first, classes, end }: Stretch, begin: number): number {
  const { tokens, facts } = doc;
  // “Universitas Al **Azhar** Ujang Komarudin”
  const article =
    tokens[first + begin - 1]?.lower === 'al' && facts.properHeads.has(tokens[first + begin - 2]?.lower ?? '');
  if (article && end - begin > 2) return begin + 1;
  if (begin === 0 || end - begin < 2 || classes[begin] !== 'unknown') return begin;
  if (!facts.properHeads.has(tokens[first + begin - 1]!.lower)) return begin;
  if (end - begin === 2 && oneOfMany(doc, first, first + end)) return begin + 1;
  const given = classes.indexOf('name', begin);
  // “Direktur Utama Bank **Tirso** Budiman”
  if (given > begin && (given < end - 1 || /^(?:bank|pt|cv|hotel)$/.test(tokens[first + begin - 1]!.lower)))
    return given;
  const territory = /^(?:desa|dusun|kampung|kelurahan|kecamatan|kabupaten|kota|provinsi|distrik|nagari|wilayah)$/.test(
    tokens[first + begin - 1]!.lower,
  );
  return territory && classes.slice(0, begin - 1).includes('role') ? begin + 1 : begin;
}

/** “Roy **Day**, 71,”, “Roy **Day** said”. */
function isPerson(doc: Document, last: number): boolean {
  return ageBehind(doc, { last }) || speaksBehind(doc, last);
}

/** “Julia **White**”: no place, firm or party is called so behind a given name. */
const colours =
  /^(?:white|black|brown|gr[ae]y|young|best|long|little|small|strong|wise|sharp|love|price|banks|woods|rivers)$/;

const surnames = unpack(bothWordsOrSurnames);
