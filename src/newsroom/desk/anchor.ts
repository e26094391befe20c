import { blockText, type Block } from '#core/story/block.ts';
import type { Position } from '#core/story/position.ts';

/** Finds where the words at a position of the old text stand in the new one; undefined where they are gone. */
export type Anchor = (position: Position) => Position | undefined;

/** How much text on either side helps to tell one place from another. */
const context = 40;

/**
 * Corrections hold on to words, not to offsets. A block that is still there keeps all its places; otherwise the words
 * are looked for in blocks that are new, and of several places the one whose surroundings are most alike is taken.
 */
export function anchorBetween(before: readonly Block[], after: readonly Block[]): Anchor {
  const old = before.map(blockText);
  const texts = after.map(blockText);
  const kept = sameBlocks(old, texts);
  const taken = new Set(kept.values());
  return ({ block, start, end }) => {
    const same = kept.get(block);
    if (same !== undefined) return { block: same, start, end };
    const text = old[block] ?? '';
    const words = text.slice(start, end);
    if (words === '') return undefined;
    let best: { position: Position; likeness: number } | undefined;
    texts.forEach((other, index) => {
      if (taken.has(index)) return;
      for (let at = other.indexOf(words); at >= 0; at = other.indexOf(words, at + 1)) {
        const likeness = alike(text, start, end, other, at);
        if (best && best.likeness >= likeness) continue;
        best = { position: { block: index, start: at, end: at + words.length }, likeness };
      }
    });
    return best?.position;
  };
}

/** For each old block the new one with the same text; blocks that say the same are paired in order. */
function sameBlocks(old: readonly string[], texts: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const list = places.get(text);
    if (list) list.push(index);
    else places.set(text, [index]);
  });
  const pairs = new Map<number, number>();
  old.forEach((text, index) => {
    const place = text === '' ? undefined : places.get(text)?.shift();
    if (place !== undefined) pairs.set(index, place);
  });
  return pairs;
}

/** How many characters before and behind the words are the same in both texts. */
function alike(text: string, start: number, end: number, other: string, at: number): number {
  let before = 0;
  while (before < context && start - before > 0 && text[start - before - 1] === other[at - before - 1]) before += 1;
  const otherEnd = at + end - start;
  let behind = 0;
  while (behind < context && end + behind < text.length && text[end + behind] === other[otherEnd + behind]) behind += 1;
  return before + behind;
}

/** Numbers of the blocks whose text did not occur before. */
export function newBlocks(before: readonly Block[], after: readonly Block[]): ReadonlySet<number> {
  const kept = new Set(sameBlocks(before.map(blockText), after.map(blockText)).values());
  return new Set([...after.keys()].filter((index) => !kept.has(index)));
}
