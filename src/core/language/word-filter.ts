import { unpack } from './words.ts';

/** A set of words that can only be asked whether it holds one. */
export type WordFilter = Pick<ReadonlySet<string>, 'has'>;

/** A list as numbers, see `packFilter`: in `code` six bits a sign, behind them the words of other lists that would be taken for its own. */
export type PackedFilter = readonly [bits: number, size: number, code: string, others: string];

/** Of the lists too long to be carried as words: a word that no list holds is taken for one of its own once in 2 ** `bits` times or less. */
export function unpackFilter([bits, size, code, others]: PackedFilter): WordFilter {
  const numbers = numbersIn(code.replaceAll('!', '\\'), bits, size);
  const not = unpack(others);
  return { has: (word) => holds(numbers, numberOf(word, bits, size)) && !not.has(word) };
}

/** In one piece, with nothing called but for the signs: it runs once, before any of it is compiled. */
function numbersIn(signs: string, bits: number, size: number): Uint32Array {
  const numbers = new Uint32Array(size);
  let next = 0;
  let waiting = 0;
  let count = 0;
  let number = 0;
  for (let word = 0; word < size; word += 1) {
    for (let ones = true; ones;) {
      if (count === 0) {
        waiting = signs.charCodeAt(next++) - firstSign;
        count = 6;
      }
      ones = (waiting & 1) === 1;
      if (ones) number += 1 << bits;
      waiting >>= 1;
      count -= 1;
    }
    for (; count < bits; count += 6) waiting |= (signs.charCodeAt(next++) - firstSign) << count;
    number += waiting & ((1 << bits) - 1);
    waiting >>= bits;
    count -= bits;
    numbers[word] = number;
  }
  return numbers;
}

function holds(numbers: Uint32Array, wanted: number): boolean {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return numbers[low] === wanted;
}

/** Words of any of these. */
export function anyOf(...sets: readonly WordFilter[]): WordFilter {
  return { has: (word) => sets.some((set) => set.has(word)) };
}

/** Signs for six bits are 64 in a row, from “?” to “~”; “!” stands for the backslash among them. */
export const firstSign = 63;

/**
 * As many of the first bits of a hash as `bits` and the count of the words, up to the next power of two, need: so a word more or less changes
 * no other's number. FNV-1a, and the finish of MurmurHash3, so that short words too spread over the whole range.
 */
export function numberOf(word: string, bits: number, size: number): number {
  let hash = 2166136261;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489909);
  return (hash ^ (hash >>> 16)) >>> (32 - bits - Math.ceil(Math.log2(size)));
}
