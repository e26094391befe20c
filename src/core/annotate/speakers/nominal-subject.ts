import { byPronoun } from './by-pronoun.ts';
import { phraseWords, type Naming } from './named.ts';
import { isEpithet } from './pointed.ts';
import { behindPossessive } from './possessor.ts';
import type { Scene } from './scene.ts';
import { isPronoun } from './shared-subject.ts';
import { isKnownInstitution } from './without-name.ts';

/** What may open a clause before its subject: “Namun, **Kremlin** …”, “But **the union** …”. */
function isOpener({ doc }: Scene, at: number): boolean {
  const { kind, lower } = doc.tokens[at]!;
  if (kind === 'mark') return true;
  if (doc.language === 'en')
    return /^(?:as|while|when|but|and|so|yet|also|however|meanwhile|still|then|later|earlier|on|in)$/.test(lower);
  return doc.facts.openers.has(lower) && !doc.facts.unnamedDeterminers.has(lower);
}

const adverbs =
  /^(?:tetap|hanya|justru|malah|bahkan|pernah|masih|sendiri|terus|selalu|sering|kerap|sebelumnya|juga|pun|telah|sudah|kembali|akan|sempat|kemudian|lalu|kini|sebelumnya|also|has|had|have|later|then|repeatedly)$/;

/** Where the noun phrase of a subject ends: at a preposition, a mark, an adverb or another verb. */
function endsSubject({ doc }: Scene, at: number, start: number): boolean {
  const { kind, lower, capital } = doc.tokens[at]!;
  if (kind === 'mark' && doc.tokens[at]!.text !== '(' && doc.tokens[at]!.text !== ')') return true;
  if (capital) return false;
  if (lower === 'for' || lower === 'of') return false;
  return doc.facts.phraseEnders.has(lower) || adverbs.test(lower) || (at > start && isVerb(doc.language, lower));
}

function isVerb(language: string, lower: string): boolean {
  return (
    language === 'id' &&
    /^(?:(?:men|mem|meng|meny)[a-z]{3,}|di[a-z]{4,}|ber[a-z]{4,})$/.test(lower) &&
    !/^(?:berita|beras|diri|direktur|dinas|diplomat|menteri|mentan|menlu|bersama|berbagai|beberapa)$/.test(lower)
  );
}

/** “**Deputi Pelayanan**, Selasa (16/6/2020), di Jakarta, mengatakan”: over the commas around when and where. */
function segmentStart({ doc }: Scene, first: number, verb: number): number {
  const { tokens, facts } = doc;
  for (let at = verb - 1; at >= first; at -= 1) {
    if (tokens[at]!.text !== ',' || at === verb - 1) continue;
    const start = at + 1;
    const { lower, kind } = tokens[start]!;
    if (kind === 'word' && !facts.calendar.has(lower) && !facts.phraseEnders.has(lower) && !/^hari$/.test(lower))
      return start;
  }
  return first;
}

/** “**victory was** all but assured”, “**officials say** they …”: no noun phrase. */
const finite = /^(?:is|are|was|were|says?|said)$/;

/** “Koalisi PAN, **PKS**, dan Gerindra menyatakan”, “Perajin asal Dusun Tirso, **Kabupaten Malang itu** mengaku”: one of a list, or where somebody is from; where the whole ends. */
function endOfMore(
  { doc: { tokens, facts } }: Scene,
  first: number,
  start: number,
  last: number,
  verb: number,
): number | undefined {
  const before = tokens[start - 2];
  if (start - 2 < first || tokens[start - 1]!.text !== ',' || !before?.capital || facts.calendar.has(before.lower))
    return undefined;
  const head = tokens[start]!.lower;
  const isClosed = tokens[last]?.text === ',';
  if (isClosed && /^(?:dan|serta)$/.test(tokens[last + 1]?.lower ?? '')) return verb;
  // “korban selamat di Tol Tirso, **Kota Semarang**, menceritakan”
  const isPlace = isClosed && /^(?:kota|kabupaten|kecamatan|desa|kelurahan|provinsi)$/.test(head);
  const isPointed = facts.demonstratives.has(tokens[last - 1]!.lower) && facts.properHeads.has(head);
  return isPlace || isPointed ? last : undefined;
}

/** A subject without a name: an institution, an office, somebody. */
export function nominalSubject(scene: Scene, first: number, verb: number): Naming | undefined {
  const { tokens, facts } = scene.doc;
  let start = segmentStart(scene, first, verb);
  while (start < verb && isOpener(scene, start)) start += 1;
  const head = tokens[start];
  if (!head || start >= verb || head.kind !== 'word') return undefined;
  if (isPronoun(scene, start)) return distant(scene, start);
  let last = start;
  let owner = false;
  while (last < verb) {
    const own = behindPossessive(scene.doc, last);
    owner ||= own !== undefined;
    if (own === undefined && endsSubject(scene, last, start)) break;
    last = own ?? last + 1;
  }
  if (last === start || facts.placePrepositions.has(head.lower)) return undefined;
  if (isVerb(facts.language, head.lower) && !facts.roleNouns.has(head.lower)) return undefined;
  const end = endOfMore(scene, first, start, last, verb);
  if (end !== undefined) return { type: 'unnamed', sure: false, first, last: end };
  const range = { first: start, last };
  if (facts.language === 'en' && tokens.slice(start, last).some(({ lower }) => finite.test(lower))) return undefined;
  if (facts.unnamedDeterminers.has(head.lower) || facts.unnamedHeads.has(head.lower))
    return { type: 'unnamed', sure: true, ...range };
  if (owner) return { type: 'unnamed', sure: false, ...range };
  const holder = scene.holders.before(phraseWords(scene, start, last), start);
  if (holder) return { type: 'person', person: holder.person, how: 'role', sure: false, ...range };
  const pointed = tokens.slice(start, last).some(({ lower }) => facts.demonstratives.has(lower));
  if (pointed || facts.articles.has(head.lower)) {
    const focused = scene.focus.before(start);
    if (focused && (facts.language === 'id' || focused.trust === 3) && isEpithet(scene, start, last))
      return { type: 'person', person: focused.person, how: 'role', sure: false, ...range };
  }
  if (facts.roleNouns.has(head.lower) && !facts.properHeads.has(head.lower))
    return { type: 'unnamed', sure: false, ...range };
  return head.capital
    ? { type: 'organization', sure: isKnownInstitution(scene, start, last), ...range }
    : { type: 'unnamed', sure: false, ...range };
}

/** “**She** filled in the form of Siti and admitted”: a pronoun far from its verb. */
export function distant(scene: Scene, at: number): Naming {
  return { ...byPronoun(scene, at, at + 1, at), sure: false };
}
