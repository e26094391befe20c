import type { Document } from '#core/annotate/document.ts';
import { kin } from './relational.ts';

/**
 * Whether the name that ends at token `at` only says what somebody before it is; the token of the comma between them.
 *
 *     Siti**,** manajer kampanye Budi, mengatakan …        Budi is inside what Siti is
 *     Siti**,** Chairman and CEO of Budi stated …
 *     Siti, Budi, dan Wati mengatakan …                 not: a list
 */
export function apposedBefore(
  { tokens, facts }: Document,
  personAt: Int32Array,
  first: number,
  at: number,
): number | undefined {
  let start = at;
  while (personAt[start - 1] === personAt[at]) start -= 1;
  // “Sulimin (52), **ayah kandung Sri** mengaku”
  const whose = start - (tokens[start - 1]?.lower === 'kandung' ? 2 : 1);
  const isKin = kin.test(tokens[whose]?.lower ?? '') && !tokens[whose]!.capital;
  if (isKin && isBehindName(tokens, personAt, whose - 1)) return whose - 1;
  const inside = /^(?:of|dari)$/.test(tokens[start - 1]?.lower ?? '');
  if (!inside && !/^[,-]$/.test(tokens[at + 1]?.text ?? '')) return undefined;
  for (let back = at - 1; back > Math.max(first, at - 12); back -= 1) {
    const { text, kind } = tokens[back]!;
    if (text === ',') {
      const named = personAt[back - 1] ?? -1;
      const { lower, capital } = tokens[back + 1]!;
      const isOffice = (inside || !capital) && (facts.roleNouns.has(lower) || facts.roleModifiers.has(lower));
      const isOther = named !== -1 && named !== personAt[at] && personAt[back + 2] !== personAt[at];
      return isOffice && isOther ? back : undefined;
    }
    if (kind === 'mark' && text !== '-') return undefined;
  }
  return undefined;
}

/** “Siti**,**”, “Siti (52)**,**”, “Siti (52**)**”: the mark at `at` closes a name. */
function isBehindName(tokens: Document['tokens'], personAt: Int32Array, at: number): boolean {
  const last = tokens[at]?.text === ',' ? at - 1 : at;
  const name = tokens[last]?.text === ')' ? last - 3 : last;
  return name < at && (personAt[name] ?? -1) !== -1;
}

/** “The trust, **which** Jane chairs, said”: she is only inside a clause between commas; the token of the first. */
export function asideOf({ tokens }: Document, personAt: Int32Array, at: number, verb: number): number | undefined {
  let start = at;
  while (personAt[start] === personAt[at]) start -= 1;
  const isAside = tokens[start]?.lower === 'which' && tokens.slice(at, verb).some(({ text }) => text === ',');
  return isAside ? start - 1 : undefined;
}

/** “The actress **–** who starred alongside Jane **–** admitted”: the first of two dashes, of which the second is right before the verb. */
export function behindDashes({ tokens }: Document, first: number, verb: number): number | undefined {
  if (!isDash.test(tokens[verb - 1]?.text ?? '')) return undefined;
  for (let at = verb - 2; at > first; at -= 1) if (isDash.test(tokens[at]!.text)) return at;
  return undefined;
}

const isDash = /^[–—]$/;
