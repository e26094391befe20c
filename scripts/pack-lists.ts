import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes `packed-lists.ts` from the word lists that people edit, `src/core/language/lists/**.txt`: the annotator carries them packed,
 * which is an eighth of its bytes less than the words in a row. `npm run lists`; a test says when it was forgotten.
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

export function packedLists(): string {
  const paths = readdirSync(join(language, 'lists'), { recursive: true, encoding: 'utf8' });
  const lists = paths
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => {
      const words = readFileSync(join(language, 'lists', path), 'utf8')
        .trim()
        .split(/\s+/);
      return `export const ${constant(path)} = \`${pack(words)}\`;\n`;
    });
  return `// Made by \`npm run lists\` from lists/: do not edit.\n${lists.join('')}`;
}

/** `id/role-nouns.txt` is `idRoleNouns`. */
function constant(path: string): string {
  return path
    .replace('.txt', '')
    .toLowerCase()
    .replace(/[\\/-]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

if (import.meta.main) writeFileSync(join(language, 'packed-lists.ts'), packedLists());
