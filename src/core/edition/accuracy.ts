import * as v from 'valibot';
import measured from './accuracy.json' with { type: 'json' };

/** The parts of the speakers: how they are named. */
export const speakerMetrics = [
  'named',
  'pronoun',
  'role',
  'implicit',
  'unnamed speaker',
  'labelled',
  'previous mention',
] as const;

/** What the scorer measures, by its own names. */
const metric = v.picklist([
  'quote precision',
  'quote recall',
  'quote F1',
  'exact precision',
  'exact recall',
  'exact F1',
  'speaker accuracy',
  'accuracy when sure',
  'sure share',
  'people precision',
  'people recall',
  'people F1',
  'mention recall',
  'split persons',
  'merged persons',
  ...speakerMetrics,
]);
const setId = v.picklist(['articles', 'articles-en', 'pfsa']);
const outOf = v.strictObject({ right: v.number(), of: v.number() });
/** A share from 0 to 1, its 95 % interval, and how many of how many where it is a plain share. */
const figure = v.strictObject({ value: v.number(), low: v.number(), high: v.number(), ...partial(outOf) });
const set = v.strictObject({
  id: setId,
  /** The half the rules were written with, the half kept to check them, and both. */
  parts: v.array(v.strictObject({ part: v.picklist(['develop', 'check', 'all']), texts: v.number() })),
  /** One figure a part, null where there was nothing to measure. */
  rows: v.array(v.strictObject({ metric, figures: v.array(v.nullable(figure)) })),
});
const report = v.strictObject({
  sets: v.array(set),
  indirect: v.array(
    v.strictObject({
      language: v.picklist(['id', 'en']),
      texts: v.number(),
      precision: v.number(),
      recall: v.number(),
      f1: v.number(),
    }),
  ),
  /** The half kept to check with, before any error in it had been read. */
  unseen: v.strictObject({
    date: v.string(),
    figures: v.array(v.strictObject({ set: setId, metric, value: v.number(), ...partial(outOf) })),
  }),
  /** News of other outlets, annotated by one reader before the annotator saw it: its first run. */
  elsewhere: v.array(
    v.strictObject({
      language: v.picklist(['id', 'en']),
      texts: v.number(),
      speaker: outOf,
      sure: outOf,
      /** Of those marked as people, and of the people there are. */
      marked: outOf,
      found: outOf,
    }),
  ),
  /** What others have published of Indonesian news; shares from 0 to 1. */
  published: v.array(
    v.strictObject({
      work: v.picklist(['baseline', 'recurrent network', 'transformer', 'best']),
      doi: v.exactOptional(v.string()),
      quotes: v.number(),
      speakers: v.exactOptional(v.number()),
      people: v.exactOptional(v.number()),
    }),
  ),
});

function partial({ entries }: typeof outOf) {
  return { right: v.exactOptional(entries.right), of: v.exactOptional(entries.of) };
}

/** How often the annotator is right. */
export type AccuracyReport = v.InferOutput<typeof report>;
export type AccuracySet = AccuracyReport['sets'][number];
export type AccuracyFigure = v.InferOutput<typeof figure>;
export type Metric = v.InferOutput<typeof metric>;
export type OutOf = v.InferOutput<typeof outOf>;

/** Whether the scorer's name for a figure is one that the report knows. */
export function isMetric(name: string): name is Metric {
  return v.is(metric, name);
}

/** As last measured by `npm run accuracy`, which writes the file and `docs/accuracy.md` from the same figures. */
export const accuracy: AccuracyReport = v.parse(report, measured);
