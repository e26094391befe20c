import type { AccuracyFigure, AccuracySet, Metric } from '#core/edition/accuracy.ts';
import { useFigures } from './accuracy-figures.ts';
import { AccuracyTable, type Cell } from './accuracy-table.tsx';
import styles from './accuracy.module.css';

const inShort: readonly Metric[] = [
  'quote F1',
  'quote recall',
  'speaker accuracy',
  'pronoun',
  'previous mention',
  'accuracy when sure',
  'sure share',
  'people F1',
];

/** What matters most, over all texts of a set. */
export function InShort({ id, parts, rows }: AccuracySet) {
  const { own, percent, number, range } = useFigures();
  const all = parts.findIndex(({ part }) => part === 'all');
  const hasBoth = rows.some(({ metric }) => metric === 'quote F1');
  const chosen = inShort.filter((metric) => metric !== 'quote recall' || !hasBoth);
  return (
    <table className={styles.short}>
      <caption>{own.texts(number.format(parts[all]?.texts ?? 0))}</caption>
      <thead>
        <tr>
          <th scope="col">{own.measure}</th>
          <th scope="col">{own.result}</th>
          <th scope="col">{own.range}</th>
        </tr>
      </thead>
      <tbody>
        {chosen.map((metric) => {
          const figure = rows.find((row) => row.metric === metric)?.figures[all];
          if (!figure) return null;
          return (
            <tr key={`${id} ${metric}`}>
              <th scope="row">{own.metrics[metric]}</th>
              <td>{percent.format(figure.value)}</td>
              <td>{range(figure.low, figure.high)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Every measure, over each part of the set. */
export function InFull({ id, parts, rows }: AccuracySet) {
  const { own, percent, number, range } = useFigures();
  const cell = ({ value, low, high, right, of }: AccuracyFigure): Cell => {
    const counted = right === undefined || of === undefined ? [] : [own.outOf(number.format(right), number.format(of))];
    return { value: percent.format(value), notes: [range(low, high), ...counted] };
  };
  return (
    <AccuracyTable
      caption={own.sets[id]}
      missing={own.none}
      columns={parts.map(({ part, texts }) => own.parts[part](number.format(texts)))}
      rows={rows.map(({ metric, figures }) => ({
        key: metric,
        label: own.metrics[metric],
        cells: figures.map((figure) => figure && cell(figure)),
      }))}
    />
  );
}
