import { unpack } from './words.ts';

/** A set of words that can only be asked whether it holds one. */
export type WordFilter = Pick<ReadonlySet<string>, 'has'>;

/** A list as numbers, see `packFilter`: in `code` six bits a sign, behind them the words of other lists that would be taken for its own. */
export type PackedFilter = readonly [bits: number, size: number, code: string, others: string];

/** Of the lists too long to be carried as words: a word that no list holds is taken for one of its own once in 2 ** `bits` times. */
export function unpackFilter([bits, size, code, others]: PackedFilter): WordFilter {
  const signs = code.replaceAll('!', '\\');
  let at = 0;
  const bit = () => ((signs.charCodeAt(Math.floor(at / 6)) - firstSign) >> (at++ % 6)) & 1;
  const numbers = new Set<number>();
  for (let number = 0, word = 0; word < size; word += 1, numbers.add(number)) {
    while (bit()) number += 2 ** bits;
    for (let low = 0; low < bits; low += 1) number += bit() << low;
  }
  const not = unpack(others);
  return { has: (word) => numbers.has(numberOf(word, size << bits)) && !not.has(word) };
}

/** Words of any of these. */
export function anyOf(...sets: readonly WordFilter[]): WordFilter {
  return { has: (word) => sets.some((set) => set.has(word)) };
}

/** Signs for six bits are 64 in a row, from “?” to “~”; “!” stands for the backslash among them. */
export const firstSign = 63;

/** FNV-1a and the finish of MurmurHash3, so that short words too spread over the whole range. */
export function numberOf(word: string, range: number): number {
  let hash = 2166136261;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return Math.floor((((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * range);
}
