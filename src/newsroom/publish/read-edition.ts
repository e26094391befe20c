import { editionOf, type Edition } from '#core/edition/edition.ts';
import type { Site } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import { contentPaths, readPeople, readSite, storyFiles } from '#newsroom/desk/read-content.ts';
import { knownStories } from '#newsroom/desk/record-cache.ts';
import type { StorySource } from './units-of-edition.ts';

export type ReadEdition = { readonly edition: Edition; readonly sources: ReadonlyMap<Slug, StorySource> };

/**
 * Every story as a record; the stories themselves are read again when their pages are made.
 *
 * @param host the address of the host, instead of the one in site.json
 * @param cache where records are kept between readings, and what they depend on besides the files
 * @throws ContentProblem where a file of the edition is wrong
 */
export async function readEdition(
  content: string,
  host: string | undefined,
  cache: { path: string; version: string },
): Promise<ReadEdition> {
  const site = withHost(await readSite(content), host);
  const people = await readPeople(content);
  const files = await storyFiles(content);
  if (files.length === 0) {
    throw new ContentProblem(contentPaths(content).stories, [
      { place: '(folder)', expected: 'at least one story', found: 'none' },
    ]);
  }
  const known = await knownStories(files, people, cache);
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

function withHost(site: Site, host: string | undefined): Site {
  return host ? { ...site, url: host.replace(/\/+$/, '') } : site;
}
