import { doubtful } from '#core/import/note.ts';
import { changed, endsSentence, isBlank, type Sheet } from '#core/import/sheet.ts';
import { splitDateline } from './lift-dateline.ts';

/** A standfirst is one or two sentences. */
const longest = 320;

/**
 * The lines between the headline and the text. One sentence above a paragraph that begins with a dateline is the
 * standfirst; a few words without a full stop are what a picture showed.
 */
export function liftStandfirst(sheet: Sheet): Sheet {
  if (!sheet.found.headline) return sheet;
  const filled = sheet.lines.filter((line) => !isBlank(line)).slice(0, 2);
  const [line, next] = filled;
  if (!line || !next || line.text.length > longest || splitDateline(line.text)) return sheet;
  const lines = sheet.lines.filter((other) => other !== line);
  const said = { line: line.number, words: line.text };
  if (splitDateline(next.text)) {
    return changed(sheet, {
      lines,
      found: { standfirst: line.text },
      notes: [doubtful('standfirst', said)],
    });
  }
  if (endsSentence(line.text) || line.text.split(' ').length > 6 || /^["“„«]|^[-•*]/.test(line.text)) return sheet;
  return changed(sheet, {
    lines,
    found: sheet.found.picture ? {} : { picture: { caption: line.text } },
    notes: [doubtful('caption', said)],
  });
}
