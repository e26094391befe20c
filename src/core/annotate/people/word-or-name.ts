import type { Document } from '#core/annotate/document.ts';
import { bothWordsOrNames } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';

/**
 * Whether a lone capitalised word that is also somebody's name is the word here.
 *
 *     Bill Shorten opposed **the** Data Retention Bill.        the law
 *     her now-famous Oscar dress · won **an** Emmy          the prize
 *     Bill opposed it.                                        him
 */
export function isWordHere({ tokens, facts, language }: Document, first: number, last: number): boolean {
  if (last - first !== 1) return false;
  const { lower } = tokens[first]!;
  const next = tokens[last];
  if (prizes.has(lower) && !(next?.kind === 'word' && next.capital))
    return language === 'en' || isPrizeBefore(tokens[first - 1]);
  if (language !== 'en' || !ambiguous.has(lower)) return false;
  // “Land Law **Bill**”
  const before = tokens[first - 1];
  // “the Citizenship (Amendment) **Bill**”
  if (before?.text === ')') return true;
  if (before?.capital && !facts.honorifics.has(before.lower) && facts.institutionWords.has(before.lower)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 4); at -= 1) {
    const { kind, lower: word } = tokens[at]!;
    if (kind !== 'word') return false;
    if (determiners.test(word)) return true;
    if (at < first - 1 && !/^[a-z]+$/.test(word)) return false;
  }
  return false;
}

function isPrizeBefore(token: Document['tokens'][number] | undefined): boolean {
  return /^(?:piala|ajang|penghargaan|nominasi|peraih|meraih|malam)$/.test(token?.lower ?? '');
}

const determiners =
  /^(?:the|a|an|this|that|these|those|its|their|our|your|my|each|every|any|no|new|proposed|british|federal)$/;

const prizes = words('oscar oscars grammy grammys emmy emmys bafta nobel pulitzer razzie');

const ambiguous = unpack(bothWordsOrNames);
