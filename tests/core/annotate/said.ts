import { annotateText } from '#core/annotate/annotate-text.ts';
import type { Language } from '#core/story/language.ts';

/** A sentence that shows something, the text, and what `said` makes of it. */
export type Case = readonly [what: string, text: string, statements: readonly string[]];

/**
 * Every statement of a text as “speaker: words (certainty; rule)”, as `kutip annotate --explain` tells it. An institution or
 * somebody without a name stands in square brackets, nobody is “?”, and … joins the parts of one statement.
 */
export function said(text: string, language: Language = 'id'): string[] {
  return annotateText(text, { language })
    .quotes.filter(({ start, parts }) => start === parts[0]?.start)
    .map(({ speaker, parts, certainty, rule }) => {
      const who = speaker ? (speaker.name ?? `[${speaker.surface}]`) : '?';
      const words = parts.map(({ start, end }) => text.slice(start, end)).join(' … ');
      return `${who}: ${words} (${certainty}; ${rule})`;
    });
}
