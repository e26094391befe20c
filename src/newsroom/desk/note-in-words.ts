import type { Note } from '#core/import/note.ts';

/** A note of the importer as a line for the newsroom. */
export function noteInWords({ line, type, what, words }: Note): string {
  return `line ${line}: ${verb[type]} ${what}: ${words.trim()}`;
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
