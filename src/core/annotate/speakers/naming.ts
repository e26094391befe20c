import { places } from '#core/language/world/places.ts';
import { byPronoun } from './by-pronoun.ts';
import { behindPossessive } from './possessor.ts';
import type { Naming } from './named.ts';
import { isOpenName } from './open-name.ts';
import { demonstrativeEnd, pointedAt } from './pointed.ts';
import { kin, relational } from './relational.ts';
import type { Scene } from './scene.ts';
import { isAnd } from './shared-subject.ts';
import { withoutName } from './without-name.ts';

/** Words a naming phrase may have. */
const longest = 26;

/**
 * Reads the noun phrase that begins at token `from`, as after “kata” or “said”.
 *
 *     kata **dia** · ujar **Siti** di Jakarta · kata **pengacara Siti** · kata **Ketua Umum, Siti**, Senin
 *     kata **politisi itu** · ujar **mantan kekasih Siti itu** · kata **seorang pejabat** · kata **Kremlin**
 */
export function namingFrom(scene: Scene, from: number, limit: number): Naming | undefined {
  const { doc } = scene;
  const { tokens, facts } = doc;
  const head = tokens[from];
  if (!head || from >= limit) return undefined;
  // “said **56-year-old** Jane Atwood”
  if (/^oleh$|^by$|-old$/.test(head.lower)) return namingFrom(scene, from + 1, limit);
  if (head.kind !== 'word') return undefined;
  if (facts.singularPronouns.has(head.lower)) return byPronoun(scene, from, from + 1, from);
  if (facts.pluralPronouns.has(head.lower) || facts.firstPerson.has(head.lower))
    return { type: 'unnamed', sure: false, first: from, last: from + 1 };
  const called = calledAt(scene, from, limit);
  if (called !== undefined) return personAt(scene, from, called);
  const pointed = demonstrativeEnd(scene, from, limit);
  // “ujar **adik** Siti **tersebut**” is not Siti
  const start =
    pointed !== undefined && kin.test(head.lower) && !head.capital ? undefined : nameStart(scene, from, limit);
  if (start !== undefined) return owned(scene, from, start, limit) ?? personAt(scene, from, start);
  const before = pointed === undefined ? undefined : namedBefore(scene, from, pointed);
  if (before !== undefined) return personAt(scene, from, before);
  // “kata sang istri, **Siti**”
  const beside =
    facts.articles.has(head.lower) && pointed !== undefined ? personBehindComma(scene, pointed, limit) : undefined;
  if (beside !== undefined) return personAt(scene, from, beside);
  if (pointed !== undefined) return pointedAt(scene, from, pointed);
  const officer = personBehindOffice(scene, from, limit);
  if (officer !== undefined && !isOwner(scene, officer)) return personAt(scene, from, officer);
  const last = phraseEnd(scene, from, limit);
  const inside = firstPerson(scene, from, last);
  const apposed = personBehindComma(scene, behindPlace(scene, last, limit), limit);
  const isOwned = inside !== undefined && isOwner(scene, inside);
  const person = isOwned ? (apposed ?? inside) : (inside ?? apposed);
  if (person === undefined) return withoutName(scene, from, last);
  const naming = personAt(scene, from, person);
  if (!isOwned || person !== inside) return naming;
  // “kuasa hukum **Budi** dan Siti”: one of them it is not
  if (isAnd.test(tokens[nameEnd(scene, inside)]?.lower ?? ''))
    return { type: 'unnamed', sure: false, first: from, last };
  return facts.language === 'id' ? { ...naming, sure: false } : naming;
}

/** “kuasa hukum **Budi**”, “kuasa hukum Siti dan **Budi**”, “putri Presiden **Budi**”, “putra sulung **Budi**”. The name begins at token `at`. */
function isOwner({ doc: { tokens, facts } }: Scene, at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.capital && !facts.roleNouns.has(tokens[before]!.lower)) before -= 1;
  if (tokens[before]?.capital) return kin.test(tokens[before - 1]?.lower ?? '') && !tokens[before - 1]!.capital;
  before = at - 1;
  if (isAnd.test(tokens[before]!.lower)) {
    before -= 1;
    while (before > 0 && tokens[before]!.capital) before -= 1;
  }
  if (whichChild.test(tokens[before]?.lower ?? '')) before -= 1;
  return relational.test(tokens[before]?.lower ?? '');
}

const whichChild = /^(?:sulung|bungsu|tunggal|kandung|tiri|angkat|pertama|kedua|ketiga)$/;

/** Where a name begins at `from`, over honorifics, articles and capitalised office: “**Presiden Direktur Siti**”. */
function nameStart({ doc, people }: Scene, from: number, limit: number): number | undefined {
  for (let at = from; at < Math.min(limit, from + 12); at += 1) {
    const token = doc.tokens[at]!;
    if (people.personAt[at] !== -1) return at;
    const light =
      doc.facts.honorifics.has(token.lower) || (token.capital && at > from) || (at === from && token.capital);
    if (!light || token.kind !== 'word') return undefined;
  }
  return undefined;
}

function nameEnd({ people: { personAt: whose } }: Scene, at: number): number {
  let end = at;
  while (whose[end] === whose[at]) end += 1;
  return end;
}

function personAt(scene: Scene, first: number, at: number): Naming {
  const { personAt: whose } = scene.people;
  const { tokens, facts, paragraphOf } = scene.doc;
  let last = at + 1;
  while ((whose[last] ?? -1) !== -1 && paragraphOf[last] === paragraphOf[at]) last += 1;
  // “koordinator **Wana Lestari** Budi Hartono”: of names with nothing between them the last speaks, behind whose office it is
  const person = whose[last - 1]!;
  // “koordinator **Wana** Lestari Tirso”: what goes on in capitals may be more than a name
  const next = tokens[last];
  const goesOn =
    next?.capital &&
    !next.upper &&
    paragraphOf[last] === paragraphOf[at] &&
    ![facts.calendar, facts.roleNouns, facts.honorifics].some((words) => words.has(next.lower));
  // “kata **Siti** dan Budi”: what two say is not one’s alone
  const together = isAnd.test(next?.lower ?? '') && nameStart(scene, last + 1, last + 8) !== undefined;
  const sure = !goesOn && !together && !isOpenName(scene, at, last) && person === whose[at];
  return { type: 'person', person, how: 'named', sure, first: at < first ? first : at, last };
}

/** “said Gough’s **father**”, “said Trump lawyer **Cohen**”: not the owner; the token of an owner is `at`. */
function owned(scene: Scene, from: number, at: number, limit: number): Naming | undefined {
  const last = nameEnd(scene, at);
  const aide = scene.doc.language === 'en' && relational.test(scene.doc.tokens[last]?.lower ?? '');
  const own = aide ? last : behindPossessive(scene.doc, last);
  if (own === undefined) return undefined;
  const naming = namingFrom(scene, own, limit);
  if (naming?.type === 'person' && naming.how === 'named') return naming;
  return { type: 'unnamed', sure: false, first: from, last: naming?.last ?? own };
}

/** “warga bernama **Siti** tersebut”, “pelatih yang akrab disapa **Budi** itu”. */
function calledAt({ doc: { tokens }, people }: Scene, from: number, limit: number): number | undefined {
  for (let at = from + 1; at < Math.min(limit, from + 8) && tokens[at]!.kind === 'word'; at += 1)
    if (/^(?:bernama|disapa|dipanggil)$/.test(tokens[at]!.lower))
      return people.personAt[at + 1] === -1 ? undefined : at + 1;
  return undefined;
}

/** “pengacara **Siti** yang membela kasus itu”: the name comes first, and what points is further behind, about something else. */
function namedBefore({ doc, people }: Scene, from: number, pointed: number): number | undefined {
  for (let at = from; at < pointed - 1; at += 1) {
    const person = people.personAt[at]!;
    if (person === -1) {
      if (doc.facts.phraseEnders.has(doc.tokens[at]!.lower)) return undefined;
      continue;
    }
    let end = at;
    while (people.personAt[end] === person) end += 1;
    const next = doc.tokens[end]!;
    const ended = next.text === ',' || (next.kind === 'word' && doc.facts.phraseEnders.has(next.lower));
    return ended && !kin.test(doc.tokens[at - 1]?.lower ?? '') && end < pointed - 1 ? at : undefined;
  }
  return undefined;
}

/** “Menteri Koordinator Bidang Politik, Hukum, dan Keamanan **Siti**”: an office of capitals, commas and “dan”, then the name. */
function personBehindOffice({ doc, people }: Scene, from: number, limit: number): number | undefined {
  if (!doc.facts.roleNouns.has(doc.tokens[from]!.lower) && !doc.facts.roleModifiers.has(doc.tokens[from]!.lower))
    return undefined;
  // “Sekjen PBSI **sekaligus** ketua kontingen di Inggris, Siti”
  let second = false;
  for (let at = from; at < Math.min(limit, from + 34); at += 1) {
    if (people.personAt[at] !== -1) return at;
    second ||= doc.tokens[at]!.lower === 'sekaligus';
    const { kind, capital, lower, text } = doc.tokens[at]!;
    const goesOn =
      capital ||
      at === from ||
      kind === 'number' ||
      /^(?:dan|serta|sekaligus|merangkap|and|of|for|the|untuk)$/.test(lower) ||
      ((second ? lower === 'di' : lower === 'dari') && doc.tokens[at + 1]?.capital) ||
      /^[,/()&–-]$/.test(text);
    if (
      !goesOn &&
      !doc.facts.roleNouns.has(lower) &&
      !doc.facts.roleModifiers.has(lower) &&
      !doc.facts.institutionWords.has(lower) &&
      !doc.facts.honorifics.has(lower)
    )
      return undefined;
  }
  return undefined;
}

/** “the Department **of** Fire”, “the president **of** Lentera”, unlike “the mother of Jane”. */
function isOfTitle({ tokens, facts }: Scene['doc'], { personAt }: Scene['people'], at: number): boolean {
  const [head, next] = [tokens[at - 1]!, tokens[at + 1]];
  const isHead = head.capital || facts.roleNouns.has(head.lower);
  return tokens[at]!.lower === 'of' && isHead && next !== undefined && next.capital && personAt[at + 1] === -1;
}

function phraseEnd({ doc, people }: Scene, from: number, limit: number): number {
  let at = from + 1;
  while (at < Math.min(limit, from + longest)) {
    const token = doc.tokens[at]!;
    const own = behindPossessive(doc, at);
    if (own !== undefined) {
      at = own;
      continue;
    }
    if (token.kind === 'mark' && token.text !== '(' && token.text !== ')' && token.text !== '-' && token.text !== '/')
      break;
    const ends = token.kind === 'word' && !token.capital && doc.facts.phraseEnders.has(token.lower);
    if (ends && !isOfTitle(doc, people, at)) break;
    at += 1;
  }
  return at;
}

/** “pedagang **di Pasar Tirso**, Siti”: over where somebody is. */
function behindPlace({ doc: { tokens } }: Scene, last: number, limit: number): number {
  if (!/^(?:di|dari|asal)$/.test(tokens[last]?.lower ?? '') || last >= limit) return last;
  let end = last + 1;
  while (end < limit && tokens[end]!.capital) end += 1;
  return tokens[end]?.text === ',' ? end : last;
}

function firstPerson({ people }: Scene, from: number, last: number): number | undefined {
  for (let at = from; at < last; at += 1) if (people.personAt[at] !== -1) return at;
  return undefined;
}

/** “kata Ketua Umum PSSI, **Siti**,”: a name right behind the comma, itself followed by a mark or the end of the phrase. */
function personBehindComma({ doc, people }: Scene, comma: number, limit: number): number | undefined {
  if (doc.tokens[comma]?.text !== ',' || comma >= limit) return undefined;
  for (let at = comma + 1; at < Math.min(limit, comma + 7); at += 1) {
    if (people.personAt[at] !== -1) {
      let end = at;
      while (people.personAt[end] === people.personAt[at]) end += 1;
      const next = doc.tokens[end];
      const closed = !next || end >= limit || next.kind === 'mark' || doc.facts.phraseEnders.has(next.lower);
      return closed ? at : undefined;
    }
    const { lower, capital, text } = doc.tokens[at]!;
    // “Dekan Fakultas Hukum, Yogyakarta**,** Siti”: over the comma behind a place
    if (text === ',' && at > comma + 1 && places.has(doc.tokens[at - 1]!.lower)) continue;
    if (!capital && !doc.facts.honorifics.has(lower) && !doc.facts.roleNouns.has(lower)) return undefined;
  }
  return undefined;
}
