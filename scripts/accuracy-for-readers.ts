import type { AccuracyFigure, AccuracyReport } from '#core/edition/accuracy.ts';
import type { Measured } from './accuracy-report.ts';

const shown = {
  'quote F1': 'quotes',
  'speaker accuracy': 'speakers',
  '- pronoun': 'pronouns',
  'accuracy when sure': 'whenSure',
  'sure share': 'shareOfSure',
  'people F1': 'people',
} as const;

/** The few figures that the site's own page shows, from the same run as docs/accuracy.md. */
export function forReaders(sets: readonly Measured[]): AccuracyReport {
  return {
    id: figures(sets, 'articles'),
    en: figures(sets, 'articles-en'),
  };
}

function figures(sets: readonly Measured[], set: string): AccuracyReport['id'] {
  const all = sets.find((one) => one.set === set && one.part === 'all');
  if (!all) throw new Error(`nothing was measured on ${set}`);
  const rows = Object.entries(shown).flatMap(([metric, name]): AccuracyFigure[] => {
    const found = all.metrics[metric];
    if (!found || found.value === null || !found.interval) return [];
    const [low, high] = found.interval;
    return [
      {
        name,
        value: rounded(found.value),
        low: rounded(low),
        high: rounded(high),
        ...(found.of && { of: found.of[1] }),
      },
    ];
  });
  return { articles: all.articles, figures: rows };
}

/** To a tenth of a per cent. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
