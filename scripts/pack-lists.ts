import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstSign, numberOf, type PackedFilter } from '#core/language/word-filter.ts';

/**
 * Writes `packed-lists.ts` from the word lists that people edit, `src/core/language/lists/**.txt`: the annotator carries them packed,
 * which is an eighth of its bytes less than the words in a row, and the longest as filters, which is less than half of it (decision
 * 0014). `npm run lists`; a test says when it was forgotten.
 */

const language = join(import.meta.dirname, '..', 'src', 'core', 'language');

/** Of a sorted list, every word without the letters (at most nine) that it shares with the one before it. */
export function pack(words: Iterable<string>): string {
  let before = '';
  return [...new Set(words)]
    .sort()
    .map((word) => {
      if (!/^[^\s\d`\\$]+$/.test(word)) throw new Error(`“${word}” cannot stand in a list: no digits, \` \\ or $`);
      let same = 0;
      while (same < 9 && same < before.length && word[same] === before[same]) same += 1;
      before = word;
      return `${same || ' '}${word.slice(same)}`;
    })
    .join('');
}

/** Lists that are carried as filters, and in which power of two one unknown word is taken for one of theirs. */
const filters: Readonly<Record<string, number>> = {
  'world/names.txt': 7,
  'world/places.txt': 11,
  'id/vocabulary.txt': 12,
  'en/feminine-names.txt': 9,
  'en/masculine-names.txt': 9,
};

/**
 * A Golomb-coded set: of every word a number, see \`numberOf\`, and of the numbers in order how much each is more than the one before, its
 * upper part in ones behind which a zero stands, its lower \`bits\` as they are. About \`bits\` + 2 bits a word, where \`pack\` needs 18.
 */
export function packFilter(words: Iterable<string>, others: Iterable<string>, bits: number): PackedFilter {
  const own = new Set(words);
  const numbers = [...own].map((word) => numberOf(word, bits, own.size)).sort((a, b) => a - b);
  const code: number[] = [];
  let before = 0;
  for (const number of numbers) {
    const more = number - before;
    for (let upper = more >> bits; upper > 0; upper -= 1) code.push(1);
    code.push(0);
    for (let low = 0; low < bits; low += 1) code.push((more >> low) & 1);
    before = number;
  }
  const known = new Set(numbers);
  const taken = [...others].filter((word) => !own.has(word) && known.has(numberOf(word, bits, own.size)));
  return [bits, own.size, signs(code), pack(taken)];
}

function signs(code: readonly number[]): string {
  let text = '';
  for (let at = 0; at < code.length; at += 6) {
    const six = code.slice(at, at + 6).reduce((sum, bit, place) => sum + (bit << place), 0);
    text += String.fromCharCode(firstSign + six);
  }
  return text.replaceAll('\\', '!');
}

export function packedLists(): string {
  const paths = readdirSync(join(language, 'lists'), { recursive: true, encoding: 'utf8' });
  const lists = new Map(
    paths
      .filter((path) => path.endsWith('.txt'))
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), wordsOf(path)]),
  );
  const all = new Set([...lists.values()].flat());
  const lines = [...lists].map(([path, words]) => {
    const bits = filters[path];
    const packed = bits === undefined ? `\`${pack(words)}\`` : asCode(packFilter(words, all, bits));
    return `export const ${constant(path)} = ${packed};\n`;
  });
  return `// Made by \`npm run lists\` from lists/: do not edit.\n${lines.join('')}`;
}

function asCode([bits, size, code, others]: PackedFilter): string {
  return `[\n  ${bits},\n  ${size},\n  '${code}',\n  \`${others}\`,\n] as const`;
}

function wordsOf(path: string): readonly string[] {
  return readFileSync(join(language, 'lists', path), 'utf8')
    .trim()
    .split(/\s+/);
}

/** `id/role-nouns.txt` is `idRoleNouns`. */
function constant(path: string): string {
  return path
    .replace('.txt', '')
    .toLowerCase()
    .replace(/[\\/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) writeFileSync(join(language, 'packed-lists.ts'), packedLists());
