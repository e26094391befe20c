import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { directory } from '#core/edition/edition.ts';
import { parsePeople, parseSite, parseStory, type Parsed, type Problem } from '#core/story/parse.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Site } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import type { Story } from '#core/story/story.ts';
import { ContentProblem, noSuchFile } from './content-problem.ts';
import { jsonFault } from './json-fault.ts';
import { named } from './problem-in-words.ts';
import { systemProblem } from './system-problem.ts';

/** Where the parts of an edition stand in its content folder. */
export const contentPaths = (content: string) => ({
  site: join(content, 'site.json'),
  people: join(content, 'people.json'),
  stories: join(content, 'stories'),
  images: join(content, 'images'),
});

/** @throws ContentProblem where the file is missing, is no JSON or is not what a site file should be */
export async function readSite(content: string): Promise<Site> {
  const path = contentPaths(content).site;
  return parsed(path, readBytes(path), parseSite);
}

/** The directory of people; an edition without a file for it has nobody in it. */
export async function readPeople(content: string): Promise<ReadonlyMap<PersonId, Person>> {
  const path = contentPaths(content).people;
  try {
    return directory(parsed(path, readBytes(path), parsePeople));
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
  return (await storyNames(stories)).map((name) => join(stories, name));
}

/** Their names alone. */
export async function storyNames(stories: string): Promise<readonly string[]> {
  const names = await readdir(stories).catch((error: unknown): string[] => {
    const found = reason(error);
    if (found === noSuchFile) return [];
    throw new ContentProblem(stories, [{ place: '(folder)', expected: 'a folder that can be read', found }]);
  });
  return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
}

/** Where the story of a slug stands: a file is named after its slug, so that no two stories can have the same one. */
export function storyFile(stories: string, slug: Slug): string {
  return join(stories, storyFileName(slug));
}

export function storyFileName(slug: Slug): string {
  return `${slug}.json`;
}

/** What is wrong where it is not. */
export function nameProblem(path: string, slug: Slug): Problem | undefined {
  const named = basename(path, '.json');
  if (named === slug) return undefined;
  return { place: 'slug', expected: `${named}, as the file is called`, found: `${slug}: ${whatToDo(path, slug)}` };
}

function whatToDo(path: string, slug: Slug): string {
  const right = storyFileName(slug);
  // To some disks a name in capitals is the same file.
  const isTaken = basename(path).toLowerCase() !== right && existsSync(join(dirname(path), right));
  return isTaken
    ? `${right} is there already. Take this file away if it is a copy of that, or give it a slug of its own`
    : `call the file ${right}`;
}

/** @throws ContentProblem */
export async function readStory(path: string): Promise<Story> {
  return storyFrom(path, readBytes(path));
}

/**
 * The same for one whose bytes are known, at once: a build reads tens of thousands, and has nothing else to do meanwhile.
 *
 * @throws ContentProblem
 */
export function storyFrom(path: string, bytes: Buffer): Story {
  return parsed(path, bytes, parseStory);
}

/** @throws ContentProblem where the file cannot be read */
export function readBytes(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new ContentProblem(path, [
      { place: '(whole file)', expected: 'a file that can be read', found: reason(error) },
    ]);
  }
}

function parsed<T>(path: string, bytes: Buffer, parse: (value: unknown) => Parsed<T>): T {
  const value = jsonOf(path, bytes);
  const result = parse(value);
  if (result.ok) return result.value;
  throw new ContentProblem(
    path,
    result.problems.map((problem) => named(problem, value)),
  );
}

function jsonOf(path: string, bytes: Buffer): unknown {
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  try {
    return JSON.parse(text);
  } catch (error) {
    const fault = jsonFault(text);
    throw fault ? new ContentProblem(path, [fault]) : error;
  }
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return foundInstead[String(code)] ?? systemProblem(error) ?? String(error);
}

const foundInstead: Readonly<Record<string, string>> = {
  ENOENT: noSuchFile,
  ENOTDIR: 'a file where its folder should be',
  EISDIR: 'a folder',
  EACCES: 'one that this account may not read',
  EPERM: 'one that this account may not read',
};
