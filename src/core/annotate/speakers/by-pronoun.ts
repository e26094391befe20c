import type { Focused } from './focus.ts';
import { mayBe } from './gender.ts';
import { isPlain, type Naming } from './named.ts';
import type { Scene } from './scene.ts';

/** Whom a pronoun, or the -nya of “ujarnya”, means. `at` is where it stands; the focus is what came before `before`. */
export function byPronoun(scene: Scene, first: number, last: number, before: number): Naming {
  const { tokens } = scene.doc;
  const { lower } = tokens[first]!;
  const focused = scene.focus.before(
    before,
    (person) => mayBe(scene.doc, lower, scene.people.persons[person]!) && !isDead(scene, person, before),
  );
  if (!focused) return { type: 'unnamed', sure: false, first, last };
  const isMore = [first - 1, first, first + 1].some((at) => more.test(tokens[at]?.lower ?? ''));
  const goesOn = isMore && !hasRival(scene, focused, before);
  return {
    type: 'person',
    person: focused.person,
    how: 'pronoun',
    sure: isPlain(focused) || (goesOn && focused.trust === 3 && focused.away < 3),
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

/** “**tambahnya**”, “he **added**”: whoever spoke last says more. */
const more = /^(?:add(?:s|ed)|continue[sd]|(?:tambah|lanjut)(?:nya)?)$/;
