import { attributed, type SpeakerRule } from './attribution.ts';
import { byPronoun } from './by-pronoun.ts';
import { namingFrom } from './naming.ts';
import { isNounHere } from './noun-here.ts';
import { isOpenName } from './open-name.ts';
import { subjectBefore } from './subject-before.ts';
import { isClitic } from './verb-behind.ts';

/**
 * The speaker before the quote, in the same sentence: the last verb of saying before it, with its subject.
 *
 *     Siti mengatakan, “…”    Menurut Siti, “…”    Ia menambahkan: “…”    “…,” kata Siti, “…”    Siti: “…”
 *     De Blanco said, “…”     When asked about it, Jones told reporters “…”
 */
export const introduced: SpeakerRule = (scene, { leadFirst, leadLast }) => {
  const { tokens, facts } = scene.doc;
  if (leadFirst >= leadLast) return undefined;
  for (let at = leadLast - 1; at >= leadFirst; at -= 1) {
    const { lower, kind, capital } = tokens[at]!;
    if (kind !== 'word' || isNounHere(scene.doc, at)) continue;
    const here = { first: at, last: at + 1 };
    if (facts.according.has(lower)) {
      const naming = namingFrom(scene, lower === 'according' ? at + 2 : at + 1, leadLast);
      if (naming) return attributed('according to, before', naming, here);
    }
    if (facts.language === 'id' && isClitic(lower, facts.inverted, facts.passive)) {
      return attributed('verb before, -nya', byPronoun(scene, at, at + 1, at), here);
    }
    if (facts.passive.has(lower)) {
      const naming = namingFrom(scene, at + 1, leadLast);
      if (naming && (naming.type === 'person' || tokens[at + 1]?.lower === 'oleh'))
        return attributed('passive before', naming, here);
    }
    if (facts.full.has(lower) && !capital) {
      const naming =
        subjectBefore(scene, leadFirst, at) ??
        (facts.language === 'en' ? namingFrom(scene, at + 1, leadLast) : undefined);
      if (naming) return attributed('verb before', naming, here);
    }
    if (facts.language === 'id' && facts.inverted.has(lower) && !capital) {
      const naming = namingFrom(scene, at + 1, leadLast);
      if (naming && naming.type === 'person') return attributed('inverted verb before', naming, here);
    }
  }
  return labelled(scene, leadFirst, leadLast);
};

/** “Siti: “…””, as in an interview: nothing but the name and a colon. */
function labelled(scene: Parameters<SpeakerRule>[0], first: number, last: number): ReturnType<SpeakerRule> {
  const { doc, people } = scene;
  if (doc.tokens[last - 1]?.text !== ':') return undefined;
  for (let at = last - 2; at >= first; at -= 1) {
    const person = people.personAt[at]!;
    if (person === -1) continue;
    let start = at;
    while (start > first && people.personAt[start - 1] === person) start -= 1;
    const sure = last - 1 - at <= 2 && !isOpenName(scene, start, at + 1);
    return attributed(
      'name and colon',
      { type: 'person', person, how: 'named', sure, first: start, last: at + 1 },
      undefined,
    );
  }
  return undefined;
}
