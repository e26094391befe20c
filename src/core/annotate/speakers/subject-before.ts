import { apposedBefore, asideOf, behindDashes } from './apposition.ts';
import { phraseWords, type Naming } from './named.ts';
import { isNounHere } from './noun-here.ts';
import { behindPossessive } from './possessor.ts';
import { byPronoun } from './by-pronoun.ts';
import { relational } from './naming.ts';
import { isEpithet } from './pointed.ts';
import type { Scene } from './scene.ts';
import { isOneOfTwo, isParticiple, isPronoun, sharedSubject } from './shared-subject.ts';
import { isKnownInstitution } from './without-name.ts';

/**
 * Who does what the verb at token `verb` says, in the clause that begins at `first`.
 *
 *     **Siti** mengatakan · **Ketua panitia, Siti**, di Bandung, Senin, menjelaskan · Usai bertemu Budi, **Siti** mengatakan
 *     **Ia** menambahkan · **Kremlin** mengatakan · **Siti**, yang datang bersama Budi, mengatakan
 */
export function subjectBefore(scene: Scene, first: number, verb: number): Naming | undefined {
  const { doc, people } = scene;
  const { tokens, facts, quotationOf } = doc;
  const dash = behindDashes(doc, first, verb);
  if (dash !== undefined) return subjectBefore(scene, first, dash);
  const body = ownBody(scene, first, verb);
  if (body !== undefined) return nominal(scene, body, verb);
  const shared = sharedSubject(scene, first, verb);
  if (shared === 'told') return nominal(scene, first, verb);
  if (shared !== undefined)
    return isPronoun(scene, shared)
      ? distant(scene, shared)
      : { ...personEndingAt(scene, shared), sure: !isParticiple(scene, verb) };
  let named: number | undefined;
  for (let at = verb - 1; at >= first; at -= 1) {
    if (quotationOf[at] !== -1) break;
    const { lower } = tokens[at]!;
    if (facts.singularPronouns.has(lower) && named === undefined && isFreeStanding(scene, at, verb))
      return byPronoun(scene, at, at + 1, at);
    if (people.personAt[at] === -1) continue;
    const own = behindPossessive(doc, at + 1);
    if (own !== undefined && own < verb) return ofOwner(scene, first, at, verb);
    const served = servantOf(scene, first, at);
    if (served !== undefined && tokens[served - 1]?.text === ',' && people.personAt[served - 2] !== -1) {
      at = served - 1;
      continue;
    }
    if (served !== undefined) return { type: 'unnamed', sure: false, first: served, last: at + 1 };
    const aside = asideOf(doc, people.personAt, at, verb);
    if (aside !== undefined) return subjectBefore(scene, first, aside);
    const relative = relativeBefore(scene, first, at) ?? apposedBefore(doc, people.personAt, first, at);
    if (relative !== undefined) {
      at = relative;
      continue;
    }
    named = at;
    break;
  }
  if (named !== undefined)
    return (
      anotherSubject(scene, named, verb) ?? {
        ...personEndingAt(scene, named),
        sure: !saysBetween(scene, named, verb) && !isFarFromWho(scene, named, verb) && !isOneOfTwo(scene, named),
      }
    );
  return nominal(scene, first, verb);
}

/** “the mayor, called by Jane after the meeting, **who** says”: perhaps not Jane. */
function isFarFromWho({ doc: { tokens } }: Scene, named: number, verb: number): boolean {
  return /^(?:who|yang)$/.test(tokens[verb - 1]!.lower) && verb - named > 3;
}

/** “Budi **said** on Monday the man who came told him “…””: somebody else may be the one who told. */
function saysBetween({ doc }: Scene, named: number, verb: number): boolean {
  const { tokens, facts } = doc;
  return tokens.slice(named, verb - 1).some(({ lower, capital }, at) => {
    const saying = facts.language === 'en' && !capital && facts.full.has(lower);
    return saying && tokens[named + at - 1]!.lower !== 'who' && !isNounHere(doc, named + at);
  });
}

/** “**Gough’s father** said” is not Gough; “After Gough’s speech, **the minister** said”. The token of the owner is `at`. */
function ofOwner(scene: Scene, first: number, at: number, verb: number): Naming | undefined {
  const { tokens } = scene.doc;
  for (let token = at; token < verb - 1; token += 1)
    if (tokens[token]!.text === ',') return nominal(scene, token + 1, verb);
  while (at > first && tokens[at - 1]!.capital) at -= 1;
  return { type: 'unnamed', sure: false, first: at, last: verb };
}

/** “Davis said **an official in the office** told them it was “instructed to do it””: who speaks inside what another says. */
function anotherSubject(scene: Scene, named: number, verb: number): Naming | undefined {
  const { tokens, facts } = scene.doc;
  if (facts.language !== 'en') return undefined;
  for (let at = verb - 3; at > named; at -= 1) {
    if (!facts.full.has(tokens[at]!.lower) || isNounHere(scene.doc, at) || tokens[at + 1]!.kind !== 'word') continue;
    return facts.unnamedDeterminers.has(tokens[at + 1]!.lower) ? nominal(scene, at + 1, verb) : undefined;
  }
  return undefined;
}

/** “Budi pergi, dan **Seoul** mengatakan …”: a clause of its own whose subject is a body with a capital, and nobody's name. */
function ownBody({ doc, people }: Scene, first: number, verb: number): number | undefined {
  const { tokens, facts } = doc;
  let at = verb;
  while (at > first) {
    const { kind, capital, lower } = tokens[at - 1]!;
    if (kind !== 'word' || !capital || people.personAt[at - 1] !== -1) break;
    if (facts.roleNouns.has(lower) || facts.calendar.has(lower)) return undefined;
    at -= 1;
  }
  if (at === verb || at === first) return undefined;
  const before = tokens[at - 1]!.lower;
  return /^(?:dan|tetapi|tapi|sementara|sedangkan|namun|and|but|while)$/.test(before) ? at : undefined;
}

/** “**a spokesman for** House Speaker Siti said”: where the phrase begins in which the name that ends at `at` only says whose. */
function servantOf({ doc, people }: Scene, first: number, at: number): number | undefined {
  const { tokens, facts } = doc;
  let start = at;
  while (start > first && people.personAt[start - 1] === people.personAt[at]) start -= 1;
  for (let steps = 0; steps < 4 && !/^(?:for|of|to)$/.test(tokens[start - 1]?.lower ?? ''); steps += 1) start -= 1;
  const role = start - 2;
  if (role < first || !relational.test(tokens[role]!.lower)) return undefined;
  let head = role;
  while (head > first && tokens[head - 1]!.kind === 'word' && people.personAt[head - 1] === -1) {
    head -= 1;
    if (facts.articles.has(tokens[head]!.lower) || facts.unnamedDeterminers.has(tokens[head]!.lower)) break;
  }
  return head;
}

/** “**She** filled in the form of Siti and admitted”: a pronoun far from its verb. */
function distant(scene: Scene, at: number): Naming {
  return { ...byPronoun(scene, at, at + 1, at), sure: false };
}

/** The pronoun is the subject of this verb: only small words stand between them. */
function isFreeStanding({ doc }: Scene, at: number, verb: number): boolean {
  return verb - at <= 3 || doc.tokens[at + 1]?.text === ',';
}

/** “Siti, **yang** datang bersama Budi, mengatakan”: Budi is inside a clause about Siti; the token of its comma. */
function relativeBefore({ doc, people }: Scene, first: number, at: number): number | undefined {
  for (let back = at - 1; back > Math.max(first, at - 12); back -= 1) {
    const { lower, text } = doc.tokens[back]!;
    if (text === ',') return undefined;
    if (
      (lower === 'yang' || lower === 'who') &&
      doc.tokens[back - 1]?.text === ',' &&
      people.personAt[back - 2] !== -1
    ) {
      return people.personAt[at] === people.personAt[back - 2] ? undefined : back - 1;
    }
  }
  return undefined;
}

function personEndingAt({ people }: Scene, at: number): Naming {
  const person = people.personAt[at]!;
  let first = at;
  while (first > 0 && people.personAt[first - 1] === person) first -= 1;
  return { type: 'person', person, how: 'named', sure: true, first, last: at + 1 };
}

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

/** A subject without a name: an institution, an office, somebody. */
function nominal(scene: Scene, first: number, verb: number): Naming | undefined {
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
