import { particles } from '#core/language/world/name-parts.ts';
import { names } from '#core/language/world/names.ts';

/**
 * Whether two full names are one person's: one holds the other, or they differ by an initial, or by a slip of spelling in
 * one word. Relatives share a family name and nothing else, and stay apart.
 *
 *     Benjamin Engel · Benjamin A. Engel        yes
 *     M Daud · Muhammad Daud                    yes
 *     Zainal Arifin · Zaenal Arifin             yes
 *     Ani Suryani · Budi Suryani                no
 *     Rina Suryani · Rini Suryani               no: two given names, not two ways of spelling one
 *     Joko Widagdo · Ani Joko Widagdo           no: she bears her husband's whole name
 *     Jusuf Karim · Muhammad Jusuf Karim        yes
 *     Gus Jusuf · Jusuf Karim                   yes
 */
export function isSameFullName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const spoken = short.filter((word) => word.length > 1 && word !== 'gus');
  if (spoken.length === 1 && short[0] === 'gus') return long.includes(spoken[0]!);
  if (spoken.length >= 2 && spoken.every((word) => long.includes(word))) return !isWifeOf(spoken, long);
  if (short.length !== long.length) return false;
  let slips = 0;
  let same = 0;
  for (let at = 0; at < short.length; at += 1) {
    const left = short[at]!;
    const right = long[at]!;
    if (left === right) same += 1;
    else if (isInitialOf(left, right) || isInitialOf(right, left)) continue;
    else if (isSlip(left, right)) slips += 1;
    else return false;
  }
  return same >= 1 && slips <= 1;
}

/** First names, and titles that may be one, that are often left out without another person being meant. */
const leftOut =
  /^(?:muhammad|mohammad|mohamad|muhamad|mohd|moh|moch|mochamad|mochammad|ahmad|achmad|abdul|raden|tubagus|andi|lalu|teuku|tengku|i|ni|made|ketut|wayan|siti|sri|gus|raja|ratu|sultan|pangeran|george|robert|john|sir|dean|king|queen|prince|princess)$/;

function isWifeOf(short: readonly string[], long: readonly string[]): boolean {
  const extra = long.slice(0, long.length - short.length);
  const wholeBehind = short.every((word, at) => word === long[extra.length + at]);
  return (
    extra.length > 0 &&
    !particles.has(short[0]!) &&
    wholeBehind &&
    extra.every((word) => word.length > 2 && !leftOut.test(word))
  );
}

function isInitialOf(initial: string, word: string): boolean {
  return initial.length === 1 && word.startsWith(initial);
}

/** One letter changed, added or dropped in a word of four or more; two in a long one. */
function isSlip(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < 4 || Math.abs(a.length - b.length) > 2 || a[0] !== b[0]) return false;
  if (names.has(a) && names.has(b)) return soundOf(a) === soundOf(b);
  return distance(a, b) <= (length >= 8 ? 2 : 1);
}

/** How a name sounds, whatever its spelling: Zainal and Zaenal, Moehammad and Muhamad, Steven and Stephen. */
function soundOf(word: string): string {
  return word
    .replace(/oe|o(?=.)/g, 'u')
    .replace(/[ae][iey]|(?<=..)e(?=..)/g, 'a')
    .replace(/ie|y/g, 'i')
    .replace(/ph|v/g, 'f')
    .replace(/dj/g, 'j')
    .replace(/(?<=[dkst])[hy]/g, '')
    .replace(/(.)\1/g, '$1');
}

/** One way and another of spelling one name, or a letter lost in a long one: Rudi and Rudy, Tirsatina and Tirstina. */
export function isMisspelt(a: string, b: string): boolean {
  const [left, right] = [a, b].map((word) => word.replaceAll('y', 'i').replace(/(.)\1/g, '$1'));
  return left === right || (a[0] === b[0] && a.length > 6 && a.length !== b.length && distance(a, b) === 1);
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
