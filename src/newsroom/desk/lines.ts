import { closeSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Kept at a time before it is written: large enough that writing is quick, small enough that memory stays flat. */
const pieceLength = 1 << 20;

/** Writes values as JSON, one a line, never with the whole text in memory; the file is there whole or not at all. */
export function writeLines(path: string, values: Iterable<unknown>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.new`, 'w');
  try {
    let piece = '';
    for (const value of values) {
      piece += `${JSON.stringify(value)}\n`;
      if (piece.length < pieceLength) continue;
      writeSync(file, piece);
      piece = '';
    }
    writeSync(file, piece);
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

/**
 * The values of a file that `writeLines` wrote.
 *
 * @throws where there is no such file or a line is no JSON
 */
export function* readLines<Value>(path: string): Generator<Value> {
  const bytes = readFileSync(path);
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(10, start);
    const value: Value = JSON.parse(bytes.toString('utf8', start, end === -1 ? bytes.length : end));
    yield value;
    start = end === -1 ? bytes.length : end + 1;
  }
}
