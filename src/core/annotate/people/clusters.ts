import { feminineNames, feminineWords, masculineNames, masculineWords } from '#core/language/en/gender.ts';
import { blends } from './blends.ts';
import { isMisspelt, isSameFullName } from './same-name.ts';
import type { Mention } from './mention.ts';

/** How many persons that share a word are looked at; a list of a thousand Kims stays linear. */
const looked = 12;

/**
 * Mentions that name one person, together. Full names first, wherever they stand; then each single word goes to the person
 * last named who has that word: after “Kim Jong Un … Kim Yo Jong …” a lone “Kim” is the latter.
 */
export class Clusters {
  readonly groups: Mention[][] = [];
  readonly #byWord = new Map<string, number[]>();
  readonly #blends = new Map<string, number>();
  #lastFull: Mention | undefined;
  /** Whom a short form already meant: a newspaper does not change that within a story. */
  readonly #owners = new Map<string, number>();
  readonly #home = new Map<Mention, number>();
  readonly #stops: (token: number) => boolean;

  /** @param stops Whether a sentence ends at a token. */
  constructor(mentions: readonly Mention[], aliases: ReadonlyMap<Mention, Mention>, stops: (token: number) => boolean) {
    this.#stops = stops;
    const called = new Set([...aliases.keys()].map(({ words }) => words.join(' ')));
    const full = mentions.filter((mention) => isFull(mention) && !aliases.has(mention));
    for (const mention of full) if (!called.has(mention.words.join(' '))) this.#placeFull(mention);
    for (const [alias, named] of aliases) this.#placeAlias(alias, named);
    for (const mention of full) if (called.has(mention.words.join(' '))) this.#placeFull(mention);
    this.#placeShort(mentions);
    this.groups.forEach((group) => group.sort((a, b) => a.first - b.first));
  }

  #placeFull(mention: Mention): void {
    const near = this.#candidates(mention.words);
    const key = mention.words.join(' ');
    const some = (number: number, test: (other: Mention) => boolean): boolean =>
      this.groups[number]!.some((other, at) => at < looked && test(other));
    const exact = near.find((number) => some(number, (other) => other.words.join(' ') === key));
    const beside = this.#beside(mention);
    const alike = near.find(
      (number) =>
        number !== beside &&
        some(
          number,
          (other) => isSameFullName(mention.words, other.words) || isTitled(mention, other) || isTitled(other, mention),
        ),
    );
    this.#lastFull = mention;
    this.#add(mention, exact ?? alike ?? this.#open());
  }

  /** “Joko Widagdo dan Ibu Ani Joko Widagdo”: two names side by side are two people, though one holds the other. */
  #beside(mention: Mention): number | undefined {
    const last = this.#lastFull;
    const gap = last ? mention.run.first - last.last : -1;
    return last && gap >= 1 && gap <= 2 && !this.#stops(last.last) ? this.#home.get(last) : undefined;
  }

  #placeAlias(alias: Mention, named: Mention): void {
    const home = this.#home.get(named) ?? this.#homeOfShort(named, new Map());
    if (!this.#home.has(named)) this.#add(named, home);
    this.#add(alias, home);
  }

  #placeShort(mentions: readonly Mention[]): void {
    const seen = new Map<number, number>();
    for (const mention of mentions) {
      const known = this.#home.get(mention);
      const home = known ?? this.#homeOfShort(mention, seen);
      if (known === undefined) {
        this.#add(mention, home);
        if (mention.titles.length === 0 || this.groups[home]!.length > 1)
          this.#owners.set(mention.words.join(' '), home);
      }
      seen.set(home, mention.first);
    }
  }

  #homeOfShort(mention: Mention, seen: ReadonlyMap<number, number>): number {
    const key = mention.words.join(' ');
    const owner = this.#owners.get(key);
    if (owner !== undefined && !isOtherSex(mention, this.groups[owner]![0]!)) return owner;
    const near = this.#candidates(mention.words).filter((number) => !isOtherSex(mention, this.groups[number]![0]!));
    const before = near.filter((number) => seen.has(number)).sort((a, b) => seen.get(b)! - seen.get(a)!);
    return before[0] ?? near[0] ?? this.#blends.get(key.replaceAll(' ', '')) ?? this.#misspelt(mention) ?? this.#open();
  }

  /** “Rudi Tirsoputra … kata **Rudy**”. */
  #misspelt(mention: Mention): number | undefined {
    const [word = '', more] = mention.words;
    const near = more === undefined && word.length > 3 ? this.groups.slice(-looked) : [];
    const home = near.find(
      ([full]) =>
        full && isFull(full) && !isOtherSex(mention, full) && full.words.some((other) => isMisspelt(word, other)),
    );
    return home && this.groups.indexOf(home);
  }

  #candidates(words: readonly string[]): number[] {
    const near = new Set<number>();
    for (const word of words) {
      if (word.length > 1) for (const number of this.#byWord.get(word)?.slice(-looked) ?? []) near.add(number);
    }
    return [...near];
  }

  #open(): number {
    this.groups.push([]);
    return this.groups.length - 1;
  }

  #add(mention: Mention, number: number): void {
    const group = this.groups[number]!;
    group.push(mention);
    this.#home.set(mention, number);
    for (const word of mention.words) {
      const known = this.#byWord.get(word);
      if (!known) this.#byWord.set(word, [number]);
      else if (known[known.length - 1] !== number && !known.slice(-looked).includes(number)) known.push(number);
    }
    for (const blend of blends(mention.words)) if (!this.#blends.has(blend)) this.#blends.set(blend, number);
  }
}

function isFull({ words }: Mention): boolean {
  return words.filter((word) => word.length > 1).length > 1 || (words.length > 1 && words[0]!.length === 1);
}

/** “Raja Arab Saudi Salman bin Faisal … **Raja Salman**”: what might be a given name is the title of somebody called so. */
function isTitled({ words: [title = '', ...rest] }: Mention, { words, titles }: Mention): boolean {
  const isShort = rest.length > 0 && rest.length < words.length && titles.includes(title);
  return isShort && [words.slice(0, rest.length), words.slice(-rest.length)].some((own) => own.join() === rest.join());
}

/** “John Smith … **Mrs** Smith”: a title that is not for somebody with such a given name. */
function isOtherSex({ titles }: Mention, { words: [given = '', ...more] }: Mention): boolean {
  if (more.length === 0) return false;
  return (
    (masculineNames.has(given) && titles.some((title) => feminineWords.has(title))) ||
    (feminineNames.has(given) && titles.some((title) => masculineWords.has(title)))
  );
}
