import type { Language } from '#core/story/language.ts';
import type { Span } from '#core/story/position.ts';

/** `heading`: read for names, but nobody speaks in it. `aside`: not the story's own text, left alone. */
export type ParagraphSpan = Span & { readonly kind: 'body' | 'heading' | 'aside' };

/**
 * The lines of a plain text that hold anything. A short line that ends without a full stop is a heading or a caption;
 * “Baca juga: …”, “Sumber: …”, “Follow … on Twitter” are asides.
 */
export function paragraphsOfText(text: string, language: Language): readonly ParagraphSpan[] {
  return [...text.matchAll(/[^\r\n\u2028\u2029]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map((line) => ({ start: line.index, end: line.index + line[0].length, kind: kindOf(line[0].trim(), language) }));
}

function kindOf(line: string, language: Language): ParagraphSpan['kind'] {
  if (asides[language].test(line) || /^[([][^\s()[\]]{1,12}(?:\/[^\s()[\]]{1,12})*[)\]]$/.test(line)) return 'aside';
  if (/^["“”„«].{3,300}[.,?!]["”“»]\s*[–—-]/.test(line)) return 'body';
  if (line.length <= longestHeading && !/[.!?…:;,"”»'’)\]]$/.test(line)) return 'heading';
  return /^["“”„«][^"“”„«»]{1,60}["“”»]$/.test(line) && !/[.,!?]["“”»]$/.test(line) ? 'heading' : 'body';
}

const longestHeading = 110;

const asides = {
  id: /^(?:baca(?: juga| lainnya)?\s*:|baca juga\b|lihat juga\b|simak juga\b|tonton juga\b|artikel terkait|berita terkait|sumber\s*:|bagikan\b|editor\s*:|penulis\s*:|reporter\s*:|pewarta\s*:|copyright\b|foto\s*:|video\s*:|scroll to|advertisement|\(?(?:foto|gambar|ilustrasi)\s*:)/i,
  en: /^(?:read more\b|read also\b|related\s*:|see also\b|follow \p{Lu}.{0,40} on (?:twitter|facebook|x)\b|\(h\/t|source\s*:|share\b.{0,10}$|photo\s*:|advertisement|copyright\b|sign up\b|editor's note)/iu,
} as const;
