import { directory, editionOf, type Edition } from '#core/edition/edition.ts';
import { entryOf, type ReadRecord } from '#core/edition/entry.ts';
import { recordOf } from '#core/edition/record.ts';
import type { Person } from '#core/story/person.ts';
import type { Story } from '#core/story/story.ts';
import { aSite } from '../an-edition.ts';

/** Stories as one edition, as if they had been read from files. */
export function editionOfStories(
  stories: readonly Story[],
  people: readonly Person[] = [],
): { edition: Edition; read: ReadRecord } {
  const known = directory(people);
  const records = new Map(stories.map((story) => [story.slug, recordOf(story, known)]));
  const entries = [...records.values()].map((record) => entryOf(record, '', String));
  return { edition: editionOf(aSite, known, entries), read: (wanted) => records.get(wanted)! };
}
