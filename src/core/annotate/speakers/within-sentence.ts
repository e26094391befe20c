import { attributed, type SpeakerRule } from './attribution.ts';
import { byPronoun } from './by-pronoun.ts';
import { namingFrom } from './naming.ts';
import { isNounHere } from './noun-here.ts';
import { subjectBefore } from './subject-before.ts';
import { clause, isClitic } from './verb-behind.ts';

/**
 * A fragment in quotation marks inside the reporter's sentence, and the attribution further behind in it.
 *
 *     Kunjungan itu “bukti lebih lanjut” dari aliansi, kata Siti.    It was “a mess” for everybody, Jones said.
 *     Harga “tidak masuk akal”, menurut Siti.
 */
export const withinSentence: SpeakerRule = (scene, { tailFirst, tailLast }) => {
  const { tokens, facts } = scene.doc;
  for (let at = tailFirst; at < tailLast; at += 1) {
    const { lower, kind, capital } = tokens[at]!;
    if (kind !== 'word' || capital || isNounHere(scene.doc, at)) continue;
    const here = { first: at, last: at + 1 };
    const behindComma = tokens[at - 1]?.text === ',';
    if (facts.according.has(lower) && lower !== 'bagi') {
      const naming = namingFrom(scene, lower === 'according' ? at + 2 : at + 1, tailLast);
      if (naming) return attributed('according to, behind', naming, here);
    }
    if (facts.language === 'id' && behindComma && facts.inverted.has(lower)) {
      const naming = namingFrom(scene, at + 1, tailLast);
      if (naming) return attributed('verb further behind', naming, here);
    }
    if (facts.language === 'id' && behindComma && isClitic(lower, facts.inverted, facts.passive)) {
      return attributed('verb further behind, -nya', byPronoun(scene, at, at + 1, tailFirst), here);
    }
    if (facts.language === 'en' && facts.full.has(lower)) {
      const comma = lastComma(scene, tailFirst, at);
      if (comma === undefined || clause.test(tokens[comma + 1]!.lower)) continue;
      const naming = subjectBefore(scene, comma + 1, at) ?? namingFrom(scene, at + 1, tailLast);
      if (naming) return attributed('speaker and verb further behind', naming, here);
    }
  }
  return undefined;
};

function lastComma({ doc }: Parameters<SpeakerRule>[0], first: number, at: number): number | undefined {
  for (let back = at - 1; back >= Math.max(first - 1, at - 8); back -= 1)
    if (doc.tokens[back]?.text === ',') return back;
  return undefined;
}
