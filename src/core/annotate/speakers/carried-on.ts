import type { Attribution } from './attribution.ts';
import { endsSentence, isQuotationMark, type Scene, type Spot } from './scene.ts';

/**
 * The speaker of the quotation before goes on: nothing but their attribution stands between, in one paragraph.
 *
 *     “Harga naik,” kata Siti. “Kami rugi.”      “Harga naik,” kata Siti, “dan kami rugi.”
 */
export function carriedOn({ doc }: Scene, before: Spot, spot: Spot, attribution: Attribution): Attribution | undefined {
  const same = doc.quotations[before.quotation]!.paragraph === doc.quotations[spot.quotation]!.paragraph;
  if (!same) return undefined;
  let at = before.tailLast;
  while (at < spot.first && (endsSentence(doc.tokens[at]!) || isQuotationMark(doc.tokens[at]!))) at += 1;
  if (at < spot.leadLast) return undefined;
  return { ...attribution, rule: `goes on (${attribution.rule})`, verb: undefined };
}
