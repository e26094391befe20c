import { editionOf, type Edition } from '#core/edition/edition.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Site } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import { contentPaths, readPeople, readSite, storyFiles } from '#newsroom/desk/read-content.ts';
import { knownStories, type ReadRecords } from '#newsroom/desk/record-cache.ts';
import type { StorySource } from './units-of-edition.ts';

export type ReadEdition = { readonly edition: Edition; readonly sources: ReadonlyMap<Slug, StorySource> };

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
 * Every story as a record; the stories themselves are read again when their pages are made.
 *
 * @param cache where records are kept between readings, and what they depend on besides the files
 * @throws ContentProblem where a file of the edition is wrong
 */
export async function readEdition(
  content: string,
  { site, people }: Masthead,
  cache: { path: string; version: string },
  read: ReadRecords,
): Promise<ReadEdition> {
  const files = await storyFiles(content);
  if (files.length === 0) {
    throw new ContentProblem(contentPaths(content).stories, [
      { place: '(folder)', expected: 'at least one story', found: 'none' },
    ]);
  }
  const known = await knownStories(files, people, cache, read);
  const sources = new Map<Slug, StorySource>();
  for (const [file, { hash, record }] of known) {
    const { slug } = record.card;
    const other = sources.get(slug);
    if (other) {
      throw new ContentProblem(file, [
        { place: 'slug', expected: 'a slug of its own', found: `${slug}, which ${other.file} has` },
      ]);
    }
    sources.set(slug, { file, hash });
  }
  return {
    edition: editionOf(
      site,
      people,
      [...known.values()].map(({ record }) => record),
    ),
    sources,
  };
}
