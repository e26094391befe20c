/**
 * Rows under a header, in columns as wide as their widest cell; numbers stand to the right.
 *
 * @param widest of the first column; longer cells are cut there
 */
export function table(header: readonly string[], rows: readonly (readonly string[])[], widest = 60): string {
  const all = [header, ...rows].map((row) => row.map((cell, column) => (column === 0 ? cut(cell, widest) : cell)));
  const widths = header.map((_, column) => Math.max(...all.map((row) => lengthOf(row[column] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, column) => aligned(cell, widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function aligned(cell: string, width: number): string {
  const space = ' '.repeat(width - lengthOf(cell));
  return /^\d+$/.test(cell) ? space + cell : cell + space;
}

function cut(cell: string, widest: number): string {
  const seen = letters(cell);
  return seen.length <= widest ? cell : `${seen.slice(0, widest - 1).join('')}…`;
}

function lengthOf(cell: string): number {
  return letters(cell).length;
}

const segmenter = new Intl.Segmenter();

function letters(cell: string): string[] {
  return Array.from(segmenter.segment(cell), ({ segment }) => segment);
}
