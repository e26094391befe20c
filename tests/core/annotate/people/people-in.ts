import { annotateText } from '#core/annotate/annotate-text.ts';
import { paragraphsOfText } from '#core/annotate/paragraphs.ts';
import { evidence } from '#core/annotate/people/evidence.ts';
import { mentionOf } from '#core/annotate/people/mention.ts';
import { nameRuns } from '#core/annotate/people/name-runs.ts';
import { readDocument } from '#core/annotate/read-document.ts';
import type { Language } from '#core/story/language.ts';

/** Each person of a text as “name: form, form”, in order of mention. */
export function peopleIn(text: string, language: Language = 'id'): string[] {
  return annotateText(text, { language }).people.map(
    ({ name, mentions }) => `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  );
}

/** The clues that hold of each name in a text, wherever it stands, as “name: clue”. */
export function cluesIn(text: string, language: Language = 'id'): string[] {
  const doc = readDocument({ text, language, paragraphs: paragraphsOfText(text, language) });
  return nameRuns(doc).flatMap((run) => {
    const mention = mentionOf(doc, run);
    const name = text.slice(doc.tokens[mention.first]!.start, doc.tokens[mention.last - 1]!.end);
    return evidence(doc, mention).map((clue) => `${name}: ${clue.name}`);
  });
}
