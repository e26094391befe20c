import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoryEntry } from '#core/edition/entry.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Slug } from '#core/story/slug.ts';
import { piecewise, readLines, writeLines } from './lines.ts';
import { namedLine, places, type NamedLines, type Place } from './named-lines.ts';
import { storyFileName } from './read-content.ts';
import type { ReadStory } from './read-entry.ts';

/** Reads story files in whatever order is quickest and tells of each. */
export type ReadStories = (
  files: Iterable<string>,
  onRead: (file: string, read: ReadStory) => void,
) => void | Promise<void>;

/** All stories of an edition: their entries, and their records by slug in a file. */
export type KnownStories = {
  readonly entries: readonly StoryEntry[];
  readonly records: NamedLines;
  /** The edition's own pictures that stories show, by slug: those that show none are not there. */
  readonly pictures: ReadonlyMap<Slug, readonly string[]>;
};

/** Where the stories of an edition are remembered, and what that depends on besides them. */
export type RecordCache = { readonly path: string; readonly version: string };

/**
 * Every story of a folder. A file is read only when its size or time of change differ from the last time; `version` must
 * change whenever records are made differently or the directory is another.
 *
 * @param names of the files, sorted
 * @throws ContentProblem where a story file is wrong
 */
export async function knownStories(
  folder: string,
  names: readonly string[],
  people: ReadonlyMap<PersonId, Person>,
  cache: RecordCache,
  read: ReadStories,
): Promise<KnownStories> {
  const version = createHash('sha256')
    .update(cache.version)
    .update(JSON.stringify([...people.values()]))
    .digest('hex');
  const memory = recall(folder, names, cache.path, version);
  const isChanged = memory.lines.includes(undefined);
  if (isChanged) await readChanged(memory, folder, names, read);
  const lines = memory.lines.flatMap((line) => line ?? []);
  if (isChanged || memory.hasMore) {
    writeLines(cache.path, withHeader({ version, number: memory.number }, lines));
    if (memory.outdated) rmSync(memory.outdated, { force: true });
  }
  const where = places(lines.length);
  for (const line of lines) where.add(line.entry.slug, line);
  return {
    entries: lines.map(({ entry }) => entry),
    records: { path: memory.records, places: where.table() },
    pictures: new Map(lines.flatMap(({ entry, pictures }) => (pictures.length > 0 ? [[entry.slug, pictures]] : []))),
  };
}

/** What is remembered of a story file; the place is that of its record. Flat, because an archive has many. */
type Line = Place & Pick<ReadStory, 'entry' | 'pictures'> & { readonly size: number; readonly modified: number };

/** The first line: `number` is of the file with the records, which is only ever added to, because another build may read it. */
type Header = { readonly version: string; readonly number: number };

type Memory = {
  /** One for each name; undefined where the file must be read. */
  readonly lines: (Line | undefined)[];
  readonly number: number;
  readonly records: string;
  /** Where the next record goes. */
  readonly end: number;
  /** Whether it knows of files that are not there any more. */
  readonly hasMore: boolean;
  /** The file with records that nothing needs any more. */
  readonly outdated?: string;
  readonly share: (entry: StoryEntry) => StoryEntry;
};

function recall(folder: string, names: readonly string[], path: string, version: string): Memory {
  const share = sharing();
  const lines = Array.from({ length: names.length }, (): Line | undefined => undefined);
  let number = 0;
  let live = 0;
  let count = 0;
  let isKnown = false;
  try {
    let index = 0;
    for (const line of readLines<Line | Header>(path)) {
      if ('version' in line) {
        number = line.number;
        isKnown = line.version === version;
        if (isKnown) continue;
        break;
      }
      count++;
      const name = storyFileName(line.entry.slug);
      while (index < names.length && names[index]! < name) index++;
      if (names[index] !== name) continue;
      const { size, mtimeMs } = statSync(join(folder, name));
      if (size !== line.size || mtimeMs !== line.modified) continue;
      live += line.length;
      lines[index] = { ...line, entry: share(line.entry) };
    }
  } catch {
    isKnown = false;
  }
  const records = recordsPath(path, number);
  const end = statSync(records, { throwIfNoEntry: false })?.size ?? 0;
  // What was added over the years and is of no use any more goes when it is most of the file.
  if (isKnown && live > 0 && end >= live && end < 2 * live + slack)
    return { lines, number, records, end, hasMore: count > names.length, share };
  const next = number + 1;
  return {
    lines: lines.fill(undefined),
    number: next,
    records: recordsPath(path, next),
    end: 0,
    hasMore: false,
    outdated: records,
    share,
  };
}

const slack = 1 << 24;

function recordsPath(path: string, number: number): string {
  return `${path}.${number}`;
}

/** Reads the files of which nothing is known, and writes their records behind the others. */
async function readChanged(
  { lines, records, end, share }: Memory,
  folder: string,
  names: readonly string[],
  read: ReadStories,
): Promise<void> {
  mkdirSync(dirname(records), { recursive: true });
  const file = openSync(records, end === 0 ? 'w' : 'r+');
  try {
    const adding = piecewise(file, end);
    const asked = new Map<string, Pick<Line, 'size' | 'modified'> & { readonly index: number }>();
    const changed = function* changed(): Generator<string> {
      for (const [index, name] of names.entries()) {
        if (lines[index]) continue;
        const path = join(folder, name);
        const { size, mtimeMs: modified } = statSync(path);
        asked.set(path, { index, size, modified });
        yield path;
      }
    };
    await read(changed(), (path, { entry, record, pictures }) => {
      const { index, ...stat } = asked.get(path)!;
      asked.delete(path);
      lines[index] = { ...stat, ...adding.write(namedLine(entry.slug, record)), entry: share(entry), pictures };
    });
    adding.end();
  } finally {
    closeSync(file);
  }
}

function* withHeader(header: Header, lines: readonly Line[]): Generator<Header | Line> {
  yield header;
  yield* lines;
}

/** Entries that are read name the same people and stories again and again: here each name is in memory once. */
function sharing(): (entry: StoryEntry) => StoryEntry {
  const slug = once<Slug>();
  const person = once<PersonId>();
  return (entry) => ({
    ...entry,
    slug: slug(entry.slug),
    topics: each(entry.topics, slug),
    people: each(entry.people, person),
    links: each(entry.links, slug),
    speakers: each(entry.speakers, (speaking) => ({ ...speaking, person: person(speaking.person) })),
  });
}

function once<Name>(): (name: Name) => Name {
  const known = new Map<Name, Name>();
  return (name) => {
    const same = known.get(name);
    if (same === undefined) known.set(name, name);
    return same ?? name;
  };
}

const none: readonly never[] = [];

function each<Value>(values: readonly Value[], shared: (value: Value) => Value): readonly Value[] {
  return values.length === 0 ? none : values.map(shared);
}
