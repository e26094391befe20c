import type { Person, PersonId } from '#core/story/person.ts';
import type { Site, Topic } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import type { StoryRecord } from './record.ts';

/** Many stories as one: everything that a page needs to know of stories other than its own. */
export type Edition = {
  readonly site: Site;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly topics: ReadonlyMap<Slug, Topic>;
  /** Newest first. */
  readonly records: readonly StoryRecord[];
  readonly bySlug: ReadonlyMap<Slug, StoryRecord>;
  /** Those that translate no other story of the edition: what lists count, so that nothing is said twice. */
  readonly originals: readonly StoryRecord[];
  /** The originals that each person or topic occurs in, newest first. */
  readonly byPerson: ReadonlyMap<PersonId, readonly StoryRecord[]>;
  readonly byTopic: ReadonlyMap<Slug, readonly StoryRecord[]>;
  /** For each story, those that it translates or that translate it. */
  readonly translations: ReadonlyMap<Slug, readonly StoryRecord[]>;
};

export function directory(people: readonly Person[]): ReadonlyMap<PersonId, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/** Indexes the records of an edition. Takes time and memory in proportion to the records. */
export function editionOf(
  site: Site,
  people: ReadonlyMap<PersonId, Person>,
  unordered: readonly StoryRecord[],
): Edition {
  const records = [...unordered].sort(newestFirst);
  const byPerson = new Map<PersonId, StoryRecord[]>();
  const byTopic = new Map<Slug, StoryRecord[]>();
  const families = new Map<Slug, StoryRecord[]>();
  const bySlug = new Map(records.map((record) => [record.card.slug, record]));
  const originals = records.filter(({ translationOf }) => !translationOf || !bySlug.has(translationOf));
  for (const record of originals) {
    for (const person of record.people) append(byPerson, person, record);
    for (const topic of record.topics) append(byTopic, topic, record);
  }
  for (const record of records) append(families, record.translationOf ?? record.card.slug, record);
  const translations = new Map<Slug, readonly StoryRecord[]>();
  for (const family of families.values()) {
    if (family.length < 2) continue;
    for (const record of family)
      translations.set(
        record.card.slug,
        family.filter((other) => other !== record),
      );
  }
  return {
    site,
    people,
    topics: new Map(site.topics.map((topic) => [topic.slug, topic])),
    records,
    originals,
    bySlug,
    byPerson,
    byTopic,
    translations,
  };
}

/** By date; stories of one moment by slug, so that two builds agree. */
export function newestFirst(a: StoryRecord, b: StoryRecord): number {
  return b.time - a.time || (a.card.slug < b.card.slug ? -1 : 1);
}

function append<Key>(map: Map<Key, StoryRecord[]>, key: Key, record: StoryRecord): void {
  const list = map.get(key);
  if (list) list.push(record);
  else map.set(key, [record]);
}
