import type { Block } from '#core/story/block.ts';
import type { Note } from '#core/import/note.ts';
import { isBlank, type Line } from '#core/import/sheet.ts';
import { bulletList } from './bullet-list.ts';
import { headingLine } from './heading-line.ts';
import { relatedLine } from './related-line.ts';
import { relatedWithin } from './related-within.ts';

/** What a rule made of the lines from one place on, and how many of them it used. */
export type Taken = { readonly blocks: readonly Block[]; readonly used: number; readonly notes: readonly Note[] };

/** @param at the number, in `lines`, of the first one not yet taken; none of them is blank. */
export type BlockRule = (lines: readonly Line[], at: number) => Taken | undefined;

/*
 * The first rule that knows a line has it. “Baca juga” before headings, because its titles end without a full stop as
 * headings do. What no rule knows is a paragraph.
 */
const rules: readonly BlockRule[] = [relatedLine, bulletList, relatedWithin, headingLine];

/** The running text as blocks, in reading order. */
export function blocksOf(all: readonly Line[]): { readonly blocks: readonly Block[]; readonly notes: readonly Note[] } {
  const lines = all.filter((line) => !isBlank(line));
  const blocks: Block[] = [];
  const notes: Note[] = [];
  for (let at = 0; at < lines.length;) {
    const taken = firstOf(lines, at);
    for (const block of taken.blocks) blocks.push(block);
    for (const one of taken.notes) notes.push(one);
    at += taken.used;
  }
  return { blocks, notes };
}

function firstOf(lines: readonly Line[], at: number): Taken {
  for (const rule of rules) {
    const taken = rule(lines, at);
    if (taken) return taken;
  }
  return { blocks: [{ type: 'paragraph', text: lines[at]!.text }], used: 1, notes: [] };
}
