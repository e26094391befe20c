import type { Language } from '#core/story/language.ts';
import type { Span } from '#core/story/position.ts';

/** `heading`: read for names, but nobody speaks in it. `aside`: not the story's own text, left alone. */
export type ParagraphSpan = Span & { readonly kind: 'body' | 'heading' | 'aside' };

/**
 * The lines of a plain text that hold anything. A short line that ends without a full stop is a heading or a caption;
 * “Baca juga: …”, “Sumber: …”, “Follow … on Twitter” are asides.
 */
export function paragraphsOfText(text: string, language: Language): readonly ParagraphSpan[] {
  const lines = [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((line) => ({ start: line.index, end: line.index + line[0].length }));
  return (isWrapped(text, lines) ? unwrapped(text, lines) : lines).map(({ start, end }) => ({
    start,
    end,
    kind: kindOf(text.slice(start, end).trim(), language),
  }));
}

/** No editor that breaks lines itself makes them longer. */
const longestWrapped = 100;

/** Lines broken at some 72 columns: none is long, and most go on with a small letter or break off without a mark. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  if (lines.length < 6 || lines.some(({ start, end }) => end - start > longestWrapped)) return false;
  const full = lines.filter(({ start, end }) => end - start > 45);
  const broken = full.filter(({ end }) => goesOn(text, end));
  return full.length >= 4 && broken.length >= full.length * 0.6;
}

/** The line that ends here stops in the middle of a sentence, and the next one stands right below it. */
function goesOn(text: string, end: number): boolean {
  const next = /^[^\S\r\n]*\r?\n[^\S\r\n]*(\S)/.exec(text.slice(end, end + 200))?.[1];
  return next !== undefined && !/[.?!:”"’»)]\s*$/.test(text.slice(Math.max(0, end - 3), end));
}

/** Paragraphs of such a text: blank lines part them, and short lines that end a sentence. */
function unwrapped(text: string, lines: readonly Span[]): Span[] {
  const paragraphs: { start: number; end: number }[] = [];
  lines.forEach(({ start, end }, at) => {
    const before = lines[at - 1];
    const last = paragraphs[paragraphs.length - 1];
    const touches = before !== undefined && !/\n\s*\n/.test(text.slice(before.end, start).replaceAll('\r', ''));
    const ended = before !== undefined && before.end - before.start < 50 && !goesOn(text, before.end);
    if (last && touches && !ended) last.end = end;
    else paragraphs.push({ start, end });
  });
  return paragraphs;
}

function kindOf(line: string, language: Language): ParagraphSpan['kind'] {
  if (asides[language].test(line) || /^[([][^\s()[\]]{1,12}(?:\/[^\s()[\]]{1,12})*[)\]]$/.test(line)) return 'aside';
  if (/^["“”„«].{3,300}[.,?!]["”“»]\s*(?:[–—-]|[a-z])/.test(line)) return 'body';
  if (line.length <= longestHeading && !/[.!?…:;,"”»'’)\]]$/.test(line)) return 'heading';
  return /^["“”„«][^"“”„«»]{1,60}["“”»]$/.test(line) && !/[.,!?]["“”»]$/.test(line) ? 'heading' : 'body';
}

const longestHeading = 110;

const asides = {
  id: /^(?:baca(?: juga| lainnya)?\s*:|baca juga\b|lihat juga\b|simak juga\b|tonton juga\b|artikel terkait|berita terkait|sumber\s*:|bagikan\b|editor\s*:|penulis\s*:|reporter\s*:|pewarta\s*:|copyright\b|foto\s*:|video\s*:|scroll to|advertisement|\(?(?:foto|gambar|ilustrasi)\s*:)/i,
  en: /^(?:read more\b|read also\b|related\s*:|see also\b|follow \S.{0,40} on (?:twitter|facebook|x)\b|\(h\/t|source\s*:|share\b.{0,10}$|photo\s*:|advertisement|copyright\b|sign up\b|editor's note)/i,
} as const;
