import type { Document } from '#core/annotate/document.ts';
import type { Gathered } from '#core/annotate/people/gather-people.ts';
import { lastBefore } from './last-before.ts';
import { relational } from './relational.ts';

/** Short forms of offices, and what they stand for. */
const spelledOut: Readonly<Record<string, string>> = {
  menlu: 'luar',
  menhan: 'pertahanan',
  menkeu: 'keuangan',
  mendagri: 'dalam',
  wapres: 'wakil',
  kapolri: 'polri',
  kades: 'desa',
  kadis: 'dinas',
  kajari: 'kejaksaan',
  kajati: 'kejaksaan',
  kapolda: 'polda',
  kapolres: 'polres',
  kapolsek: 'polsek',
  jubir: 'bicara',
  ketum: 'umum',
  sekjen: 'sekretaris',
};

/** Titles that stand for an office: “Sen. Jane Doe” is the senator. */
const titles: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  prof: 'profesor',
  jend: 'jenderal',
};

/** Ranks of officers. */
const ranks = /^(?:kom(?:bes|pol|isaris)|akbp|akp|ip[td]a|kolonel|letkol|mayor|kapten|letnan|pol)\.?$/;

/** Said of anybody: they name a role only together with another word. */
export const general = new Set(
  'pria wanita perempuan lelaki laki-laki orang anak putra putri mantan eks bekas ibu bapak kelahiran man woman sang calon wakil'.split(
    ' ',
  ),
);

/** How many holders of one word are looked at; a list of a thousand ministers stays linear. */
const looked = 60;

/** Which persons the story gave which role: “kata **Presiden**”, “ujar **politisi** itu”. */
export class RoleHolders {
  readonly #byWord = new Map<string, number[]>();
  readonly #words: ReadonlySet<string>[] = [];
  readonly #doc: Document;
  readonly #persons: readonly Gathered[];

  constructor(doc: Document, persons: readonly Gathered[]) {
    this.#doc = doc;
    this.#persons = persons;
    persons.forEach(({ roles, places }, person) => {
      const words = new Set<string>();
      for (const { first, last } of places.slice(0, looked)) {
        // “**Raja** Charles … raja itu”
        const own = doc.tokens[first]!.lower;
        if (last - first > 1 && doc.facts.roleNouns.has(own)) words.add(own);
        const title = titles[doc.tokens[first - 1]?.lower.replace(/\.$/, '') ?? ''];
        if (title) words.add(title);
        if (ranks.test(doc.tokens[first - 1]?.lower ?? '')) words.add('perwira');
      }
      for (const { first: start, last } of roles) {
        let first = start;
        // “**Union Water** Minister Jane Doe”
        while (first > start - 4 && doc.tokens[first - 1]?.capital && !doc.opensSentence[first]) first -= 1;
        for (const { lower } of doc.tokens.slice(first, last)) {
          words.add(lower);
          words.add(spelledOut[lower] ?? lower);
        }
      }
      this.#words.push(words);
      for (const word of words) this.#byWord.set(word, [...(this.#byWord.get(word)?.slice(-looked) ?? []), person]);
    });
  }

  /**
   * The person last named before token `at` whom the story gave the role that `phrase` names; `alone` when it gave that role
   * to nobody else.
   */
  before(phrase: readonly string[], at: number): { readonly person: number; readonly alone: boolean } | undefined {
    const { roleNouns, institutionWords, demonstratives } = this.#doc.facts;
    // “pengacara **terdakwa**”: whose lawyer speaks is not who has both roles
    if (relational.test(phrase[0] ?? '') && roleNouns.has(phrase[1] ?? '')) return undefined;
    const words = phrase
      .filter((word) => roleNouns.has(word) && !general.has(word))
      .map((word) => spelledOut[word] ?? word);
    // “superintendent of police (SP) Budi … **the SP**”
    const short = this.#doc.tokens[at + 1];
    if (words.length === 0 && phrase[0] === 'the' && short?.upper) words.push(short.lower);
    const [head] = words;
    if (head === undefined) return undefined;
    const offices = phrase.filter((word) => institutionWords.has(word) && !words.includes(word));
    const fits = (person: number): boolean => [...words, ...offices].every((word) => this.#words[person]!.has(word));
    // “pelatih **Persatuan** itu” where there are two trainers
    const said = this.#doc.tokens
      .slice(at + 1, at + phrase.length)
      .filter(({ capital, lower }) => capital && !words.includes(lower));
    let found: { person: number; near: number; same: number } | undefined;
    let holders = 0;
    for (const person of this.#byWord.get(head) ?? []) {
      if (!fits(person)) continue;
      const { places } = this.#persons[person]!;
      const near = places[lastBefore(places, at)]?.first;
      if (near === undefined) continue;
      const same = said.filter(({ lower }) => this.#words[person]!.has(lower)).length;
      if (!found || same > found.same) holders = 0;
      if (same >= (found?.same ?? 0)) holders += 1;
      if (!found || same > found.same || (same === found.same && near > found.near)) found = { person, near, same };
    }
    if (found) return { person: found.person, alone: holders === 1 && found.same === said.length };
    // known by the office until the name follows: “kata Menteri Agama … Menteri Agama Budi Hartono”, but not “menteri itu”
    const isPointed = phrase.some((word) => demonstratives.has(word));
    const later = offices.length > 0 && !isPointed ? (this.#byWord.get(head) ?? []).find(fits) : undefined;
    return later === undefined ? undefined : { person: later, alone: false };
  }
}
