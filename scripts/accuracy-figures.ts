import { isMetric, type AccuracyFigure, type AccuracyReport, type AccuracySet } from '#core/edition/accuracy.ts';
import type { IndirectScore } from './indirect-accuracy.ts';
import { elsewhere, published, unseen } from './accuracy-once.ts';

/** As the scorer writes them. */
type Scored = { value: number | null; interval: [number, number] | null; of: [number, number] | null };
export type Scores = { all: { articles: number; metrics: Record<string, Scored> } };
export type Measured = Scores['all'] & { set: AccuracySet['id']; part: AccuracySet['parts'][number]['part'] };

/** Every figure there is, as `docs/accuracy.md` and the site's own page both show them. */
export function figuresOf(sets: readonly Measured[], indirect: readonly IndirectScore[]): AccuracyReport {
  return {
    sets: (['articles', 'articles-en', 'pfsa'] as const).map((id) => setOf(id, sets)),
    indirect: indirect.map(({ language, texts, wanted, found, right }) => ({
      language,
      texts,
      precision: rounded(right / found),
      recall: rounded(right / wanted),
      f1: rounded((2 * right) / (wanted + found)),
    })),
    unseen,
    elsewhere,
    published,
  };
}

function setOf(id: AccuracySet['id'], measured: readonly Measured[]): AccuracySet {
  const parts = measured.filter(({ set }) => set === id);
  const [first] = parts;
  if (!first) throw new Error(`nothing was measured on ${id}`);
  const scored = Object.keys(first.metrics).filter((name) => parts.some((own) => own.metrics[name]?.value != null));
  return {
    id,
    parts: parts.map(({ part, articles }) => ({ part, texts: articles })),
    rows: scored.map((name) => {
      const metric = name.replace(/^- /, '');
      if (!isMetric(metric)) throw new Error(`the scorer has something new: ${name}`);
      return { metric, figures: parts.map((own) => figure(own.metrics[name])) };
    }),
  };
}

function figure(scored: Scored | undefined): AccuracyFigure | null {
  if (!scored || scored.value === null) return null;
  const { value, interval, of } = scored;
  const [low, high] = interval ?? [value, value];
  return {
    value: rounded(value),
    low: rounded(low),
    high: rounded(high),
    ...(of && { right: of[0], of: of[1] }),
  };
}

/** To a tenth of a per cent. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
