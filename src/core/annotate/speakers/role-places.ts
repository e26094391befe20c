import type { Document } from '#core/annotate/document.ts';
import type { People } from '#core/annotate/people/gather-people.ts';
import type { RoleHolders } from './role-holders.ts';

type PersonPlace = People['places'][number];

/**
 * Where a role takes the place of a name as the subject of a sentence, and whose it is; “he” behind it is whoever has it.
 *
 *     Mayor Jane Doe met Budi. … In Leeds, **the mayor** said more. · **Menteri itu** tiba
 */
export function rolePlaces(doc: Document, holders: RoleHolders): PersonPlace[] {
  const { tokens, facts, opensSentence, quotationOf } = doc;
  const places: PersonPlace[] = [];
  tokens.forEach(({ lower }, first) => {
    const isEnglish = facts.language === 'en';
    const opens = opensSentence[first] || tokens[first - 1]?.text === ',';
    if (!opens || quotationOf[first] !== -1 || !(isEnglish ? lower === 'the' : facts.roleNouns.has(lower))) return;
    const last = isEnglish ? behindRole(doc, first) : behindThat(doc, first);
    if (last === undefined) return;
    // “pelatih Persatuan **berkebangsaan Inggris** itu”: what else is said of them
    const more = tokens
      .slice(first, last)
      .findIndex((word, at) => at > 0 && !isEnglish && !word.capital && !facts.roleNouns.has(word.lower));
    const phrase = tokens.slice(first, more > 0 ? first + more : last).map((token) => token.lower);
    const holder = holders.before(phrase, first);
    if (holder) places.push({ first, last, person: holder.person });
  });
  return places;
}

/** “the **Labour leader** told …”: at most three words, and a verb or an adverb behind them. */
function behindRole({ tokens, facts }: Document, the: number): number | undefined {
  for (let at = the + 1; at < the + 4 && tokens[at]?.kind === 'word'; at += 1) {
    const next = tokens[at + 1];
    if (
      facts.roleNouns.has(tokens[at]!.lower) &&
      next?.kind === 'word' &&
      !next.capital &&
      !facts.roleNouns.has(next.lower)
    )
      return facts.phraseEnders.has(next.lower) ? undefined : at + 1;
  }
  return undefined;
}

/** “**Menteri Pertanian itu** tiba”. */
function behindThat({ tokens, facts }: Document, first: number): number | undefined {
  for (let at = first + 1; at < first + 7 && tokens[at]?.kind === 'word'; at += 1)
    if (facts.demonstratives.has(tokens[at]!.lower)) return at + 1;
  return undefined;
}
