import type { Language } from '#core/story/language.ts';
import type { Person } from '#core/story/person.ts';
import type { Findings } from './findings.ts';
import type { ParagraphSpan } from './paragraphs.ts';

/** What the engine reads: one string and where its paragraphs are. */
export type Source = {
  readonly text: string;
  readonly language: Language;
  readonly paragraphs: readonly ParagraphSpan[];
};

export function annotateDocument({ text, paragraphs }: Source, _directory: readonly Person[]): Findings {
  const statements = paragraphs.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[“"„«]([^“”"«»„]{3,2000})[”"“»]/g)].map((found) => ({
      parts: [{ start: start + found.index + 1, end: start + found.index + found[0].length - 1 }],
      kind: 'direct' as const,
      speaker: { type: 'unknown' } as const,
      naming: undefined,
      verb: undefined,
      certainty: 'unknown' as const,
      rule: 'marks',
    })),
  );
  return { people: [], statements };
}
