import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotateText } from '#core/annotate/annotate-text.ts';
import { languages, type Language } from '#core/story/language.ts';
import type { Span } from '#core/story/position.ts';

type Case = { text: string; statements: { parts: Span[]; speaker: string; verb: string | null }[] };

/** Statements wanted and found, and those with the right words (IoU at least 0.8), speaker and verb. */
export type IndirectScore = { language: Language; texts: number; wanted: number; found: number; right: number };

/** Reported speech without marks, on the sentences under `tests/corpus/indirect`. */
export function indirectScores(): IndirectScore[] {
  return languages.map((language) => {
    const file = join(import.meta.dirname, '..', 'tests', 'corpus', 'indirect', `${language}.json`);
    const cases: Case[] = JSON.parse(readFileSync(file, 'utf8'));
    const score = { language, texts: cases.length, wanted: 0, found: 0, right: 0 };
    for (const { text, statements } of cases) {
      const found = annotateText(text, { language }).quotes.filter(
        ({ kind, start, parts }) => kind === 'indirect' && start === parts[0]?.start,
      );
      score.wanted += statements.length;
      score.found += found.length;
      score.right += statements.filter(({ parts, speaker, verb }) =>
        found.some(
          (own) =>
            shared(own.parts, parts) >= 0.8 &&
            (own.speaker?.name ?? own.speaker?.surface) === speaker &&
            own.verb?.text === verb,
        ),
      ).length;
    }
    return score;
  });
}

function shared(a: readonly Span[], b: readonly Span[]): number {
  const left = units(a);
  const right = units(b);
  const both = [...left].filter((unit) => right.has(unit)).length;
  return both / (left.size + right.size - both);
}

function units(spans: readonly Span[]): Set<number> {
  return new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
}
