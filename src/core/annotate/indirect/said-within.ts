import { attributed, type Attribution } from '#core/annotate/speakers/attribution.ts';
import { namingFrom } from '#core/annotate/speakers/naming.ts';
import type { Scene } from '#core/annotate/speakers/scene.ts';
import { sourceBehind } from './according-first.ts';
import type { IndirectRule } from './find-indirect.ts';
import { stemSays } from './stem-says.ts';

/**
 * The attribution between two commas: what was said goes on behind it.
 *
 *     Namun, **kata Siti**, harga beras akan turun.      Harga, **menurut dia**, terlalu tinggi bagi petani.
 *     The price, **according to Jones**, is too high.
 */
export const saidWithin: IndirectRule = (scene, { first, last }) => {
  const { tokens } = scene.doc;
  for (let at = first + 1; at < last - 2; at += 1) {
    const { kind, capital } = tokens[at]!;
    if (kind !== 'word' || capital || tokens[at - 1]!.text !== ',') continue;
    const attribution = between(scene, at, last);
    if (!attribution) continue;
    const closing = closingComma(scene, attribution.naming.last, last);
    if (closing === undefined) continue;
    const parts = [
      { first, last: at - 1 },
      { first: closing + 1, last },
    ];
    return { parts: parts.filter((part) => part.last - part.first >= 2), attribution };
  }
  return undefined;
};

function between(scene: Scene, at: number, last: number): Attribution | undefined {
  const { tokens, facts } = scene.doc;
  const { lower } = tokens[at]!;
  const here = { first: at, last: at + 1 };
  if (facts.according.has(lower) && lower !== 'bagi') {
    const naming = sourceBehind(scene, at, last);
    return naming && attributed('indirect, according to, within', naming, here);
  }
  if (facts.language === 'en') {
    const naming = facts.clauseVerbs.has(lower) ? namingFrom(scene, at + 1, last) : undefined;
    // “Siti, who farms here, said **the drought has** brought stress, and …”
    if (naming && tokens.slice(naming.first, naming.last).some((own) => finite.test(own.lower))) return undefined;
    // “Siti, a farmer, said **she prefers** the plan, where …”
    const isPronoun = naming?.type === 'person' && naming.how === 'pronoun';
    if (isPronoun && tokens[naming.last]?.text !== ',') return undefined;
    return naming?.type === 'person' || tokens[at + 1]?.lower === 'the'
      ? naming && attributed('indirect, verb within', naming, here)
      : undefined;
  }
  const naming = stemSays(scene, at, last);
  return naming && attributed(naming.first === at ? 'indirect, -nya within' : 'indirect, verb within', naming, here);
}

const finite = /^(?:is|are|was|were|ha[sd]|have|will|would)$/;

function closingComma({ doc }: Scene, from: number, last: number): number | undefined {
  for (let at = from; at < Math.min(last - 1, from + 10); at += 1) if (doc.tokens[at]!.text === ',') return at;
  return undefined;
}
