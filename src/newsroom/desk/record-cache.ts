import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { recordOf, type StoryRecord } from '#core/edition/record.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import { readLines, writeLines } from './lines.ts';
import { readBytes, storyFrom } from './read-content.ts';

/** A story file as it was read: `hash` is of its bytes. */
export type ReadRecord = { readonly hash: string; readonly record: StoryRecord };

/** The same as the last build knew it. */
export type KnownStory = ReadRecord & { readonly size: number; readonly modified: number };

/** Reads story files in whatever order is quickest and tells of each. */
export type ReadRecords = (
  files: Iterable<string>,
  onRead: (file: string, read: ReadRecord) => void,
) => void | Promise<void>;

/** @throws ContentProblem where the file is wrong */
export function readRecord(file: string, people: ReadonlyMap<PersonId, Person>): ReadRecord {
  const bytes = readBytes(file);
  const hash = createHash('sha256').update(bytes).digest('base64url');
  return { hash, record: recordOf(storyFrom(file, bytes), people) };
}

/**
 * The records of all story files. A file is read only when its size or time of change differ from the last build;
 * `version` must change whenever records are made differently or the directory is another.
 *
 * @throws ContentProblem where a story file is wrong
 */
export async function knownStories(
  files: readonly string[],
  people: ReadonlyMap<PersonId, Person>,
  { path, version }: { path: string; version: string },
  read: ReadRecords,
): Promise<ReadonlyMap<string, KnownStory>> {
  const whole = createHash('sha256')
    .update(version)
    .update(JSON.stringify([...people.values()]))
    .digest('hex');
  const kept = readKept(path, whole);
  const stats = new Map(files.map((file) => [file, statSync(file)]));
  const changed = function* changed(): Generator<string> {
    for (const [file, { size, mtimeMs }] of stats) {
      const before = kept.get(file);
      if (before?.size !== size || before.modified !== mtimeMs) yield file;
    }
  };
  const anew = new Map<string, KnownStory>();
  await read(changed(), (file, { hash, record }) => {
    const stat = stats.get(file);
    if (stat) anew.set(file, { size: stat.size, modified: stat.mtimeMs, hash, record });
  });
  const known = new Map<string, KnownStory>();
  for (const file of files) {
    const story = anew.get(file) ?? kept.get(file);
    if (story) known.set(file, story);
  }
  if (anew.size > 0 || kept.size !== files.length) writeLines(path, linesOf(whole, known));
  return known;
}

/** A line of what is kept: the version first, then each story. */
type Line = { readonly version: string } | { readonly file: string; readonly story: KnownStory };

function* linesOf(version: string, known: ReadonlyMap<string, KnownStory>): Generator<Line> {
  yield { version };
  for (const [file, story] of known) yield { file, story };
}

function readKept(path: string, version: string): ReadonlyMap<string, KnownStory> {
  const kept = new Map<string, KnownStory>();
  try {
    for (const line of readLines<Line>(path)) {
      if ('file' in line) kept.set(line.file, line.story);
      else if (line.version !== version) return kept;
    }
  } catch {
    return new Map();
  }
  return kept;
}
