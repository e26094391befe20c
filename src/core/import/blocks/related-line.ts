import type { Line } from '#core/import/sheet.ts';
import { relatedLabel, shortRelatedLabel } from '#core/import/words/related-labels.ts';
import type { Taken } from './blocks-of.ts';

/** Titles of other stories are at most this long; a longer line holds text behind the title. */
const longest = 180;

/** A line that is nothing but a link: `Baca Juga :  Peretas Rusia Targetkan Ilmuwan Nuklir AS`, or its title in the next line. */
export function relatedLine(lines: readonly Line[], at: number): Taken | undefined {
  const { text } = lines[at]!;
  if (text.length > longest) return undefined;
  const label = relatedLabel.exec(text)?.[0] ?? shortRelatedLabel.exec(text)?.[0];
  if (label === undefined) return undefined;
  // “Baca juga Panen Mundur” is a link, “Baca juga penting bagi anak” a sentence.
  if (!/[:：–-]/.test(label) && /^\p{Ll}/u.test(text.slice(label.length))) return undefined;
  const title = withoutBrackets(text.slice(label.length));
  if (title !== '')
    return isTitle(title) ? { blocks: [{ type: 'related', text: title }], used: 1, notes: [] } : undefined;
  const next = lines[at + 1];
  if (!next || next.text.length > longest || !isTitle(next.text)) return undefined;
  return { blocks: [{ type: 'related', text: next.text }], used: 2, notes: [] };
}

/** One title: no full stop with another sentence behind it. */
function isTitle(text: string): boolean {
  return !/[^.\s]{3}[.]["”]?\s+\p{Lu}/u.test(text);
}

export function withoutBrackets(title: string): string {
  return title.replace(/\s*[)\]]$/, '').trim();
}
