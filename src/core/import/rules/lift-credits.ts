import type { Source } from '#core/story/story.ts';
import { dropped, type Note } from '#core/import/note.ts';
import { changed, firstLines, isBlank, lastLines, type Line, type Sheet } from '#core/import/sheet.ts';
import { agencies, isOutlet } from '#core/import/words/outlets.ts';
import { bareLabels, creditLabels, type Credit } from '#core/import/words/credit-labels.ts';
import { dateIn } from './read-date.ts';

/** Credits stand in the first lines and in the last. */
const above = 10;
const below = 14;
const longest = 160;

type Credits = { readonly bylines: string[]; source: Source; readonly notes: Note[] };

/**
 * Who wrote and who sent it: `Pewarta: …`, `Editor: …`, `Copyright © ANTARA 2023`, `Sumber : CNA/SL`, `Oleh Siti Aminah`,
 * `Siti Aminah - detikNews`, several in one line with bars between them, or the label in one line and the name in the next.
 */
export function liftCredits(sheet: Sheet): Sheet {
  const head = firstLines(sheet.lines, above);
  const tail = lastLines(sheet.lines, below);
  const credits: Credits = { bylines: [], source: {}, notes: [] };
  const lines: Line[] = [];
  for (let at = 0; at < sheet.lines.length; at += 1) {
    const line = sheet.lines[at]!;
    const near = head.has(line) || tail.has(line);
    if (!near || isBlank(line) || line.text.length > longest) {
      lines.push(line);
      continue;
    }
    const next = sheet.lines[at + 1];
    if (
      next &&
      /^[^:]{2,20}:$/.test(line.text) &&
      isName(next.text) &&
      take(`${line.text} ${next.text}`, line, credits)
    ) {
      at += 1;
      continue;
    }
    const rest = line.text.split(/\s*[|;]\s*/).filter((piece) => piece !== '' && !take(piece, line, credits));
    if (rest.length === 0) continue;
    // A headline or a dateline may hold a bar: only what reads as a date may be left of a line of credits.
    const onlyDates = rest.every((piece) => dateIn(piece) !== undefined);
    lines.push(onlyDates ? { number: line.number, text: rest.join(' | ') } : line);
  }
  const { bylines, source, notes } = credits;
  return changed(sheet, {
    lines,
    found: {
      ...(bylines.length > 0 && { bylines: [...new Set(bylines)] }),
      ...(Object.keys(source).length > 0 && { source }),
    },
    notes,
  });
}

/** Whether the piece is a credit; it is then noted down. */
function take(piece: string, { number }: Line, credits: Credits): boolean {
  const labelled = /^([^:©]{2,16}?)\s*(?:[:：]\s*|(?=©)|\s(?=\p{Lu}))(.+)$/u.exec(piece);
  const kind = labelled && kindOf(labelled[1]!, piece);
  if (labelled && kind) return write(kind, labelled[2]!.trim(), piece, number, credits);
  if (/^(?:©|\(c\)\s)/i.test(piece)) return write('copyright', piece, piece, number, credits);
  const signed = /^(\p{Lu}[\p{L}.' -]{2,48}?)\s*[-–—,]\s+([\w. ]{2,24})$/u.exec(piece);
  if (signed && isOutlet(signed[2]!.trim()) && isName(signed[1]!)) {
    credits.bylines.push(signed[1]!.trim());
    return true;
  }
  return false;
}

function kindOf(label: string, piece: string): Credit | undefined {
  const lower = label.trim().toLowerCase();
  if (!Object.hasOwn(creditLabels, lower)) return undefined;
  const kind = creditLabels[lower];
  const colon = /^[^:]{2,20}[:：]/.test(piece);
  if (kind === 'photo') return undefined;
  if (colon || kind === 'copyright') return kind;
  // “Penulis Rudi” is a credit, “Penulis itu lahir di …” is not.
  return bareLabels.has(lower) && isName(piece.slice(label.length).trim()) ? kind : undefined;
}

function write(kind: Credit, value: string, piece: string, line: number, credits: Credits): boolean {
  switch (kind) {
    case 'byline':
      credits.bylines.push(...value.split(/\s*(?:,|;|\/|&|\bdan\b|\band\b)\s*/).filter((name) => name !== ''));
      return true;
    case 'editor':
      credits.source = { ...credits.source, editor: value };
      return true;
    case 'source':
      credits.source = { ...sourceOf(value), ...credits.source };
      return true;
    case 'copyright': {
      const house = /©\s*(?:\d{4}\s+)?(\p{Lu}[\p{L}. ]{1,30}?)(?:\s+\d{4})?\.?$/u.exec(value)?.[1]?.trim();
      if (house && isOutlet(house)) credits.source = { agency: house, ...credits.source };
      credits.notes.push(dropped('copyright', { line, words: piece }));
      return true;
    }
    case 'tags':
      credits.notes.push(dropped('tags', { line, words: piece }));
      return true;
    case 'photo':
      return false;
  }
}

/** `CNA/SL` is the agency CNA and the initials of the desk's editor; `Reuters/AFP` is two agencies. */
function sourceOf(value: string): Source {
  const address = /^https?:\/\/[^\s/]+\S*$/i.exec(value);
  if (address) return { url: value };
  const signed = /^(.{2,40}?)\s*\/\s*(\p{L}{1,4})$/u.exec(value);
  if (signed && !agencies.has(signed[2]!.toLowerCase())) return { agency: signed[1]!, editor: signed[2]! };
  return { agency: value };
}

/** One to six words that begin with capitals, with the particles of names between them. */
export function isName(text: string): boolean {
  const words = text.trim().split(/[\s,]+/);
  if (words.length > 8 || text.length > 80 || /[.!?]["”]?$/.test(text.replace(/\b\p{Lu}\.$/u, ''))) return false;
  return words.every((word) => /^\p{Lu}/u.test(word) || /^(?:bin|binti|van|de|der|al|dan|and|\/|&|-)$/i.test(word));
}
