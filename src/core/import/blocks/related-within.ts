import { doubtful, tidied } from '#core/import/note.ts';
import type { Block } from '#core/story/block.ts';
import type { Line } from '#core/import/sheet.ts';
import { relatedWithin as label } from '#core/import/words/related-labels.ts';
import type { Taken } from './blocks-of.ts';
import { withoutBrackets } from './related-line.ts';

/** How far a title within a paragraph may reach. */
const longest = 200;

/**
 * A link that a copied page ran together with its paragraph. It becomes a block where it stood:
 *
 *     … kata Siti. Baca juga: Harga Beras Naik
 *     … kata Siti. (Baca juga: Harga Beras Naik) Ia menambahkan …
 *
 * Where no bracket closes it and text follows, the title is taken to end at the first full stop, and a note says so.
 */
export function relatedWithin(lines: readonly Line[], at: number): Taken | undefined {
  const { text, number } = lines[at]!;
  const found = label.exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index).trim();
  const behind = text.slice(found.index + found[0].length);
  const bracketed = /^[([]/.test(found[0]);
  const end = bracketed ? behind.search(/[)\]]/) : behind.slice(0, longest).search(/[.!?](?=["”]?\s+["“]?\p{Lu})/u) + 1;
  const cut = end > 0 ? end : Math.min(behind.length, longest);
  const title = withoutBrackets(behind.slice(0, cut).replace(/\.$/, ''));
  if (title === '' || (end <= 0 && behind.length > longest)) return undefined;
  const rest = behind
    .slice(cut)
    .replace(/^[)\].]+/, '')
    .trim();
  const said = { line: number, words: `${found[0]}${title}` };
  const related: Block = { type: 'related', text: title };
  const notes = [
    tidied('a label within a paragraph', said),
    ...(rest !== '' && !bracketed ? [doubtful('end of a related line', said)] : []),
  ];
  const sentenceGoesOn = before !== '' && !/[.!?]["”’']?$/.test(before) && rest !== '';
  // In the middle of a sentence the paragraph stays whole and the link follows it.
  if (sentenceGoesOn) return { blocks: [...restOf(`${before} ${rest}`), related], used: 1, notes };
  return { blocks: [...restOf(before), related, ...restOf(rest)], used: 1, notes };
}

function restOf(text: string): Block[] {
  return text === '' ? [] : [{ type: 'paragraph', text }];
}
