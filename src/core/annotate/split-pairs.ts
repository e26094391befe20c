import type { LanguageFacts } from '#core/language/language-facts.ts';
import { isCapitalLetter, isSmallLetter } from '#core/language/letters.ts';
import { particles } from '#core/language/world/name-parts.ts';
import { places } from '#core/language/world/places.ts';
import type { Token } from '#core/language/tokenize.ts';

/**
 * Two people that a newspaper joins with a hyphen, as tokens of their own.
 *
 *     Wahyu Hartono-Lestari Putri unggul        capitals on both sides of the joined word
 *     pasangan Wahyu-Lestari                    a word for a pair before it
 *     … Wahyu-Lestari … (later)                 both are named apart elsewhere
 *     Anne-Marie Dubois · Asia-Pasifik · Al-Quran · Bangsa-Bangsa        stay one
 */
export function splitPairs(tokens: readonly Token[], facts: LanguageFacts): readonly Token[] {
  const joined = tokens.filter(isJoined);
  if (joined.length === 0) return tokens;
  const between =
    facts.language === 'id' ? tokens.filter((token, at) => isJoined(token) && isBetween(tokens, at, facts)) : [];
  const split = new Set(between);
  tokens.forEach((token, at) => {
    if (isJoined(token) && pairWords.has(tokens[at - 1]?.lower ?? '')) split.add(token);
    else if (split.size > 0 && isJoined(token) && isBehindName(tokens, at, facts)) split.add(token);
  });
  const apart = new Set<string>();
  tokens.forEach((token, at) => {
    if (token.capital && !isJoined(token) && !/^[.?!:“"”]?$/.test(tokens[at - 1]?.text ?? '')) apart.add(token.lower);
    if (split.has(token)) for (const half of token.lower.split('-')) apart.add(half);
  });
  for (const token of joined) if (token.lower.split('-').every((half) => apart.has(half))) split.add(token);
  return tokens.flatMap((token) => (split.has(token) ? halves(token) : [token]));
}

const pairWords = new Set(
  'pasangan paslon duet ganda duo kubu kandidat cabup cagub cawalkot dwitunggal pasutri ticket'.split(' '),
);

/** Two words of three letters or more with capitals, not one word said twice. */
function isJoined({ text, kind, capital, upper, lower }: Token): boolean {
  if (kind !== 'word' || !capital || upper || !text.includes('-')) return false;
  const [first, second, third] = lower.split('-');
  return (
    third === undefined &&
    first !== second &&
    !particles.has(first!) &&
    first!.length > 2 &&
    isCapitalised(text.slice(text.indexOf('-') + 1))
  );
}

/** A capital and two small letters at least. */
function isCapitalised(word: string): boolean {
  return isCapitalLetter(word[0]) && isSmallLetter(word[1]) && isSmallLetter(word[2]);
}

function isBetween(tokens: readonly Token[], at: number, facts: LanguageFacts): boolean {
  const next = tokens[at + 1];
  return isBehindName(tokens, at, facts) && mayBeName(next, facts) && next!.start - tokens[at]!.end === 1;
}

function isBehindName(tokens: readonly Token[], at: number, facts: LanguageFacts): boolean {
  const before = tokens[at - 1];
  return mayBeName(before, facts) && tokens[at]!.start - before!.end === 1;
}

function mayBeName(token: Token | undefined, facts: LanguageFacts): boolean {
  if (token === undefined || token.kind !== 'word' || !token.capital || (token.upper && token.text.length > 2))
    return false;
  const { lower } = token;
  return ![facts.roleNouns, facts.institutionWords, facts.properHeads, facts.openers, places].some((set) =>
    set.has(lower),
  );
}

function halves({ text, start, end }: Token): Token[] {
  const cut = start + text.indexOf('-');
  const half = (from: number, to: number, kind: Token['kind']): Token => {
    const own = text.slice(from - start, to - start);
    return { start: from, end: to, text: own, lower: own.toLowerCase(), kind, capital: kind === 'word', upper: false };
  };
  return [half(start, cut, 'word'), half(cut, cut + 1, 'mark'), half(cut + 1, end, 'word')];
}
