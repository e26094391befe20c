import type { ReactNode } from 'react';
import styles from './accuracy.module.css';

/** A result and what is to know of it; null where nothing was measured. */
export type Cell = { readonly value: string; readonly notes: readonly string[] } | null;
export type Row = { readonly key: string; readonly label: ReactNode; readonly cells: readonly Cell[] };

/**
 * Figures under what they measure, which has a line of its own: so three columns of them fit on a phone, where a column for
 * the words would leave room for none.
 */
export function AccuracyTable({
  caption,
  missing,
  columns,
  rows,
}: {
  caption: string;
  /** What is read out where a cell is empty. */
  missing: string;
  columns: readonly string[];
  rows: readonly Row[];
}) {
  return (
    <table className={styles.figures}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map(({ key, label, cells }) => (
        <tbody key={key}>
          <tr>
            <th scope="rowgroup" colSpan={columns.length}>
              {label}
            </th>
          </tr>
          <tr>
            {cells.map((cell, at) => (
              <td key={columns[at]}>
                {cell ? <b>{cell.value}</b> : <span aria-hidden="true">–</span>}
                {cell ? cell.notes.map((note) => <span key={note}>{note}</span>) : <Unmeasured words={missing} />}
              </td>
            ))}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Unmeasured({ words }: { words: string }) {
  return <span className="visually-hidden">{words}</span>;
}
