import { isLetter } from '#core/language/letters.ts';
import type { Span } from '#core/story/position.ts';

/**
 * One quotation mark. `shape` is what its surroundings say (a space before and a letter after: opening), `glyph` what the
 * character itself says; straight marks say nothing, and newsrooms that set ”…” on both sides say it wrongly.
 */
export type QuotationMark = {
  readonly at: number;
  readonly end: number;
  readonly shape: 'opening' | 'closing' | 'either';
  readonly glyph: 'opening' | 'closing' | 'either';
};

const double = /["“”„‟«»＂″]|``|''|‘‘|’’/g;
const single = /['‘’‹›‚]/g;

/** The quotation marks of one stretch; apostrophes, feet and inches are none. */
export function quotationMarks(
  text: string,
  stretch: Span,
  useSingle: boolean,
  isSaying: (word: string) => boolean,
): QuotationMark[] {
  const own = text.slice(stretch.start, stretch.end);
  const oneGlyph =
    !(own.includes('“') || own.includes('„')) || !/[”“]/.test(own.replace(own.includes('„') ? /„/g : /“/g, ''));
  const marks: QuotationMark[] = [];
  for (const found of own.matchAll(useSingle ? single : double)) {
    const at = stretch.start + found.index;
    const end = at + found[0].length;
    const shape = saysBehind(text, at, end, isSaying) ? 'closing' : shapeOf(text, at, end, stretch);
    if (useSingle && shape === 'either') continue;
    if (isInches(text, at, end, marks.length % 2 === 1)) continue;
    marks.push({ at, end, shape, glyph: oneGlyph ? 'either' : glyphOf(found[0]) });
  }
  return marks;
}

function glyphOf(glyph: string): QuotationMark['glyph'] {
  if ('“„‟``‘‘‹‚'.includes(glyph)) return 'opening';
  return '”’’›'.includes(glyph) ? 'closing' : 'either';
}

function shapeOf(text: string, at: number, end: number, stretch: Span): QuotationMark['shape'] {
  const before = at === stretch.start || /[\s([{—–\u00a0-]/.test(text[at - 1]!);
  const after = end >= stretch.end || /[\s.,;:!?)\]}—–…]/.test(text[end]!);
  if (before && !after) return 'opening';
  if (after && !before) return 'closing';
  return 'either';
}

/** “… terkait ini, **”ucapnya**”: whatever the spaces say, a verb of saying follows what was said. */
function saysBehind(text: string, at: number, end: number, isSaying: (word: string) => boolean): boolean {
  const word = /^[a-z]{3,14}(?![a-zA-Z])/.exec(text.slice(end, end + 16))?.[0];
  return word !== undefined && /[,.?!…]\s?$/.test(text.slice(Math.max(0, at - 2), at)) && isSaying(word);
}

/** 5'10", layar 14": a digit before, and nothing open that it could close. */
function isInches(text: string, at: number, end: number, isOpen: boolean): boolean {
  if (!/["″]/.test(text[at]!) || !/\d/.test(text[at - 1] ?? '')) return false;
  if (/\d['’′]\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at))) return true;
  return !isOpen && !isLetter(text[end]);
}
