import { editionOf, type Edition } from '#core/edition/edition.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Site } from '#core/story/site.ts';
import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import type { NamedLines } from '#newsroom/desk/named-lines.ts';
import { contentPaths, readPeople, readSite, storyFile, storyNames } from '#newsroom/desk/read-content.ts';
import { knownStories, type ReadStories, type RecordCache } from '#newsroom/desk/record-cache.ts';
import { brokenReferences, picturesThere } from '#newsroom/desk/references.ts';

/** An edition, and the file in which the records of its stories are. */
export type ReadEdition = { readonly edition: Edition; readonly records: NamedLines };

/** What an edition is besides its stories. */
export type Masthead = { readonly site: Site; readonly people: ReadonlyMap<PersonId, Person> };

/**
 * @param host the address of the host, instead of the one in site.json
 * @throws ContentProblem where one of the files is wrong
 */
export async function readMasthead(content: string, host: string | undefined): Promise<Masthead> {
  const site = await readSite(content);
  return {
    site: host ? { ...site, url: host.replace(/\/+$/, '') } : site,
    people: await readPeople(content),
  };
}

/**
 * Every story as an entry; records and stories themselves are read again when pages are made.
 *
 * @param cache where records are kept between readings, and what they depend on besides the files
 * @throws ContentProblem where a file of the edition is wrong, or names what is not there
 */
export async function readEdition(
  content: string,
  { site, people }: Masthead,
  cache: RecordCache,
  read: ReadStories,
): Promise<ReadEdition> {
  const { stories } = contentPaths(content);
  const names = await storyNames(stories);
  if (names.length === 0) {
    throw new ContentProblem(stories, [{ place: '(folder)', expected: 'at least one story', found: 'none' }]);
  }
  const { entries, records, pictures } = await knownStories(stories, names, people, cache, read);
  const edition = editionOf(site, people, entries);
  const around = { topics: edition.topics, slugs: edition.bySlug, pictures: picturesThere(content) };
  for (const entry of entries) {
    const broken = brokenReferences({ ...entry, pictures: pictures.get(entry.slug) ?? [] }, around);
    if (broken.length > 0) throw new ContentProblem(storyFile(stories, entry.slug), broken);
  }
  return { edition, records };
}
