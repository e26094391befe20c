import type { Focused } from './focus.ts';
import { mayBe } from './gender.ts';
import { isPlain, type Naming } from './named.ts';
import type { Scene } from './scene.ts';

/** Whom a pronoun, or the -nya of “ujarnya”, means. `at` is where it stands; the focus is what came before `before`. */
export function byPronoun(scene: Scene, first: number, last: number, before: number): Naming {
  const { tokens } = scene.doc;
  const { lower } = tokens[first]!;
  const spokenOf = named(scene, first, last);
  let passed = false;
  const focused = scene.focus.before(before, (person) => {
    const whose = scene.people.persons[person]!;
    const isThing = whose.doubted && scene.doc.language === 'en';
    const fits = !isThing && mayBe(scene.doc, lower, whose) && !isDead(scene, person, before);
    passed ||= fits && spokenOf.has(person);
    return fits && !spokenOf.has(person);
  });
  if (!focused) return { type: 'unnamed', sure: false, first, last };
  const isMore = [first - 1, first, first + 1].some((at) => more.test(tokens[at]?.lower ?? ''));
  const goesOn = isMore && !hasRival(scene, focused, before);
  return {
    type: 'person',
    person: focused.person,
    how: 'pronoun',
    sure: !passed && (isPlain(focused) || (goesOn && focused.trust === 3 && focused.away < 3)),
    first,
    last,
  };
}

/** “**Budi** akhirnya meninggal. “…,” katanya”: it is not he who goes on speaking. */
function isDead({ doc: { tokens }, people }: Scene, person: number, before: number): boolean {
  const last = people.persons[person]!.places.findLast(({ first }) => first < before)?.last ?? 0;
  return tokens.slice(last, last + 2).some(({ lower }) => /^(?:died|tewas|wafat|meninggal)$/.test(lower));
}

/** “kata **Siti**, Presiden Budi meminta …. “…,” tambahnya”: whoever spoke last stands in the sentence beside the one in focus. */
function hasRival({ focus, people, sentenceOf }: Scene, { person, away }: Focused, before: number): boolean {
  const last = focus.lastTurn()?.person;
  if (last === undefined || last === person) return false;
  return people.persons[last]!.places.some(({ first }) => sentenceOf[first] === sentenceOf[before]! - away);
}

/** ““Budi belum tahu,” katanya”: whom the quotation beside the pronoun names; one seldom says one's own name. */
function named({ doc, people }: Scene, first: number, last: number): ReadonlySet<number> {
  const near = [first - 2, first - 3, last + 1, last + 2].find((at) => (doc.quotationOf[at] ?? -1) !== -1);
  if (near === undefined) return new Set();
  const quotation = doc.quotationOf[near];
  const persons = new Set<number>();
  for (const step of [1, -1])
    for (let at = near; Math.abs(at - near) < looked && doc.quotationOf[at] === quotation; at += step)
      persons.add(people.personAt[at]!);
  return persons;
}

/** How far a quotation is looked through, in tokens. */
const looked = 400;

/** “**tambahnya**”, “he **added**”: whoever spoke last says more. */
const more = /^(?:add(?:s|ed)|continue[sd]|(?:tambah|lanjut)(?:nya)?)$/;
