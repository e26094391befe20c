import type { Note } from '#core/import/note.ts';

/** More notes of one kind than this are counted only. */
const shown = 5;

/** Begins every line that somebody should look at, here as in what `kutip check` prints. */
export const doubtMark = 'doubt: ';

/** The notes of the importer as lines for the newsroom: the doubts first, and marked. */
export function notesInWords(notes: readonly Note[]): string[] {
  const doubts = inWords(notes.filter(isBadNote)).map((line) => doubtMark + line);
  return [...doubts, ...inWords(notes.filter((note) => !isBadNote(note)))];
}

function inWords(notes: readonly Note[]): readonly string[] {
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const { line, type, what, words } of notes) {
    const kind = `${verb[type]}${what}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= shown)
      lines.push(`line ${line}: ${kind}: ${words.trim()}${type === 'doubtful' ? (look[what] ?? '') : ''}`);
  }
  for (const [kind, count] of counts) if (count > shown) lines.push(`and ${count - shown} more: ${kind}`);
  return lines;
}

/** Whether somebody should look at it. */
export function isBadNote({ type }: Note): boolean {
  return type === 'doubtful' || type === 'missing';
}

/** Where in the story file an editor finds what was read. */
const look: Readonly<Partial<Record<Note['what'], string>>> = {
  date: ' (“datePublished” in the story file)',
  'time zone': ' (“datePublished” in the story file)',
  headline: ' (“headline” in the story file)',
  standfirst: ' (“standfirst” in the story file)',
  caption: ' (“caption” in the story file)',
};

const verb: Readonly<Record<Note['type'], string>> = {
  dropped: 'dropped ',
  tidied: 'tidied ',
  doubtful: '',
  missing: 'no ',
};
