import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { piecewise } from '#newsroom/desk/lines.ts';
import { namedLine, namedLinesOf, openLines, places } from '#newsroom/desk/named-lines.ts';
import { stampName } from './site-folder.ts';

/** What a unit was made from and what it became. */
export type Made = { readonly key: string; readonly files: readonly string[] };

/** What the last build into a folder made, so that this one need only make what has changed. It stays on the disk. */
export type LastBuild = {
  readonly unit: (name: string) => Made | undefined;
  readonly all: () => Iterable<readonly [name: string, made: Made]>;
  readonly count: number;
  readonly close: () => void;
};

/** The last line has a name that no unit has. */
const endName = '';
type End = { readonly version: string; readonly stamp: string };

/** Undefined where nothing is known of the last build, it was made otherwise, or the folder is not as it left it. */
export function openLastBuild(path: string, out: string, version: string): LastBuild | undefined {
  try {
    const where = places();
    let count = -1;
    for (const { name, place } of namedLinesOf(path)) {
      where.add(name, place);
      count++;
    }
    const { textOf, close } = openLines({ path, places: where.table() });
    const end: End | undefined = JSON.parse(textOf(endName) ?? 'null') ?? undefined;
    if (end?.version === version && end.stamp === readFileSync(join(out, stampName), 'utf8'))
      return { unit: (name) => madeIn(textOf(name)), all: () => unitsIn(path), count, close };
    close();
  } catch {
    // There is none, or half of one, or one of an earlier release.
  }
  return undefined;
}

/** What this build makes, written down as it is made. */
export type BuildNotes = {
  /** A unit that is as the last build left it. */
  readonly stays: (name: string, made: Made) => void;
  readonly made: (name: string, made: Made) => void;
  /** Everything is made: says which files of the last build no unit has any more. */
  readonly end: (end: End) => ReadonlySet<string>;
  /** The next build may rely on them. */
  readonly keep: () => void;
  /** Lets go of them where they were not kept. */
  readonly close: () => void;
};

export function openBuildNotes(path: string, last: LastBuild | undefined): BuildNotes {
  mkdirSync(dirname(path), { recursive: true });
  const aside = `${path}.new`;
  const file = openSync(aside, 'w');
  const { write, end } = piecewise(file, 0);
  const where = places(last?.count);
  const lost = new Set<string>();
  let again = 0;
  const put = (name: string, value: Made | End) => where.add(name, write(namedLine(name, JSON.stringify(value))));
  return {
    stays(name, made) {
      again++;
      put(name, made);
    },
    made(name, made) {
      const before = last?.unit(name);
      if (before) {
        again++;
        const now = new Set(made.files);
        for (const old of before.files) if (!now.has(old)) lost.add(old);
      }
      put(name, made);
    },
    end(value) {
      put(endName, value);
      end();
      if (last && again < last.count) addUnitsGone(lost, last, { path: aside, places: where.table() });
      // What one unit has lost may be another's now.
      if (lost.size > 0) for (const [, { files }] of unitsIn(aside)) for (const kept of files) lost.delete(kept);
      return lost;
    },
    keep: () => renameSync(aside, path),
    close() {
      closeSync(file);
      rmSync(aside, { force: true });
    },
  };
}

function addUnitsGone(lost: Set<string>, last: LastBuild, now: Parameters<typeof openLines>[0]): void {
  const { textOf, close } = openLines(now);
  for (const [name, { files }] of last.all()) {
    if (textOf(name) === undefined) for (const file of files) lost.add(file);
  }
  close();
}

function* unitsIn(path: string): Generator<readonly [name: string, made: Made]> {
  for (const { name, text } of namedLinesOf(path)) {
    const made = name === endName ? undefined : madeIn(text);
    if (made) yield [name, made];
  }
}

function madeIn(text: string | undefined): Made | undefined {
  if (text === undefined) return undefined;
  const made: Made = JSON.parse(text);
  return made;
}
