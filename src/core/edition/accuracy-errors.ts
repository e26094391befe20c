import type { AccuracyReport, Metric } from './accuracy.ts';

const kinds = [
  ['quotes missed', 'quote recall'],
  ['quotes that are none', 'quote precision'],
  ['speaker wrong, named', 'named'],
  ['speaker wrong, pronoun', 'pronoun'],
  ['speaker wrong, role', 'role'],
  ['speaker wrong, implicit', 'implicit'],
  ['speaker wrong, labelled', 'labelled'],
  ['speaker wrong, previous mention', 'previous mention'],
  ['wrong although sure', 'accuracy when sure'],
  ['people missed', 'people recall'],
  ['people that are none', 'people precision'],
  ['mentions missed', 'mention recall'],
] as const satisfies readonly (readonly [string, Metric])[];

export type ErrorKind = (typeof kinds)[number][0];
/** How many errors of a kind there are in each set, among how many; null where the set says nothing of it. */
export type ErrorRow = {
  readonly kind: ErrorKind;
  readonly counts: readonly ({ readonly wrong: number; readonly of: number } | null)[];
};

/** The errors on all texts of each set, by kind: what the figures leave of the whole. */
export function errorsByKind({ sets }: Pick<AccuracyReport, 'sets'>): ErrorRow[] {
  return kinds.map(([kind, metric]) => ({
    kind,
    counts: sets.map(({ parts, rows }) => {
      const all = parts.findIndex(({ part }) => part === 'all');
      const found = rows.find((row) => row.metric === metric)?.figures[all];
      if (found?.right === undefined || found.of === undefined) return null;
      return { wrong: found.of - found.right, of: found.of };
    }),
  }));
}
