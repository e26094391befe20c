import type { Document } from '#core/annotate/document.ts';
import type { People } from '#core/annotate/people/gather-people.ts';
import { places } from '#core/language/world/places.ts';

/** For each token how many unknown speakers stand before it: one capitalised word that no list knows, and a verb of saying. */
export function strangersOf({ tokens, facts, quotationOf, paragraphs }: Document, { personAt }: People): Int32Array {
  const counts = new Int32Array(tokens.length + 1);
  for (const { first, last } of paragraphs) {
    for (let at = first; at < last; at += 1) {
      const { lower, capital, kind, upper } = tokens[at]!;
      const verb = tokens[/^(?:has|had|have|also)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1];
      const speaks = verb !== undefined && !verb.capital && facts.full.has(verb.lower) && quotationOf[at] === -1;
      const isKnown =
        personAt[at] !== -1 || facts.openers.has(lower) || facts.institutionWords.has(lower) || places.has(lower);
      const isStranger = speaks && kind === 'word' && capital && !upper && !isKnown && !facts.roleNouns.has(lower);
      counts[at + 1] = counts[at]! + (isStranger ? 1 : 0);
    }
  }
  return counts;
}
