import { attributed, type Attribution } from './attribution.ts';
import type { Focused } from './focus.ts';
import { isPlain } from './named.ts';
import { isQuotationMark, type Scene, type Spot } from './scene.ts';

/**
 * A quotation that is a paragraph of its own, or a sentence, and nothing names its speaker: whoever was speaking goes on,
 * or the person the sentence before tells about.
 *
 *     “Harga naik,” kata Siti. ¶ “Kami rugi.”        surely Siti, where nothing else stands between
 *     Siti mengatakan: ¶ “Kami rugi.”                surely Siti
 */
export function alone(scene: Scene, spot: Spot): Attribution | undefined {
  const focused = scene.focus.before(spot.first);
  if (!focused || focused.away > 6) return undefined;
  const naming = {
    type: 'person',
    person: focused.person,
    how: 'pronoun',
    sure: focused.trust === 3 && isPlain(focused) && (goesOn(scene, spot, focused) || isAnnounced(scene, spot)),
    first: spot.first,
    last: spot.first,
  } as const;
  return attributed('stands alone', naming, undefined);
}

/** The paragraph right before ends with that person's speech, or with who spoke. */
function goesOn({ doc, focus }: Scene, spot: Spot, { person, away }: Focused): boolean {
  const turn = focus.lastTurn();
  if (turn?.person !== person || doc.paragraphOf[spot.first]! - doc.paragraphOf[turn.first]! !== 1) return false;
  return away <= 1 || isQuotationMark(doc.tokens[doc.paragraphs[doc.paragraphOf[turn.first]!]!.last - 1]!);
}

/** The paragraph before ends in a colon. */
function isAnnounced({ doc }: Scene, spot: Spot): boolean {
  const paragraph = doc.paragraphs[doc.paragraphOf[spot.first]!]!;
  return paragraph.first > 0 && doc.tokens[paragraph.first - 1]!.text === ':';
}
