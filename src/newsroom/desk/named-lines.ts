import { closeSync, openSync, readSync } from 'node:fs';
import { linesOf } from './lines.ts';

/**
 * Lines of a file, each with a name before a tab. The text stays on the disk; where each line stands is in memory that all
 * threads share, some thirty bytes a line.
 */
export type NamedLines = { readonly path: string; readonly places: SharedArrayBuffer };

/** Where each line stands: a table that a name is looked up in by its hash; a line that is found must be read to be sure. */
export type Places = {
  readonly add: (name: string, place: Place) => void;
  readonly table: () => SharedArrayBuffer;
};
export type Place = { readonly start: number; readonly length: number };

export type LineReader = {
  /** What stands after the name in its line. */
  readonly textOf: (name: string) => string | undefined;
  readonly close: () => void;
};

/** A line of the table: start as a double, length and hash as whole numbers; a length of 0 is a free place. */
const slotBytes = 16;

export function namedLine(name: string, text: string): string {
  return `${before(name)}${text}\n`;
}

/** Every line of a file, in order. */
export function* namedLinesOf(path: string): Generator<{ name: string; text: string; place: Place }> {
  const file = openSync(path, 'r');
  try {
    for (const { start, bytes } of linesOf(file)) {
      const line = bytes.toString('utf8');
      const tab = line.indexOf('\t');
      const name: string = JSON.parse(line.slice(0, tab));
      yield { name, text: line.slice(tab + 1), place: { start, length: bytes.length + 1 } };
    }
  } finally {
    closeSync(file);
  }
}

/** As JSON, where neither tabs nor line ends stand for themselves. */
function before(name: string): string {
  return `${JSON.stringify(name)}\t`;
}

/** @param expected how many lines there will be, as far as that is known: more make it grow */
export function places(expected = 1000): Places {
  let slots = 1024;
  while (slots < expected * 1.4) slots *= 2;
  let table = tableOf(new SharedArrayBuffer(slots * slotBytes));
  let count = 0;
  return {
    add(name, { start, length }) {
      if (++count > table.slots * 0.75) table = grown(table);
      put(table, hashOf(name), start, length);
    },
    table: () => table.buffer,
  };
}

/** @throws where the file is not there */
export function openLines({ path, places: buffer }: NamedLines): LineReader {
  const file = openSync(path, 'r');
  const table = tableOf(buffer);
  let bytes = Buffer.allocUnsafe(1 << 16);
  return {
    textOf(name) {
      const named = before(name);
      for (const { start, length } of candidates(table, hashOf(name))) {
        if (length > bytes.length) bytes = Buffer.allocUnsafe(2 * length);
        const line = bytes.toString('utf8', 0, readSync(file, bytes, 0, length, start));
        if (line.startsWith(named)) return line.slice(named.length, -1);
      }
      return undefined;
    },
    close: () => closeSync(file),
  };
}

type Table = {
  readonly buffer: SharedArrayBuffer;
  readonly slots: number;
  readonly starts: Float64Array;
  readonly numbers: Uint32Array;
};

function tableOf(buffer: SharedArrayBuffer): Table {
  return {
    buffer,
    slots: buffer.byteLength / slotBytes,
    starts: new Float64Array(buffer),
    numbers: new Uint32Array(buffer),
  };
}

function put(table: Table, hash: number, start: number, length: number): void {
  let slot = hash % table.slots;
  while (table.numbers[slot * 4 + 2] !== 0) slot = (slot + 1) % table.slots;
  table.starts[slot * 2] = start;
  table.numbers[slot * 4 + 2] = length;
  table.numbers[slot * 4 + 3] = hash;
}

function* candidates({ slots, starts, numbers }: Table, hash: number): Generator<Place> {
  for (let slot = hash % slots; numbers[slot * 4 + 2] !== 0; slot = (slot + 1) % slots) {
    if (numbers[slot * 4 + 3] === hash) yield { start: starts[slot * 2] ?? 0, length: numbers[slot * 4 + 2] ?? 0 };
  }
}

function grown(table: Table): Table {
  const larger = tableOf(new SharedArrayBuffer(table.buffer.byteLength * 2));
  for (let slot = 0; slot < table.slots; slot++) {
    const [length = 0, hash = 0] = table.numbers.subarray(slot * 4 + 2, slot * 4 + 4);
    if (length !== 0) put(larger, hash, table.starts[slot * 2] ?? 0, length);
  }
  return larger;
}

/** FNV-1a over UTF-16 units: quick and even enough for a table that is checked by reading. */
function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
