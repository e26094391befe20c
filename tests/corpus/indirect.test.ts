import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';
import type { TextAnnotation } from '#core/annotate/annotation.ts';
import type { Language } from '#core/story/language.ts';
import type { Span } from '#core/story/position.ts';
import english from './indirect/en.json' with { type: 'json' };
import indonesian from './indirect/id.json' with { type: 'json' };

type Case = {
  readonly text: string;
  readonly statements: readonly {
    readonly parts: readonly Span[];
    readonly speaker: string;
    readonly verb: string | null;
  }[];
};

type Score = { wanted: number; found: number; span: number; whole: number; misses: string[] };

describe('indirect speech', () => {
  it.each([
    ['id', indonesian as Case[]],
    ['en', english as Case[]],
  ] as const)('is found with its speaker and verb in %s, F1 at least 85', (language, cases) => {
    const score = measure(cases, language);
    const f1 = (2 * score.whole) / (score.wanted + score.found);
    expect(f1, `${(100 * f1).toFixed(1)}\n${score.misses.join('\n')}`).toBeGreaterThanOrEqual(0.85);
  });
});

function measure(cases: readonly Case[], language: Language): Score {
  const score: Score = { wanted: 0, found: 0, span: 0, whole: 0, misses: [] };
  for (const { text, statements } of cases) {
    const found = statementsOf(annotateText(text, { language }));
    score.wanted += statements.length;
    score.found += found.length;
    for (const wanted of statements) {
      const match = found.find(({ parts }) => shared(parts, wanted.parts) >= 0.8);
      if (match) score.span += 1;
      const whole = match && match.speaker === wanted.speaker && match.verb === wanted.verb;
      if (whole) score.whole += 1;
      else
        score.misses.push(
          `${text} → ${JSON.stringify(found.map(({ parts, ...own }) => ({ ...own, words: parts.map((part) => text.slice(part.start, part.end)) })))}`,
        );
    }
    if (statements.length === 0 && found.length > 0) score.misses.push(`${text} → nothing was said`);
  }
  return score;
}

function statementsOf({
  quotes,
}: TextAnnotation): { parts: readonly Span[]; speaker: string | undefined; verb: string | undefined }[] {
  const indirect = quotes.filter(({ kind, start, parts }) => kind === 'indirect' && start === parts[0]?.start);
  return indirect.map(({ parts, speaker, verb }) => ({
    parts,
    speaker: speaker?.name ?? speaker?.surface,
    verb: verb?.text,
  }));
}

/** Shared length over joint length, as the scorer of direct quotes counts it. */
function shared(a: readonly Span[], b: readonly Span[]): number {
  const units = (spans: readonly Span[]): Set<number> =>
    new Set(spans.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)));
  const left = units(a);
  const right = units(b);
  const both = [...left].filter((unit) => right.has(unit)).length;
  return both / (left.size + right.size - both);
}
