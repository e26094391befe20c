import type { Person, PersonId } from '#core/story/person.ts';
import type { Site, Topic } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import type { Shown, StoryEntry } from './entry.ts';

/** Many stories as one: how they are ordered and belong together. What pages show of them is in their records. */
export type Edition = {
  readonly site: Site;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly topics: ReadonlyMap<Slug, Topic>;
  /** Newest first. */
  readonly stories: readonly StoryEntry[];
  readonly bySlug: ReadonlyMap<Slug, StoryEntry>;
  /** Those that translate no other story of the edition: what lists count, so that nothing is said twice. */
  readonly originals: readonly StoryEntry[];
  /** The originals that each person or topic occurs in, newest first. */
  readonly byPerson: ReadonlyMap<PersonId, readonly StoryEntry[]>;
  readonly byTopic: ReadonlyMap<Slug, readonly StoryEntry[]>;
  /** The originals with the newest statements of each person, as many as are needed for `statementsKept`. */
  readonly statements: ReadonlyMap<PersonId, readonly Shown[]>;
  /** For each story, those that it translates or that translate it. */
  readonly translations: ReadonlyMap<Slug, readonly StoryEntry[]>;
};

/** One more than a page shows, because one of them may be the page's own. */
export const statementsKept = 6;

export function directory(people: readonly Person[]): ReadonlyMap<PersonId, Person> {
  return new Map(people.map((person) => [person.id, person]));
}

/** Indexes the stories of an edition. Takes time and memory in proportion to them. */
export function editionOf(
  site: Site,
  people: ReadonlyMap<PersonId, Person>,
  unordered: readonly StoryEntry[],
): Edition {
  const stories = [...unordered].sort(newestFirst);
  const byPerson = new Map<PersonId, StoryEntry[]>();
  const byTopic = new Map<Slug, StoryEntry[]>();
  const bySlug = new Map(stories.map((entry) => [entry.slug, entry]));
  const originals = stories.filter(({ translationOf }) => !translationOf || !bySlug.has(translationOf));
  for (const entry of originals) {
    for (const person of entry.people) append(byPerson, person, entry);
    for (const topic of entry.topics) append(byTopic, topic, entry);
  }
  return {
    site,
    people,
    topics: new Map(site.topics.map((topic) => [topic.slug, topic])),
    stories,
    originals,
    bySlug,
    byPerson,
    byTopic,
    statements: newestStatements(originals),
    translations: translationsAmong(stories),
  };
}

/** By date; stories of one moment by slug, so that two builds agree. */
function newestFirst(a: StoryEntry, b: StoryEntry): number {
  return b.time - a.time || (a.slug < b.slug ? -1 : 1);
}

function newestStatements(originals: readonly StoryEntry[]): ReadonlyMap<PersonId, readonly Shown[]> {
  const newest = new Map<PersonId, Shown[]>();
  const counts = new Map<PersonId, number>();
  for (const { slug, speakers } of originals) {
    for (const { person, statements, print } of speakers) {
      const count = counts.get(person) ?? 0;
      if (statements === 0 || count >= statementsKept) continue;
      counts.set(person, count + statements);
      append(newest, person, { slug, print });
    }
  }
  return newest;
}

function translationsAmong(stories: readonly StoryEntry[]): ReadonlyMap<Slug, readonly StoryEntry[]> {
  const translated = new Set(stories.flatMap(({ translationOf }) => translationOf ?? []));
  const families = new Map<Slug, StoryEntry[]>();
  for (const entry of stories) {
    const first = entry.translationOf ?? entry.slug;
    if (translated.has(first)) append(families, first, entry);
  }
  const translations = new Map<Slug, readonly StoryEntry[]>();
  for (const family of families.values()) {
    if (family.length < 2) continue;
    for (const entry of family)
      translations.set(
        entry.slug,
        family.filter((other) => other !== entry),
      );
  }
  return translations;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
