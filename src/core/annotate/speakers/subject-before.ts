import { apposedBefore, asideOf, behindDashes } from './apposition.ts';
import type { Naming } from './named.ts';
import { distant, nominalSubject } from './nominal-subject.ts';
import { isNounHere } from './noun-here.ts';
import { behindPossessive } from './possessor.ts';
import { byPronoun } from './by-pronoun.ts';
import { isOpenName } from './open-name.ts';
import { relational } from './relational.ts';
import type { Scene } from './scene.ts';
import { isOneOfTwo, isParticiple, isPronoun, sharedSubject } from './shared-subject.ts';

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
  if (body !== undefined) return nominalSubject(scene, body, verb);
  const shared = sharedSubject(scene, first, verb);
  if (shared === 'told') return nominalSubject(scene, first, verb);
  if (shared !== undefined)
    return isPronoun(scene, shared)
      ? distant(scene, shared)
      : sureIf(personEndingAt(scene, shared), !isParticiple(scene, verb));
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
      anotherSubject(scene, named, verb) ??
      sureIf(
        personEndingAt(scene, named),
        !saysBetween(scene, named, verb) && !isFarFromWho(scene, named, verb) && !isOneOfTwo(scene, named),
      )
    );
  return nominalSubject(scene, first, verb);
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
    if (tokens[token]!.text === ',') return nominalSubject(scene, token + 1, verb);
  while (at > first && tokens[at - 1]!.capital) at -= 1;
  return { type: 'unnamed', sure: false, first: at, last: verb };
}

/** “Davis said **an official in the office** told them it was “instructed to do it””: who speaks inside what another says. */
function anotherSubject(scene: Scene, named: number, verb: number): Naming | undefined {
  const { tokens, facts } = scene.doc;
  if (facts.language !== 'en') return undefined;
  for (let at = verb - 3; at > named; at -= 1) {
    if (!facts.full.has(tokens[at]!.lower) || isNounHere(scene.doc, at) || tokens[at + 1]!.kind !== 'word') continue;
    return facts.unnamedDeterminers.has(tokens[at + 1]!.lower) ? nominalSubject(scene, at + 1, verb) : undefined;
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
  // “Koalisi PAN, PKS, **dan** Seoul”
  if (tokens[at - 2]?.text === ',' && tokens[at - 3]?.capital && tokens[at - 4]?.text === ',') return undefined;
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

function personEndingAt(scene: Scene, at: number): Naming {
  const { people } = scene;
  const person = people.personAt[at]!;
  let first = at;
  while (first > 0 && people.personAt[first - 1] === person) first -= 1;
  return { type: 'person', person, how: 'named', sure: !isOpenName(scene, first, at + 1), first, last: at + 1 };
}

function sureIf(naming: Naming, holds: boolean): Naming {
  return { ...naming, sure: naming.sure && holds };
}
