import type { Note } from '#core/import/note.ts';

/** More notes of one kind than this are counted only. */
const shown = 5;

/** The notes of the importer as lines for the newsroom. */
export function notesInWords(notes: readonly Note[]): string[] {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const { line, type, what, words } of notes) {
    const kind = `${verb[type]} ${what}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= shown) lines.push(`line ${line}: ${kind}: ${words.trim()}`);
  }
  for (const [kind, count] of counts) if (count > shown) lines.push(`and ${count - shown} more: ${kind}`);
  return lines;
}

/** Whether somebody should look at it. */
export function isBadNote({ type }: Note): boolean {
  return type === 'doubtful' || type === 'missing';
}

const verb: Readonly<Record<Note['type'], string>> = {
  dropped: 'dropped',
  tidied: 'tidied',
  doubtful: 'doubtful',
  missing: 'no',
};
