import { doubtful, tidied, type Note } from './note.ts';
import type { Line } from './sheet.ts';

/** Line ends of Windows, old Macs and Unicode; vertical tab and form feed stand between pages of a print. */
const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;
/** What nobody sees: the story format refuses it, because it can make a text say something else on screen. */
const invisible = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u00ad\u200b\u2060-\u2064\ufeff]/gu;
/** Spaces that are not the usual one: non-breaking, thin, tabs. */
const oddSpace = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** UTF-8 that somebody once read as windows-1252: “ as â€œ, é as Ã©. Or characters that were lost altogether. */
const misread = /â€[œ\u009d\u02dc™¦“”]|Ã[©¨¡³¼¶]|\ufffd/;

/** A text as numbered lines, with usual spaces, nothing invisible and no blanks at the ends. */
export function readLines(text: string): { readonly lines: readonly Line[]; readonly notes: readonly Note[] } {
  const bare = text.replace(/^\ufeff/, '');
  const counts = { spaces: 0, invisible: 0 };
  let firstSpaces: Line | undefined;
  let firstInvisible: Line | undefined;
  let firstMisread: Line | undefined;
  const lines = bare.split(lineEnd).map((original, index): Line => {
    const number = index + 1;
    const seen = original.replace(invisible, () => {
      counts.invisible += 1;
      return '';
    });
    if (seen !== original) firstInvisible ??= { number, text: seen.trim() };
    const spaced = seen.replace(oddSpace, () => {
      counts.spaces += 1;
      return ' ';
    });
    const line = { number, text: spaced.trim().replace(/ {2,}/g, ' ') };
    if (spaced !== seen) firstSpaces ??= line;
    if (misread.test(original)) firstMisread ??= line;
    return line;
  });
  return {
    lines,
    notes: [
      ...(firstMisread ? [doubtful('encoding', said(firstMisread))] : []),
      ...(firstInvisible ? [tidied('invisible characters', said(firstInvisible, counts.invisible))] : []),
      ...(firstSpaces ? [tidied('spaces', said(firstSpaces, counts.spaces))] : []),
    ],
  };
}

function said({ number, text }: Line, count?: number): { line: number; words: string } {
  const words = text.slice(0, 60);
  return { line: number, words: count === undefined ? words : `${count} in all, first in: ${words}` };
}
