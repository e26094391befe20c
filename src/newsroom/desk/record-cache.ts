import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { recordOf, type StoryRecord } from '#core/edition/record.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import { readStory } from './read-content.ts';

/** A story file as the last build knew it. `hash` is of its bytes. */
export type KnownStory = {
  readonly size: number;
  readonly modified: number;
  readonly hash: string;
  readonly record: StoryRecord;
};

/** What is kept between builds beside the project, never published. */
type Kept = { readonly version: string; readonly stories: Readonly<Record<string, KnownStory>> };

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
): Promise<ReadonlyMap<string, KnownStory>> {
  const whole = createHash('sha256')
    .update(version)
    .update(JSON.stringify([...people.values()]))
    .digest('hex');
  const kept = readKept(path, whole);
  const known = new Map<string, KnownStory>();
  let changed = Object.keys(kept).length !== files.length;
  for (const file of files) {
    const { size, mtimeMs: modified } = statSync(file);
    const before = kept[file];
    if (before && before.size === size && before.modified === modified) {
      known.set(file, before);
      continue;
    }
    changed = true;
    const hash = createHash('sha256').update(readFileSync(file)).digest('base64url');
    known.set(file, { size, modified, hash, record: recordOf(await readStory(file), people) });
  }
  if (changed) keep(path, { version: whole, stories: Object.fromEntries(known) });
  return known;
}

function readKept(path: string, version: string): Kept['stories'] {
  try {
    const kept: Kept = JSON.parse(readFileSync(path, 'utf8'));
    return kept.version === version ? kept.stories : {};
  } catch {
    return {};
  }
}

function keep(path: string, kept: Kept): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(kept));
  renameSync(`${path}.new`, path);
}
