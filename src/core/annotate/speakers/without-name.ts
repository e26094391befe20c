import { places } from '#core/language/world/places.ts';
import { phraseWords, type Naming } from './named.ts';
import { isEpithet } from './pointed.ts';
import { endsSentence, isQuotationMark, type Scene } from './scene.ts';

/** “has pointed **out**”, “warned **against** …”: what follows an English verb of saying is not always who spoke. */
const nobody =
  /^(?:out|up|down|off|back|in|on|at|to|of|for|from|with|by|about|against|into|over|after|before|during|and|but|or|as|so|that|this|it|its|there|here|how|why|what|when|where|whether|if|not|no|more|only|also|even|again|then|now)$/;

/** The noun phrase from token `first` to `last` in which nobody is named: an office, an institution, somebody unnamed. */
export function withoutName(scene: Scene, first: number, last: number): Naming | undefined {
  const { doc } = scene;
  const head = doc.tokens[first]!;
  if (doc.facts.clauseLinks.has(head.lower) || (doc.language === 'en' && nobody.test(head.lower))) return undefined;
  if (doc.facts.unnamedDeterminers.has(head.lower) || doc.facts.unnamedHeads.has(head.lower))
    return { type: 'unnamed', sure: true, first, last };
  if (isQuotationMark(head) || endsSentence(head)) return undefined;
  const holder = scene.holders.before(phraseWords(scene, first, last), first);
  if (holder) return { type: 'person', person: holder.person, how: 'role', sure: holder.alone, first, last };
  const focused = doc.language === 'en' ? scene.focus.before(first) : undefined;
  if (focused && focused.trust === 3 && isEpithet(scene, first, last))
    return { type: 'person', person: focused.person, how: 'role', sure: false, first, last };
  if (doc.facts.roleNouns.has(head.lower) && (!head.capital || !doc.facts.properHeads.has(head.lower)))
    return { type: 'unnamed', sure: false, first, last };
  if (head.capital && !doc.facts.roleNouns.has(head.lower)) {
    // “M Welan **Camat** Bandung”: a name that was missed, before an office
    const isOffice = doc.tokens
      .slice(first, last)
      .some(({ lower, capital }) => capital && doc.facts.roleNouns.has(lower));
    return { type: 'organization', sure: !isOffice && isKnownInstitution(scene, first, last), first, last };
  }
  if (doc.facts.properHeads.has(head.lower) || doc.facts.institutionWords.has(head.lower))
    return { type: 'organization', sure: !doc.facts.roleNouns.has(head.lower), first, last };
  return { type: 'unnamed', sure: false, first, last };
}

/** A capitalised word of unknown kind may be a name that was missed; an institution's name says that it is one. */
export function isKnownInstitution({ doc }: Scene, first: number, last: number): boolean {
  return doc.tokens
    .slice(first, last)
    .some(
      ({ lower, upper }) =>
        (upper && lower.length > 2) ||
        doc.facts.institutionWords.has(lower) ||
        doc.facts.properHeads.has(lower) ||
        places.has(lower),
    );
}
