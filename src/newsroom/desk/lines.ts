import { closeSync, mkdirSync, openSync, readSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Read or written at a time: large enough to be quick, small enough that memory stays flat. */
const pieceLength = 1 << 20;

/** Writes values as JSON, one a line, never with the whole text in memory; the file is there whole or not at all. */
export function writeLines(path: string, values: Iterable<unknown>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(`${path}.new`, 'w');
  try {
    const { write, end } = piecewise(file, 0);
    for (const value of values) write(`${JSON.stringify(value)}\n`);
    end();
  } finally {
    closeSync(file);
  }
  renameSync(`${path}.new`, path);
}

/** A way to write a file from some place on in large pieces; `write` says where a text stands there, in bytes. */
export type Piecewise = {
  readonly write: (text: string) => { readonly start: number; readonly length: number };
  readonly end: () => void;
};

/** @param file open for writing */
export function piecewise(file: number, from: number): Piecewise {
  let piece = Buffer.allocUnsafe(pieceLength);
  let filled = 0;
  let written = from;
  const flush = () => {
    for (let done = 0; done < filled;) done += writeSync(file, piece, done, filled - done, written + done);
    written += filled;
    filled = 0;
  };
  return {
    write(text) {
      const most = text.length * 3;
      if (most > piece.length - filled) flush();
      if (most > piece.length) piece = Buffer.allocUnsafe(most);
      const start = written + filled;
      const length = piece.write(text, filled);
      filled += length;
      return { start, length };
    },
    end: flush,
  };
}

/**
 * The values of a file that `writeLines` wrote.
 *
 * @throws where there is no such file or a line is no JSON
 */
export function* readLines<Value>(path: string): Generator<Value> {
  const file = openSync(path, 'r');
  try {
    for (const { bytes } of linesOf(file)) {
      const value: Value = JSON.parse(bytes.toString('utf8'));
      yield value;
    }
  } finally {
    closeSync(file);
  }
}

/** The lines of an open file with the place where each starts; the bytes are good until the next line is asked for. */
export function* linesOf(file: number): Generator<{ readonly start: number; readonly bytes: Buffer }> {
  let piece = Buffer.allocUnsafe(pieceLength);
  let held = 0;
  let start = 0;
  for (;;) {
    if (held === piece.length) piece = Buffer.concat([piece, Buffer.allocUnsafe(piece.length)]);
    const read = readSync(file, piece, held, piece.length - held, start + held);
    if (read === 0) break;
    held += read;
    let from = 0;
    for (let end = piece.indexOf(10); end !== -1 && end < held; end = piece.indexOf(10, from)) {
      yield { start: start + from, bytes: piece.subarray(from, end) };
      from = end + 1;
    }
    piece.copyWithin(0, from, held);
    held -= from;
    start += from;
  }
  if (held > 0) yield { start, bytes: piece.subarray(0, held) };
}
