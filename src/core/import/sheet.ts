import type { Language } from '#core/story/language.ts';
import type { Note } from './note.ts';
import type { StoryDraft } from './draft.ts';

/** A line of the text that was given, tidied; `number` counts from 1 in the original. Blank lines keep their place. */
export type Line = { readonly number: number; readonly text: string };

/** The parts of the draft that do not stand in the running text. */
export type Found = Partial<Omit<StoryDraft, 'language' | 'blocks'>>;

/** A copied page on its way to a draft: each rule moves lines from `lines` to `found`, or drops them with a note. */
export type Sheet = {
  readonly language: Language;
  /** What is not yet understood, in order. */
  readonly lines: readonly Line[];
  readonly found: Found;
  readonly notes: readonly Note[];
};

export type Rule = (sheet: Sheet) => Sheet;

/** The sheet with more found and more said of it. */
export function changed(
  sheet: Sheet,
  change: { readonly lines?: readonly Line[]; readonly found?: Found; readonly notes?: readonly Note[] },
): Sheet {
  return {
    language: sheet.language,
    lines: change.lines ?? sheet.lines,
    found: change.found ? { ...sheet.found, ...change.found } : sheet.found,
    notes: change.notes && change.notes.length > 0 ? [...sheet.notes, ...change.notes] : sheet.notes,
  };
}

export function isBlank({ text }: Line): boolean {
  return text === '';
}

/** Numbers, in `lines`, of the first or last lines that hold anything. */
export function firstLines(lines: readonly Line[], count: number): ReadonlySet<Line> {
  return new Set(taken(lines, count));
}

export function lastLines(lines: readonly Line[], count: number): ReadonlySet<Line> {
  return new Set(taken(lines.toReversed(), count));
}

function taken(lines: readonly Line[], count: number): Line[] {
  const found: Line[] = [];
  for (const line of lines) {
    if (found.length === count) break;
    if (!isBlank(line)) found.push(line);
  }
  return found;
}

/** Whether a line ends as running text does, with or without a closing mark behind the full stop. */
export function endsSentence(text: string): boolean {
  return (
    /[.!?…:;,]["“”„»'‘’)\]]*$/.test(text.slice(-8)) ||
    /[.!?…,]["“”»'’]\s*\p{Ps}?[^\s]{1,12}\p{Pe}$/u.test(text.slice(-20))
  );
}
