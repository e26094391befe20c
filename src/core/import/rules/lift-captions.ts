import type { PictureDraft } from '#core/import/draft.ts';
import { missing, type Note } from '#core/import/note.ts';
import { changed, endsSentence, firstLines, isBlank, type Line, type Sheet } from '#core/import/sheet.ts';

/** Captions are at most this long. */
const longest = 300;
const creditAtEnd =
  /\s*[([](?:foto|photo|gambar|image|ilustrasi|dok|sumber|kredit|credit)\b\.?\s*:?\s*([^()[\]]{2,80})[)\]]\.?$/i;
const agencyAtEnd =
  /\s*[([]((?:ANTARA FOTO|AP|REUTERS|AFP|EPA|Getty Images|Reuters|Shutterstock|iStock|Pexels|Unsplash)(?:[ /:,][^()[\]]{0,60})?)[)\]]\.?$/;
/** The BBC prints `Image source, PA Media` and `Image caption,` above the caption's own line. */
const sourceLine = /^image source, ?(.{2,80})$/i;
const captionLabel = /^(?:image|media) caption, ?$/i;
const creditLine = /^(?:foto|photo|gambar|image|kredit foto|photo credit|sumber foto)\s*:\s*(.{2,120})$/i;
const houseLine = /^(?:ANTARA FOTO|REUTERS|AP Photo|AFP PHOTO|Getty Images)\s*[/:]\s*.{2,80}$/;

/**
 * What the page printed under its pictures: a line doubled because its alternative text was copied along, a line with a
 * photographer's credit, a credit alone. The picture file does not come with copied text: a note says so and keeps
 * the words; the first one is the story's picture.
 */
export function liftCaptions(sheet: Sheet): Sheet {
  const notes: Note[] = [];
  const pictures: PictureDraft[] = [];
  const head = firstLines(sheet.lines, 4);
  const kept: Line[] = [];
  const { lines } = sheet;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (isBlank(line) || line.text.length > longest) {
      kept.push(line);
      continue;
    }
    const next = isBlank(lines[at + 1] ?? line) ? at + 2 : at + 1;
    const same = lines[next]?.text === line.text;
    if (captionLabel.test(line.text) && lines[next] && !isBlank(lines[next])) {
      const caption = lines[next].text;
      pictures.push({ caption });
      notes.push(missing('picture file', { line: line.number, words: caption }));
      at = next;
      continue;
    }
    const doubled = same && (head.has(line) || !endsSentence(line.text));
    const picture = doubled ? { alt: line.text, ...captionOf(line.text) } : credited(line, head.has(line));
    if (!picture) {
      kept.push(line);
      continue;
    }
    pictures.push(picture);
    const words = [picture.caption, picture.credit && `(${picture.credit})`].filter(Boolean).join(' ');
    notes.push(missing('picture file', { line: line.number, words }));
    if (doubled) at = next;
  }
  const first = together(pictures);
  return changed(sheet, { lines: kept, found: first ? { picture: first } : {}, notes });
}

function credited({ text }: Line, near: boolean): PictureDraft | undefined {
  const alone = creditLine.exec(text);
  if (alone) {
    // “Foto: Menlu AS Antony Blinken (Reuters)” is a caption behind its label, “Foto: Rachman/detikcom” a credit.
    const [, words = ''] = alone;
    const [, caption, credit] = /^(.{8,}?)\s*[([]([^()[\]]{2,80})[)\]]\.?$/.exec(words) ?? [];
    return caption && credit ? { caption, credit } : { credit: words };
  }
  const source = sourceLine.exec(text);
  if (source) return { credit: source[1]! };
  if (houseLine.test(text)) return { credit: text };
  const caption = captionOf(text);
  if (caption.credit && (near || creditAtEnd.test(text) || agencyAtEnd.test(text))) return caption;
  return /^ilustrasi\b/i.test(text) && text.length < 100 && !/[.!?]$/.test(text)
    ? captionOf(text, anyBracket)
    : undefined;
}

/** Behind a caption that is surely one, whatever stands in brackets is its credit. */
const anyBracket = /\s*[([]([^()[\]]{2,80})[)\]]\.?$/;

function captionOf(text: string, bracket?: RegExp): { caption: string; credit?: string } {
  const found = creditAtEnd.exec(text) ?? agencyAtEnd.exec(text) ?? bracket?.exec(text);
  const caption = found ? text.slice(0, found.index).trim() : '';
  return found && caption ? { caption, credit: found[1]!.trim() } : { caption: text };
}

/** The first picture; a credit in a line of its own belongs to the caption before or after it. */
function together([first, second]: readonly PictureDraft[]): PictureDraft | undefined {
  if (!first || !second) return first;
  if (first.caption && !first.credit && second.credit && !second.caption) return { ...first, credit: second.credit };
  if (!first.caption && !second.credit && second.caption) return { ...second, credit: first.credit! };
  return first;
}
