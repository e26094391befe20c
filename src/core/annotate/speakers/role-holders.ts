import type { Document } from '#core/annotate/document.ts';
import type { Gathered } from '#core/annotate/people/gather-people.ts';

/** Short forms of offices, and what they stand for. */
const spelledOut: Readonly<Record<string, string>> = {
  menlu: 'luar',
  menhan: 'pertahanan',
  menkeu: 'keuangan',
  mendagri: 'dalam',
  wapres: 'wakil',
  kapolri: 'polri',
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

/** Said of anybody: they name a role only together with another word. */
const general = new Set(
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
  readonly #persons: readonly Gathered[];
  readonly #roleNouns: ReadonlySet<string>;

  constructor(doc: Document, persons: readonly Gathered[]) {
    this.#persons = persons;
    this.#roleNouns = doc.facts.roleNouns;
    persons.forEach(({ roles, places }, person) => {
      const words = new Set<string>();
      for (const { first } of places.slice(0, looked)) {
        const title = titles[doc.tokens[first - 1]?.lower.replace(/\.$/, '') ?? ''];
        if (title) words.add(title);
      }
      for (const { first, last } of roles) {
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
    const words = phrase
      .filter((word) => this.#roleNouns.has(word) && !general.has(word))
      .map((word) => spelledOut[word] ?? word);
    const [head] = words;
    if (head === undefined) return undefined;
    let found: { person: number; near: number } | undefined;
    let holders = 0;
    for (const person of this.#byWord.get(head) ?? []) {
      if (!words.every((word) => this.#words[person]!.has(word))) continue;
      const near = nearestBefore(this.#persons[person]!.places, at);
      if (near < 0) continue;
      holders += 1;
      if (!found || near > found.near) found = { person, near };
    }
    return found && { person: found.person, alone: holders === 1 };
  }
}

function nearestBefore(places: readonly { readonly first: number }[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? -1 : places[low - 1]!.first;
}
