import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { directory } from '#core/edition/edition.ts';
import { parsePeople, parseSite, parseStory, type Parsed } from '#core/story/parse.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Site } from '#core/story/site.ts';
import type { Story } from '#core/story/story.ts';
import { ContentProblem, noSuchFile } from './content-problem.ts';

/** Where the parts of an edition stand in its content folder. */
export const contentPaths = (content: string) => ({
  site: join(content, 'site.json'),
  people: join(content, 'people.json'),
  stories: join(content, 'stories'),
  images: join(content, 'images'),
});

/** @throws ContentProblem where the file is missing, is no JSON or is not what a site file should be */
export async function readSite(content: string): Promise<Site> {
  return readParsed(contentPaths(content).site, parseSite);
}

/** The directory of people; an edition without a file for it has nobody in it. */
export async function readPeople(content: string): Promise<ReadonlyMap<PersonId, Person>> {
  const path = contentPaths(content).people;
  try {
    return directory(await readParsed(path, parsePeople));
  } catch (error) {
    if (error instanceof ContentProblem && error.isMissingFile) return new Map();
    throw error;
  }
}

/** The story files of the edition by path, in an order that does not depend on the disk. */
export async function storyFiles(content: string): Promise<readonly string[]> {
  return storyFilesIn(contentPaths(content).stories);
}

/** The same, given the folder of the stories itself. */
export async function storyFilesIn(stories: string): Promise<readonly string[]> {
  const names = await readdir(stories).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .map((name) => join(stories, name));
}

/** @throws ContentProblem */
export async function readStory(path: string): Promise<Story> {
  return readParsed(path, parseStory);
}

async function readParsed<T>(path: string, parse: (value: unknown) => Parsed<T>): Promise<T> {
  const parsed = parse(await readJson(path));
  if (!parsed.ok) throw new ContentProblem(path, parsed.problems);
  return parsed.value;
}

async function readJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    throw new ContentProblem(path, [
      { place: '(whole file)', expected: 'a file that can be read', found: reason(error) },
    ]);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    const found = error instanceof Error ? error.message : 'something else';
    throw new ContentProblem(path, [{ place: '(whole file)', expected: 'JSON', found }]);
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ENOENT' ? noSuchFile : String(code ?? error);
}
