import type { Document } from '#core/annotate/document.ts';
import { namesakes } from '#core/language/id/namesakes.ts';
import { aliasLinks } from './alias-links.ts';
import { Clusters } from './clusters.ts';
import { evidence } from './evidence.ts';
import { mentionOf, type Mention } from './mention.ts';
import { nameRuns } from './name-runs.ts';
import { namesThing } from './names-thing.ts';
import { otherMentions, type Place } from './other-mentions.ts';
import { roleOf, type Role } from './roles.ts';

/** A person of the document. */
export type Gathered = {
  readonly name: string;
  /** Every form of the name, the fullest first. */
  readonly forms: readonly string[];
  readonly places: readonly Place[];
  readonly roles: readonly Role[];
  /** Little says that this is a person at all: “Tirso Bread … Tirso”. */
  readonly doubted: boolean;
};

export type People = {
  readonly persons: readonly Gathered[];
  /** For each token the person whose name it belongs to, or -1. */
  readonly personAt: Int32Array;
  /** All mentions in reading order. */
  readonly places: readonly (Place & { readonly person: number })[];
  /** Words that the full names of two of them hold: of a name said shortly they leave it open which. */
  readonly shared: ReadonlySet<string>;
};

/** A name with less evidence than this is taken for something else's. */
const enough = 3;

/**
 * The people of a document: name candidates, joined with their later short forms, weighed by everything the text says
 * about all of them together, and found again where only a known form can be recognised (headlines, capitals).
 *
 * @param known folded names that the edition's directory knows; they count as evidence.
 */
export function gatherPeople(doc: Document, known: ReadonlySet<string>): People {
  const mentions = withoutOpeners(
    doc,
    nameRuns(doc).map((run) => mentionOf(doc, run)),
  );
  const clusters = new Clusters(mentions, aliasLinks(doc, mentions), (at) => doc.tokens[at]?.text === '.');
  const accepted = clusters.groups
    .map((group) => withoutThings(doc, group, known))
    .map((group) => ({ group, score: scoreOf(doc, group, known) }))
    .filter(({ score }) => score >= enough);
  const persons = accepted.map(({ group, score }) => ({ ...personOf(doc, group), doubted: score < enough + 1 }));
  const personAt = new Int32Array(doc.tokens.length).fill(-1);
  persons.forEach((person, number) => mark(personAt, person.places, number));
  const more = otherMentions(
    doc,
    accepted.map(({ group }) => group.map(({ words }) => words)),
    personAt,
  );
  const whole = persons.map((person, number) => ({
    ...person,
    places: [...person.places, ...(more.get(number) ?? [])].sort((a, b) => a.first - b.first),
  }));
  whole.forEach((person, number) => mark(personAt, person.places, number));
  const order = whole.map((_, number) => number);
  const places = order.flatMap((number) => whole[number]!.places.map((place) => ({ ...place, person: number })));
  return { persons: whole, personAt, places: places.sort((a, b) => a.first - b.first), shared: sharedWords(whole) };
}

function sharedWords(persons: readonly Gathered[]): ReadonlySet<string> {
  const met = new Set<string>();
  const shared = new Set<string>();
  for (const { name } of persons)
    for (const word of new Set(name.toLowerCase().split(' '))) (met.has(word) ? shared : met).add(word);
  return shared;
}

/**
 * “Dinas Kesehatan **Tangsel** Siti Aminah”: the first words belong to the institution when later only “Siti” is said.
 * “**Hidung** Siti retak”: a word that no list knows opens the sentence, and what follows is a name the document has
 * elsewhere without it. “**Putri** Widagdo, Kahiyang, datang”: so does a noun of kin that might be a given name.
 */
function withoutOpeners(doc: Document, mentions: readonly Mention[]): Mention[] {
  const isThing = ({ first }: Mention): boolean => {
    const word = doc.tokens[first - 1];
    return word !== undefined && word.kind === 'word' && doc.facts.properHeads.has(word.lower);
  };
  const elsewhere = new Set(
    mentions
      .filter((mention) => !doc.opensSentence[mention.run.first] && !isThing(mention))
      .map(({ words }) => words.join(' ')),
  );
  const openings = new Set(mentions.filter((mention) => !isThing(mention)).map(({ words }) => words.join(' ')));
  const longer = longerNames(mentions);
  const single = countSingle(mentions);
  const pairs = new Set(mentions.map(({ words }) => words.length > 1 && words.slice(0, 2).join(' ')));
  const isElsewhere = (rest: readonly string[], opener: string, last: number): boolean =>
    rest.length > 1 ||
    ((isNoun.test(opener) || doc.facts.roleNouns.has(opener)) && (single.get(rest[0]!) ?? 0) > 1) ||
    (doc.facts.roleNouns.has(opener) && doc.tokens[last]?.text === ',' && doc.tokens[last + 1]?.capital === true) ||
    (longer.get(rest[0]!) ?? []).some((other) => other !== opener);
  return mentions.map((mention) => {
    const { first, last, words, classes, run } = mention;
    const called = namesakeWords(words);
    if (called > 0) return from(mention, called);
    const rest = words.slice(1);
    if (rest.length === 0 || classes[0] !== 'unknown') return mention;
    const opens =
      doc.opensSentence[first] &&
      !elsewhere.has(words.join(' ')) &&
      // “**Kiprah** Garan Nugraha Riyan … Garan Nugraha”
      (elsewhere.has(rest.join(' '))
        ? isElsewhere(rest, words[0]!, last)
        : rest.length > 1 && pairs.has(rest.slice(0, 2).join(' ')));
    if (opens) return from(mention, 1);
    const titled = run.classes[first - run.first - 1] === 'honorific';
    const behindOffice = !titled && (first > run.first || isBehindRole(doc, first));
    return behindOffice ? from(mention, officeWords(mention, openings)) : mention;
  });
}

/** “**Tulisan** Siti”, “**Keputusan** Siti”: an Indonesian noun of action before whose it is. */
const isNoun = /^[a-z]{4,}(?:an|asi)$/;

/** How often each word is met as a name of its own. */
function countSingle(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of mentions) if (words.length === 1) counts.set(words[0]!, (counts.get(words[0]!) ?? 0) + 1);
  return counts;
}

/** “Wakil Kepala RSPAD **Gatot Soebroto** Budi Hartono”: how many words at the beginning are a hospital's or a university's. */
function namesakeWords(words: readonly string[]): number {
  return [3, 2].find((count) => words.length > count && namesakes.has(words.slice(0, count).join(' '))) ?? 0;
}

function isBehindRole({ tokens, facts, paragraphOf }: Document, first: number): boolean {
  const before = tokens[first - 1];
  return before !== undefined && paragraphOf[first - 1] === paragraphOf[first] && facts.roleNouns.has(before.lower);
}

/** How many words before the one that the document uses alone belong to an office: those that no list knows as names. */
function officeWords({ words, classes }: Mention, elsewhere: ReadonlySet<string>): number {
  for (let at = 1; at < words.length - 1; at += 1) {
    if (elsewhere.has(words.slice(at).join(' '))) return at;
    if (classes[at - 1] !== 'unknown' || elsewhere.has(words[at - 1]!)) return 0;
    if (elsewhere.has(words[at]!)) return at;
  }
  return 0;
}

function from(mention: Mention, skipped: number): Mention {
  if (skipped === 0) return mention;
  const { first, words, classes, titles } = mention;
  return {
    ...mention,
    first: first + skipped,
    words: words.slice(skipped),
    classes: classes.slice(skipped),
    titles: [...titles, ...words.slice(0, skipped)],
  };
}

/** For each word that full names end in or begin with, the word at their other end. */
function longerNames(mentions: readonly Mention[]): ReadonlyMap<string, readonly string[]> {
  const ends = new Map<string, string[]>();
  for (const { words } of mentions) {
    const first = words[0]!;
    const last = words[words.length - 1]!;
    if (words.length < 2) continue;
    for (const [word, other] of [
      [first, last],
      [last, first],
    ] as const) {
      const known = ends.get(word) ?? [];
      if (known.length < 8 && !known.includes(other)) ends.set(word, [...known, other]);
    }
  }
  return ends;
}

/** “Siti Aminah membuka Stadion **Siti Aminah**”: where there can be no doubt of the person, a thing of that name is no mention. */
function withoutThings(doc: Document, group: readonly Mention[], known: ReadonlySet<string>): readonly Mention[] {
  if (group.length === 1 || group.length > looked) return group;
  const people = group.filter((mention) => !namesThing(doc, mention));
  const isFull = people.length < group.length && people.some(({ words }) => words.length > 1);
  const undoubted = isFull && scoreOf(doc, people, known) >= enough * 2;
  return undoubted ? people : group;
}

/** Mentions of one name that are weighed: a name that is met a thousand times needs no thousand looks. */
const looked = 40;

/** Each kind of evidence counts once; what speaks against, but for an explanation, by how often it is met. */
function scoreOf(doc: Document, group: readonly Mention[], known: ReadonlySet<string>): number {
  const best = new Map<string, number>();
  let against = 0;
  const weighed = group.slice(0, looked);
  for (const mention of weighed) {
    for (const { name, weight, once } of evidence(doc, mention)) {
      if (weight > 0 || once) best.set(name, weight);
      else against += weight / weighed.length;
    }
    if (known.has(mention.words.join(' '))) best.set('known to the edition', 4);
  }
  if (isShortened(group)) best.set('named shorter elsewhere', 2);
  let total = against;
  for (const weight of best.values()) total += weight;
  return total;
}

/** “Tarno Wijil … Tarno”: a name of several words comes back as one of them, as people's names do. */
function isShortened(group: readonly Mention[]): boolean {
  const full = group.find(({ words }) => words.length > 1)?.words;
  return full !== undefined && group.some(({ words }) => words.length === 1 && full.includes(words[0]!));
}

function personOf(doc: Document, group: readonly Mention[]): Omit<Gathered, 'doubted'> {
  const forms = new Map<string, number>();
  for (const { first, last, words } of group) {
    const form = doc.text.slice(doc.tokens[first]!.start, doc.tokens[last - 1]!.end).replace(/\s+/g, ' ');
    forms.set(form, words.filter((word) => word.length > 1).length * 100 + form.length);
  }
  const ranked = [...forms].sort((a, b) => b[1] - a[1]).map(([form]) => form);
  const roles = group.slice(0, looked).flatMap((mention) => roleOf(doc, mention) ?? []);
  return { name: ranked[0]!, forms: ranked, places: group, roles };
}

function mark(personAt: Int32Array, places: readonly Place[], number: number): void {
  for (const { first, last } of places) personAt.fill(number, first, last);
}
