import type { Document } from '#core/annotate/document.ts';
import type { People } from '#core/annotate/people/gather-people.ts';
import { apposedBefore } from './apposition.ts';
import { lastBefore } from './last-before.ts';
import type { RoleHolders } from './role-holders.ts';
import { rolePlaces } from './role-places.ts';
import { endsSentence } from './scene.ts';
import { isIntroduced, isNamedAs, isSubject } from './spoken-of.ts';
import { strangersOf } from './strangers.ts';

/**
 * Whom “dia”, “-nya”, “he” and “politisi itu” mean: the person the reporter is telling about. That is who spoke or did
 * something in the nearest sentence before; being named in passing does not take the focus away.
 *
 *     Siti mengeluhkan harga. Ia menyalahkan kebijakan Budi. “Kami rugi,” katanya.     Siti
 *
 * `alone`: nobody else is named between there and here.
 * `trust` is 3 for somebody who spoke in that sentence, 2 for its subject, 1 for a name in passing.
 */
export type Focused = {
  readonly person: number;
  readonly trust: 1 | 2 | 3;
  readonly away: number;
  readonly alone: boolean;
};

/** Words between a speaker and the verb: “Siti, ketua panitia, dalam diskusi di Bandung, Senin, mengatakan”. */
const reach = 24;

/** Sentences that are looked back over. */
const memory = 14;

/** Turns, or names, that are looked back over to see who has spoken. */
const looked = 100;

type Turn = { readonly first: number; readonly person: number | undefined; readonly sure: boolean };

export class Focus {
  readonly #doc: Document;
  readonly #people: People;
  readonly #places: People['places'];
  /** Those of them where a role stands for the name. */
  readonly #roles: ReadonlySet<People['places'][number]>;
  readonly #sentenceOf: Int32Array;
  /** Where somebody speaks whom the people of the document do not hold: “**Reno** menolak …”. */
  readonly #strangers: Int32Array;
  readonly #turns: Turn[] = [];

  /** @param holders Who is meant where a role stands for a name. */
  constructor(doc: Document, people: People, sentenceOf: Int32Array, holders: RoleHolders) {
    this.#doc = doc;
    const roles = rolePlaces(doc, holders);
    this.#roles = new Set(roles);
    this.#places = [...people.places, ...roles].sort((a, b) => a.first - b.first);
    this.#people = people;
    this.#sentenceOf = sentenceOf;
    this.#strangers = strangersOf(doc, people);
  }

  /** Somebody spoke: at token `at`, the words that name the speaker, or else the quotation. */
  speaks(at: number, person: number | undefined, sure: boolean): void {
    this.#turns.push({ first: at, person, sure });
  }

  lastTurn(): Turn | undefined {
    return this.#turns[this.#turns.length - 1];
  }

  /** The person in focus just before token `at`; `fits` may leave persons out. */
  before(at: number, fits: (person: number) => boolean = () => true): Focused | undefined {
    const places = this.#places;
    const here = this.#sentenceOf[at] ?? 0;
    let passing: Focused | undefined;
    const seen = new Set<number>();
    let passed = false;
    let turn = lastBefore(this.#turns, at);
    let place = lastBefore(places, at);
    for (let step = 0; step < 400 && (place >= 0 || turn >= 0); step += 1) {
      const sentence = Math.max(
        place >= 0 ? this.#sentenceOf[places[place]!.first]! : -1,
        turn >= 0 ? this.#sentenceOf[this.#turns[turn]!.first]! : -1,
      );
      const away = here - sentence;
      if (away > memory) break;
      let best: Focused | undefined;
      let unnamed = false;
      for (; turn >= 0 && this.#sentenceOf[this.#turns[turn]!.first] === sentence; turn -= 1) {
        const { person, sure } = this.#turns[turn]!;
        if (person !== undefined && fits(person)) best ??= { person, trust: 3, away, alone: sure };
        if (person === undefined) unnamed = true;
        else seen.add(person);
      }
      for (; place >= 0 && this.#sentenceOf[places[place]!.first] === sentence; place -= 1) {
        const { first, last, person } = places[place]!;
        if (this.#doc.quotationOf[first] !== -1) continue;
        passed ||= !fits(person);
        if (!fits(person)) continue;
        seen.add(person);
        const trust = this.#trust(first, last);
        if (!best || trust > best.trust || (trust === best.trust && trust < 3))
          best = { person, trust, away, alone: !this.#roles.has(places[place]!) };
      }
      if (unnamed && (!best || best.trust === 1)) return undefined;
      if (best && best.trust > 1 && !(best.trust === 2 && this.#isSpokenOf(best.person, sentence, place))) {
        const met = this.#strangers[at]! > this.#strangers[sentenceStart(this.#sentenceOf, at, sentence)]!;
        const strict = this.#doc.language === 'id';
        const silent =
          best.trust === 2 && ((away > 1 && (strict || passed)) || (strict && this.#isSilent(best.person, at)));
        return { ...best, alone: best.alone && seen.size === 1 && !met && !silent };
      }
      passing ??= best && !this.#isTaken(sentence, at) ? best : undefined;
    }
    return passing && { ...passing, alone: false };
  }

  /**
   * Only told about, while somebody else was speaking: police tell of a suspect between two quotations.
   *
   *     “…,” kata Siti. Warto sempat pulang, lalu menyerah. “Ia mengaku,” jelasnya.      Warto? Siti?
   */
  #isSilent(told: number, at: number): boolean {
    let others = false;
    for (let turn = this.#turns.length - 1; turn >= Math.max(0, this.#turns.length - looked); turn -= 1) {
      const { first: where, person } = this.#turns[turn]!;
      if (where >= at) continue;
      if (person === told) return false;
      others ||= person !== undefined;
    }
    return others;
  }

  /** “Budi mengatakan, **Rini** salah. **Rini** bahkan lalai. “…,” katanya”: the sentence goes on with what he says of her. */
  #isSpokenOf(told: number, sentence: number, before: number): boolean {
    let named = false;
    for (let place = before; place >= Math.max(0, before - looked); place -= 1) {
      const { first, last, person } = this.#places[place]!;
      if (this.#sentenceOf[first] !== sentence - 1) return false;
      if (named && person !== told && this.#trust(first, last) === 3) return true;
      named ||= person === told;
    }
    return false;
  }

  /** A sentence that begins with a pronoun goes on about somebody named before it. */
  #isTaken(sentence: number, at: number): boolean {
    let token = at - 1;
    while (token >= 0 && this.#sentenceOf[token]! > sentence) token -= 1;
    while (token > 0 && this.#sentenceOf[token - 1] === sentence) token -= 1;
    const { lower } = this.#doc.tokens[token] ?? { lower: '' };
    return this.#doc.facts.singularPronouns.has(lower);
  }

  #trust(first: number, last: number): 1 | 2 | 3 {
    const { tokens, facts, language } = this.#doc;
    if (this.#isApposed(last - 1)) return 1;
    if (language === 'id' && this.#isCalledOn(first)) return 3;
    const before = tokens[first - 1]?.lower ?? '';
    if (facts.according.has(before)) return 3;
    if (language === 'en' && facts.inverted.has(before) && tokens[first - 2]?.kind === 'mark') return 3;
    // “Ia mengingatkan **kepada Budi** agar membela warga”, “Ia **menunggu Budi** dan berkata …”
    if (language === 'id' && isObject.test(before) && !facts.roleNouns.has(before)) return 1;
    for (let at = last; at < last + reach; at += 1) {
      const next = tokens[at];
      if (!next || endsSentence(next) || /^[–—]$/.test(next.text) || this.#doc.quotationOf[at] !== -1) break;
      if (this.#people.personAt[at] !== -1 && !this.#isApposed(this.#nameEnd(at))) break;
      if (facts.singularPronouns.has(next.lower)) break;
      if (facts.full.has(next.lower)) return 3;
      if (at < last + 3 && next.kind === 'word' && facts.placePrepositions.has(before)) break;
    }
    return isSubject(this.#doc, this.#sentenceOf, first, last) ||
      isIntroduced(this.#doc, last) ||
      isNamedAs(this.#doc, first)
      ? 2
      : 1;
  }

  #isApposed(at: number): boolean {
    return apposedBefore(this.#doc, this.#people.personAt, 0, at) !== undefined;
  }

  #nameEnd(at: number): number {
    let end = at;
    while (this.#people.personAt[end + 1] === this.#people.personAt[at]) end += 1;
    return end;
  }

  /** “menurut **Siti**”, “kata Ketua Panitia **Siti**”, “dikemukakan peneliti dari Institut Utama **Siti**”. */
  #isCalledOn(first: number): boolean {
    const { tokens, facts } = this.#doc;
    for (let at = first - 1; at > Math.max(0, first - 16); at -= 1) {
      const { kind, lower, capital, text } = tokens[at]!;
      // “disampaikan Ketua Kelompok Tani Tirto**,** Siti”
      if (kind === 'mark' && !/^[()/]$/.test(text) && (text !== ',' || at < first - 1)) return false;
      if (
        kind !== 'word' ||
        capital ||
        facts.roleNouns.has(lower) ||
        facts.roleModifiers.has(lower) ||
        /^(?:dan|of|at|oleh|dari|lain|lainnya)$/.test(lower)
      )
        continue;
      // “pernyataan **yang** dilontarkan Siti” tells of another time
      const told = facts.passive.has(lower) && tokens[at - 1]?.lower !== 'yang';
      return facts.inverted.has(lower) || facts.according.has(lower) || told;
    }
    return false;
  }
}

const isObject = /^(?:kepada|terhadap|bagi|untuk|dengan|tentang|soal|milik|me[mn][a-z]{3,})$/;

/** The first token of a sentence before token `at`. */
function sentenceStart(sentenceOf: Int32Array, at: number, sentence: number): number {
  let start = Math.min(at, sentenceOf.length - 1);
  while (start > 0 && sentenceOf[start - 1]! >= sentence) start -= 1;
  return start;
}
