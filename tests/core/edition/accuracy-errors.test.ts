import { describe, expect, it } from 'vitest';
import type { AccuracySet } from '#core/edition/accuracy.ts';
import { errorsByKind } from '#core/edition/accuracy-errors.ts';

const articles: AccuracySet = {
  id: 'articles',
  parts: [
    { part: 'develop', texts: 2 },
    { part: 'all', texts: 5 },
  ],
  rows: [
    {
      metric: 'pronoun',
      figures: [
        { value: 1, low: 1, high: 1, right: 3, of: 3 },
        { value: 0.9, low: 0.8, high: 1, right: 9, of: 10 },
      ],
    },
    { metric: 'quote F1', figures: [null, { value: 0.9, low: 0.8, high: 1 }] },
  ],
};
const pfsa: AccuracySet = { id: 'pfsa', parts: [{ part: 'all', texts: 9 }], rows: [] };

describe('errorsByKind', () => {
  it('counts what is wrong over all texts of each set, and nothing where nothing was measured', () => {
    const rows = errorsByKind({ sets: [articles, pfsa] }).filter(({ counts }) => counts.some((count) => count));
    expect(rows).toEqual([{ kind: 'speaker wrong, pronoun', counts: [{ wrong: 1, of: 10 }, null] }]);
  });
});
