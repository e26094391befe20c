import * as v from 'valibot';
import figures from './accuracy.json' with { type: 'json' };

/** One measured figure: shares from 0 to 1, with the 95 % interval; `of` is how many things were counted. */
const figure = v.strictObject({
  name: v.picklist(['quotes', 'speakers', 'pronouns', 'whenSure', 'shareOfSure', 'people']),
  value: v.number(),
  low: v.number(),
  high: v.number(),
  of: v.exactOptional(v.number()),
});
const measured = v.strictObject({ articles: v.number(), figures: v.array(figure) });

export type AccuracyFigure = Readonly<v.InferOutput<typeof figure>>;
/** How often the annotator is right, by the language of the articles. */
export type AccuracyReport = Readonly<
  Record<'id' | 'en', { readonly articles: number; readonly figures: readonly AccuracyFigure[] }>
>;

/** As last measured by `npm run accuracy`, which writes the file. */
export const accuracy: AccuracyReport = v.parse(v.strictObject({ id: measured, en: measured }), figures);
