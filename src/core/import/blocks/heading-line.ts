import { doubtful } from '#core/import/note.ts';
import { endsSentence, type Line } from '#core/import/sheet.ts';
import type { Taken } from './blocks-of.ts';

const longest = 110;

/**
 * A short line without a full stop, or a few quoted words alone, above text: `“Demonstrasi Dukungan Kami”`. Below the
 * text there is nothing for it to head: it stays a paragraph, and a note asks what it is.
 */
export function headingLine(lines: readonly Line[], at: number): Taken | undefined {
  const { text, number } = lines[at]!;
  if (text.length > longest || !isHeading(text)) return undefined;
  if (at === lines.length - 1) {
    const notes = [doubtful('last line', { line: number, words: text })];
    return { blocks: [{ type: 'paragraph', text }], used: 1, notes };
  }
  return { blocks: [{ type: 'heading', level: 2, text }], used: 1, notes: [] };
}

function isHeading(text: string): boolean {
  const quoted = /^["“”„«]([^"“”„«»]{1,60})["“”»]$/.exec(text);
  if (quoted) return !/[.,!?…]$/.test(quoted[1]!);
  return !endsSentence(text) && /^[\p{Lu}\p{N}"“‘']/u.test(text) && !/["”»]$/.test(text);
}
