import { names } from '#core/language/world/names.ts';
import type { Scene } from './scene.ts';

/**
 * Whether the name from token `first` up to `last`, one word of a longer one, leaves it open who is meant.
 *
 *     Hendra Tirso … Hendra Wijil … kata **Hendra**       two are called so
 *     Rizal Pratama … Bulan **Pratama** mengatakan        perhaps another given name; so is a title that the story gives somebody else
 *     Rizal Pratama … Putri **Rizal** mengatakan          perhaps his daughter
 *     Presiden Rizal Pratama … kata Presiden **Pratama**  nobody else
 */
export function isOpenName(scene: Scene, first: number, last: number): boolean {
  const { doc, people } = scene;
  const { lower, start } = doc.tokens[first]!;
  if (last - first > 1) return false;
  if (people.shared.has(lower)) return true;
  const person = people.personAt[first]!;
  const words = people.persons[person]!.name.toLowerCase().split(' ');
  const before = doc.tokens[first - 1];
  const isBeside = before?.capital === true && doc.text.slice(before.end, start).trim() === '' && before.end < start;
  // “**De** Blasio said”
  if (!isBeside || words.length === 1 || words.includes(before.lower) || isSmall(scene, first - 1)) return false;
  const isSurname = lower === words[words.length - 1];
  const isKin = doc.facts.roleNouns.has(before.lower) && names.has(before.lower);
  return (isSurname || isKin) && !isSaidOf(scene, person, before.lower);
}

/** “**Menurut** Pratama”, “**Kini** Pratama”, “**Mr** Smith”: a capital that opens the sentence, or how English speaks of anybody. */
function isSmall({ doc: { tokens, facts, opensSentence, language } }: Scene, at: number): boolean {
  const { lower } = tokens[at]!;
  if (language === 'en' && facts.honorifics.has(lower)) return true;
  const small = [facts.openers, facts.according, facts.inverted, facts.full, facts.passive, facts.phraseEnders];
  return opensSentence[at] === 1 && small.some((set) => set.has(lower)) && !facts.calendar.has(lower);
}

/** The word stands before that person's full name, or in what the story says of the person elsewhere. */
function isSaidOf({ doc, people }: Scene, person: number, word: string): boolean {
  const { places, roles } = people.persons[person]!;
  const short = new Set(places.filter(({ first, last }) => last - first === 1).map(({ first }) => first));
  const whole = places.filter(({ first }) => !short.has(first)).map(({ first }) => ({ first: first - 1, last: first }));
  return [...whole, ...roles.filter(({ last }) => !short.has(last))].some(({ first, last }) =>
    doc.tokens.slice(Math.max(0, first), last).some(({ lower }) => lower === word),
  );
}
