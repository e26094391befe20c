import { createHash, type BinaryLike } from 'node:crypto';
import { entryOf, type StoryEntry } from '#core/edition/entry.ts';
import { recordOf } from '#core/edition/record.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import { ContentProblem } from './content-problem.ts';
import { nameProblem, readBytes, storyFrom } from './read-content.ts';
import { ownPictures } from './references.ts';

/** A story file as an edition needs it: its entry, its record as JSON, and which of the edition's pictures it shows. */
export type ReadStory = {
  readonly entry: StoryEntry;
  readonly record: string;
  readonly pictures: readonly string[];
};

/** @throws ContentProblem where the file is wrong */
export function readEntry(file: string, people: ReadonlyMap<PersonId, Person>): ReadStory {
  const bytes = readBytes(file);
  const story = storyFrom(file, bytes);
  const misnamed = nameProblem(file, story.slug);
  if (misnamed) throw new ContentProblem(file, [misnamed]);
  const record = recordOf(story, people);
  return {
    entry: entryOf(record, printOf(bytes), printOf),
    record: JSON.stringify(record),
    pictures: ownPictures(story),
  };
}

/** Twelve letters tell a thousand million texts apart; with more, what they are cut from would stay in memory. */
function printOf(text: BinaryLike): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}
