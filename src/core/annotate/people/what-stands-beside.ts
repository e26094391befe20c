import type { Document } from '#core/annotate/document.ts';
import { isNameShaped } from '#core/language/world/name-shapes.ts';
import { places } from '#core/language/world/places.ts';
import type { Clue } from './clue.ts';
import type { Mention } from './mention.ts';
import { isListedName } from './word-class.ts';

/** Other names beside a name: what stands in one list with people is a person. */
export const whatStandsBeside: readonly Clue[] = [
  { name: 'beside another name', weight: 1.5, holds: besideName },
  { name: 'in a list of names', weight: 4, holds: inListOfNames },
  { name: 'in a list behind a title', weight: 3.5, holds: behindTitles },
  { name: 'one of a pair', weight: 3, holds: isOneOfPair },
];

/** “**Tarno Wijil**, Siti Aminah, dan …”: words that no list knows, in one list with a name of two words. */
function besideName({ tokens, paragraphOf, facts }: Document, { first, last, run, words: own }: Mention): boolean {
  if (first !== run.first) return false;
  // “terdakwa **Irwen** dan Sugiharto”, but not “kardinal **Wengen**, Gerhard Mauer”
  if (own.length < 2)
    return (
      facts.roleNouns.has(tokens[first - 1]?.lower ?? '') &&
      isListing.test(tokens[last]?.lower ?? '') &&
      isKnown(tokens[last + 1]) &&
      !(tokens[last]!.text === ',' && tokens[last + 2]?.capital)
    );
  const isName = (at: number): boolean =>
    tokens[at]?.capital === true &&
    tokens[at + 1]?.capital === true &&
    paragraphOf[at] === paragraphOf[first] &&
    [at, at + 1].some((word) => isListedName(tokens[word]!.lower));
  let next = last;
  while (next < last + 2 && isListing.test(tokens[next]?.lower ?? '')) next += 1;
  if (next > last && isName(next)) return true;
  let end = first;
  while (end > first - 2 && isListing.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end < first && isName(end - 2);
}

/** “Suherman, **Aco** (23), **Arjun**, dan Rival”: words in a list of which a third at least are known names. */
function inListOfNames({ tokens, paragraphOf, facts }: Document, { first, last, run, words: own }: Mention): boolean {
  if (own.length > 3 || first !== run.first || facts.language !== 'id') return false;
  let items = 0;
  let known = 0;
  for (const step of [1, -1] as const) {
    let at = step === 1 ? last : first - 1;
    for (let count = 0; count < 12 && paragraphOf[at] === paragraphOf[first]; count += 1) {
      const [opening, closing] = step === 1 ? ['(', ')'] : [')', '('];
      if (tokens[at]?.text === opening)
        for (let skipped = 0; skipped < 5 && tokens[at - step]?.text !== closing; skipped += 1) at += step;
      const start = at;
      while (Math.abs(at - start) < 2 && isListing.test(tokens[at]?.lower ?? '')) at += step;
      if (step === -1 && tokens[at]?.text === ')')
        for (let skipped = 0; skipped < 5 && tokens[at + 1]?.text !== '('; skipped += 1) at -= 1;
      if (at === start || !tokens[at]?.capital) break;
      items += 1;
      let isName = false;
      // “**Betty Ayu**, Wati Salim, dan Miqdal”
      for (let word = 0; word < 4 && tokens[at]?.capital; word += 1, at += step)
        isName ||= (word === 0 || own.length > 1) && isKnown(tokens[at]);
      if (isName) known += 1;
    }
  }
  return known >= 2 && known * 3 >= items;
}

function isKnown(token: Document['tokens'][number] | undefined): boolean {
  if (!token || places.has(token.lower)) return false;
  return isListedName(token.lower) || isNameShaped(token.lower, token.text);
}

/** “Senators Kapella, **Nabb** and **Strobel**”, “council members **Kapella**, Nabb and Strobel”. */
function behindTitles({ tokens, facts }: Document, { first, last, run, words: own }: Mention): boolean {
  if (facts.language !== 'en' || own.length > 1 || first !== run.first) return false;
  const listed = isListing.test(tokens[last]?.lower ?? '');
  for (let at = first - 1; at > first - 14; at -= 1) {
    const { lower, capital } = tokens[at] ?? { lower: '' };
    if (lower.endsWith('s') && facts.roleNouns.has(lower.slice(0, -1))) return at < first - 2 || listed;
    if (!isListing.test(lower) && (!capital || at === first - 1)) return false;
  }
  return false;
}

const isListing = /^(?:,|dan|serta|hingga|maupun|and|&)$/;

/** “**Wahyu Hartono**-**Lestari Putri**”, “Aaron Chia/**Soh Wooi Yik**”: both sides of a hyphen or a stroke without spaces. */
function isOneOfPair({ tokens }: Document, { first, last, words: own }: Mention): boolean {
  const joined = (left: number): boolean => {
    const [a, mark, b] = [tokens[left], tokens[left + 1], tokens[left + 2]];
    const joins = mark?.text === '-' || (mark?.text === '/' && own.length > 1);
    return joins && a?.end === mark.start && b?.start === mark.end && a.capital && b.capital;
  };
  return joined(last - 1) || joined(first - 2);
}
