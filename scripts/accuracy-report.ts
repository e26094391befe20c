import {
  speakerMetrics,
  type AccuracyFigure,
  type AccuracyReport,
  type AccuracySet,
  type Metric,
  type OutOf,
} from '#core/edition/accuracy.ts';
import { errorsByKind, type ErrorKind } from '#core/edition/accuracy-errors.ts';

/** The page `docs/accuracy.md`. Written by `npm run accuracy`; not edited by hand. */
export function report(figures: AccuracyReport): string {
  return `${[
    opening,
    ...figures.sets.map(tableOf),
    indirectTable(figures),
    errors(figures),
    unseenTable(figures),
    elsewhereTable(figures),
    publishedTable(figures),
  ].join('\n\n')}\n`;
}

const names: Record<AccuracySet['id'], string> = {
  articles: 'Indonesian articles',
  'articles-en': 'English articles',
  pfsa: 'Statements of public figures (PFSA-ID)',
};

const opening = `# How sure is this?

Made by \`npm run accuracy\`. Every figure is measured on articles that nobody of this project wrote and that are not part of the
repository. In brackets the 95 % interval (bootstrap over articles): with this few articles it is wide, and a figure of 100 means
“no error among these”, not “no errors”.

*develop* is the half that the rules were written with (the older articles), *check* the half that was kept to check them (the
newer ones). “When sure” is the accuracy of those speakers that the annotator calls sure, and “share” how many it does.`;

function tableOf({ id, parts, rows }: AccuracySet): string {
  return [
    `## ${names[id]}`,
    '',
    ...table(
      parts.map(({ part, texts }) => `${part} (${texts})`),
      rows.map(({ metric, figures }) => [nameOf(metric), ...figures.map(cell)]),
    ),
  ].join('\n');
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [
    `| | ${columns.join(' | ')} |`,
    `| --- |${' --- |'.repeat(columns.length)}`,
    ...rows.map((cells) => `| ${cells.join(' | ')} |`),
  ];
}

const ofSpeakers: ReadonlySet<Metric> = new Set(speakerMetrics);

function nameOf(metric: Metric): string {
  return ofSpeakers.has(metric) ? `- ${metric}` : metric;
}

function cell(figure: AccuracyFigure | null): string {
  if (!figure) return '–';
  const { value, low, high, right, of } = figure;
  return `${percent(value)} [${percent(low)}–${percent(high)}]${of === undefined ? '' : ` ${right}/${of}`}`;
}

function percent(value: number): string {
  return (100 * value).toFixed(1);
}

function indirectTable({ indirect }: AccuracyReport): string {
  const rows = indirect.map(({ language, texts, precision, recall, f1 }) => [
    language,
    `${texts}`,
    ...[precision, recall, f1].map(percent),
  ]);
  return [
    '## Indirect speech',
    '',
    'On the sentences under `tests/corpus/indirect`, which we wrote ourselves after the structures of real articles: words (IoU ≥ 0.8),',
    'speaker and verb must all be right. The hands that wrote the rules wrote the sentences; expect less on real news.',
    '',
    ...table(['texts', 'precision', 'recall', 'F1'], rows),
  ].join('\n');
}

const kinds: Record<ErrorKind, string> = {
  'quotes missed': 'quotes missed',
  'quotes that are none': 'quotes that are none',
  'speaker wrong, named': 'speaker wrong, named beside the quote',
  'speaker wrong, pronoun': 'speaker wrong, pronoun',
  'speaker wrong, role': 'speaker wrong, role',
  'speaker wrong, implicit': 'speaker wrong, nothing names them',
  'speaker wrong, labelled': 'speaker wrong, labelled beside the cue',
  'speaker wrong, previous mention': 'speaker wrong, previous mention',
  'wrong although sure': 'wrong although sure',
  'people missed': 'people missed',
  'people that are none': 'people that are none, or twice',
  'mentions missed': 'mentions missed',
};

function errors(figures: AccuracyReport): string {
  return [
    '## Errors by kind',
    '',
    ...table(
      figures.sets.map(({ id }) => names[id]),
      errorsByKind(figures).map(({ kind, counts }) => [
        kinds[kind],
        ...counts.map((count) => (count ? `${count.wrong} of ${count.of}` : '–')),
      ]),
    ),
    '',
    'PFSA-ID labels public figures only, so its quotes that are none cannot be counted; about one in twelve of its “previous mention”',
    'speakers is itself wrong, by the word of those who derived them.',
  ].join('\n');
}

function unseenTable({ sets, unseen }: AccuracyReport): string {
  const metrics = [...new Set(unseen.figures.map(({ metric }) => metric))];
  const rows = metrics.map((metric) => [
    nameOf(metric),
    ...sets.map(({ id }) => {
      const found = unseen.figures.find((own) => own.set === id && own.metric === metric);
      return found ? `${percent(found.value)}${found.of === undefined ? '' : ` ${found.right}/${found.of}`}` : '–';
    }),
  ]);
  return `## The check half before it was looked into

As it stood on ${unseen.date}, before any error of the check half had been read:

${table(
  sets.map(({ id }) => names[id]),
  rows,
).join('\n')}

After that the errors of the two article sets were read and mended where the language allows a rule, so their check figures
above are no longer those of unseen text. Of PFSA-ID's check half (204 texts) 32 have been read since, and the names in its
list of wrong speakers.`;
}

function elsewhereTable({ elsewhere }: AccuracyReport): string {
  const row = (name: string, pick: (one: AccuracyReport['elsewhere'][number]) => OutOf) => [
    name,
    ...elsewhere.map((one) => `${percent(pick(one).right / pick(one).of)} ${share(pick(one))}`),
  ];
  return `## Other outlets, on first sight

News of outlets and kinds that no rule was made on (crime, sport, culture, councils, disasters, gossip, releases), most of it openings of 2,000
characters, in several draws. One reader annotated each draw before the annotator had seen it; this is the first run. What was wrong was then mended
where the language allows a rule, draw by draw, so later draws met a better annotator, and none is unseen any more.

${table(
  elsewhere.map(({ language, texts }) => `${language} (${texts})`),
  [
    row('speaker accuracy', ({ speaker }) => speaker),
    row('accuracy when sure', ({ sure }) => sure),
    row('people precision', ({ marked }) => marked),
    row('people recall', ({ found }) => found),
  ],
).join('\n')}

Every quotation with marks was found but seven: six of one text whose closing marks are signs of seconds, known since, and a fragment of
three words. Most of what was surely wrong was a firm, a group or a thing of an unknown name beside a verb of saying, taken for a person,
or somebody whose surname is an ordinary word.`;
}

function share({ right, of }: OutOf): string {
  return `${right} of ${of}`;
}

function publishedTable({ sets, published }: AccuracyReport): string {
  const own = (metric: Metric): string => {
    const articles = sets.find(({ id }) => id === 'articles');
    const all = articles?.parts.findIndex(({ part }) => part === 'all') ?? -1;
    const found = articles?.rows.find((row) => row.metric === metric)?.figures[all];
    return found ? percent(found.value) : '–';
  };
  const rows = published.map(({ work, doi, quotes, speakers, people }) => [
    doi ? `${works[work]} ([doi](https://doi.org/${doi}))` : works[work],
    ...[quotes, speakers, people].map((value) => {
      if (value === undefined) return '';
      return doi ? `${percent(value)} F1` : `about ${Math.round(100 * value)} F1`;
    }),
  ]);
  return `## Beside the published figures

${table(
  ['quote text', 'who spoke', 'people'],
  [
    [
      'Kutip, Indonesian articles',
      `${own('quote F1')} F1`,
      `${own('speaker accuracy')} right`,
      `${own('people F1')} F1`,
    ],
    ...rows,
  ],
).join('\n')}

Theirs are F1 over labelled tokens, in the domain the networks were trained in, those of Purnomo et al. over all labels, the last for
people in general text; ours are spans and resolved speakers by rules that were trained on nothing. The two kinds of figure stand beside
each other for orientation; they are not one measurement.`;
}

const works = {
  baseline: 'Purnomo et al. 2023, PFSA-ID baseline',
  'recurrent network': 'Purnomo et al. 2024, recurrent network',
  transformer: 'Purnomo et al. 2024, transformer',
  best: 'as the project’s brief sums up today’s best',
} as const;
