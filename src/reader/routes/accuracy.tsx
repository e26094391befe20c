import type { AccuracyReport, AccuracySet, Metric } from '#core/edition/accuracy.ts';
import { errorsByKind } from '#core/edition/accuracy-errors.ts';
import { accuracyPath } from '#core/story/address.ts';
import layout from '#reader/ui/layout.module.css';
import { dayIn } from '#reader/ui/date.tsx';
import { PageHead } from '#reader/ui/page-head.tsx';
import { Section } from '#reader/ui/section.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { useFigures } from './accuracy-figures.ts';
import { InFull, InShort } from './accuracy-set.tsx';
import { AccuracyTable, type Cell, type Row } from './accuracy-table.tsx';
import styles from './accuracy.module.css';
import { pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('accuracy', () => accuracyPath);

/** How often the machine is right, with how far that can be trusted: the same figures as in `docs/accuracy.md`. */
export function Component() {
  const { report } = usePage('accuracy');
  const words = useWords();
  const { own } = useFigures();
  return (
    <div className={layout.page}>
      <PageHead title={`${words.howSure}?`}>
        <p>{own.intro}</p>
      </PageHead>
      <dl className={styles.meanings}>
        {(['sure', 'likely', 'unknown'] as const).map((certainty) => (
          <div key={certainty}>
            <dt>{words.certainty[certainty]}</dt>
            <dd>{words.certaintyMeaning[certainty]}</dd>
          </div>
        ))}
      </dl>
      {report.sets.map((set) => (
        <Section key={set.id} title={own.sets[set.id]}>
          <InShort {...set} />
          <details className={styles.every}>
            <summary>{own.every}</summary>
            <div className={styles.opened}>
              <p>{`${own.halves} ${own.rangeMeaning}`}</p>
              <InFull {...set} />
            </div>
          </details>
        </Section>
      ))}
      <p className={styles.note}>{own.limits}</p>
      <Section title={own.errors}>
        <Errors {...report} />
        <p className={styles.note}>{own.errorsNote}</p>
      </Section>
      <Section title={own.indirect}>
        <p className={styles.note}>{own.indirectNote}</p>
        <Indirect {...report} />
      </Section>
      <Section title={own.unseen}>
        <Unseen {...report} />
      </Section>
      <Section title={own.elsewhere}>
        <p className={styles.note}>{own.elsewhereNote}</p>
        <Elsewhere {...report} />
      </Section>
      <Section title={own.published}>
        <Published {...report} />
        <p className={styles.note}>{own.publishedNote}</p>
      </Section>
      <PrintedFrom path={accuracyPath} />
    </div>
  );
}

function Errors({ sets }: AccuracyReport) {
  const { own, count } = useFigures();
  return (
    <AccuracyTable
      caption={own.errors}
      missing={own.none}
      columns={sets.map(({ id }) => own.setsShort[id])}
      rows={errorsByKind({ sets }).map(({ kind, counts }) => ({
        key: kind,
        label: own.errorKinds[kind],
        cells: counts.map((some) => some && count(some.wrong, some.of)),
      }))}
    />
  );
}

function Indirect({ indirect }: AccuracyReport) {
  const { own, number, share } = useFigures();
  return (
    <AccuracyTable
      caption={own.indirect}
      missing={own.none}
      columns={[own.precision, own.recall, own.f1]}
      rows={indirect.map(({ language, texts, precision, recall, f1 }) => ({
        key: language,
        label: own.indirectLine(own.languages[language], number.format(texts)),
        cells: [precision, recall, f1].map(share),
      }))}
    />
  );
}

function Unseen({ sets, unseen }: AccuracyReport) {
  const { own, percent, number } = useFigures();
  const date = dayIn('UTC', new Date(unseen.date), useWords());
  const cell = (set: AccuracySet['id'], metric: Metric): Cell => {
    const found = unseen.figures.find((figure) => figure.set === set && figure.metric === metric);
    if (!found) return null;
    const { value, right, of } = found;
    const counted = right === undefined || of === undefined ? [] : [own.outOf(number.format(right), number.format(of))];
    return { value: percent.format(value), notes: counted };
  };
  const metrics = [...new Set(unseen.figures.map(({ metric }) => metric))];
  return (
    <>
      <p className={styles.note}>{own.unseenNote(date)}</p>
      <AccuracyTable
        caption={own.unseen}
        missing={own.none}
        columns={sets.map(({ id }) => own.setsShort[id])}
        rows={metrics.map((metric) => ({
          key: metric,
          label: own.metrics[metric],
          cells: sets.map(({ id }) => cell(id, metric)),
        }))}
      />
    </>
  );
}

function Elsewhere({ elsewhere }: AccuracyReport) {
  const { own, percent, number } = useFigures();
  const rows = [
    [own.metrics['speaker accuracy'], 'speaker'],
    [own.metrics['accuracy when sure'], 'sure'],
    [own.metrics['people precision'], 'marked'],
    [own.metrics['people recall'], 'found'],
  ] as const;
  return (
    <AccuracyTable
      caption={own.elsewhere}
      missing={own.none}
      columns={elsewhere.map(({ language, texts }) => own.indirectLine(own.languages[language], number.format(texts)))}
      rows={rows.map(([label, key]) => ({
        key,
        label,
        cells: elsewhere.map(({ [key]: { right, of } }) => ({
          value: percent.format(right / of),
          notes: [own.outOf(number.format(right), number.format(of))],
        })),
      }))}
    />
  );
}

function Published({ sets, published }: AccuracyReport) {
  const { own, share } = useFigures();
  const cell = (value: number | undefined): Cell => (value === undefined ? null : share(value));
  const articles = sets.find(({ id }) => id === 'articles');
  const all = articles?.parts.findIndex(({ part }) => part === 'all') ?? -1;
  const ours = (['quote F1', 'speaker accuracy', 'people F1'] as const).map(
    (metric) => articles?.rows.find((row) => row.metric === metric)?.figures[all]?.value,
  );
  const theirs = published.map(({ work, doi, quotes, speakers, people }): Row => {
    const label = doi ? <a href={`https://doi.org/${doi}`}>{own.works[work]}</a> : own.works[work];
    return { key: work, label, cells: [quotes, speakers, people].map(cell) };
  });
  return (
    <AccuracyTable
      caption={own.published}
      missing={own.none}
      columns={[own.quotes, own.speakers, own.people]}
      rows={[{ key: 'own', label: own.works.own, cells: ours.map(cell) }, ...theirs]}
    />
  );
}
