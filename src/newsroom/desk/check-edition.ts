import { readdir } from 'node:fs/promises';
import type { Block, Image } from '#core/story/block.ts';
import type { Problem } from '#core/story/parse.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Site } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import { quoteWords, type Story } from '#core/story/story.ts';
import { ContentProblem } from './content-problem.ts';
import { problemInWords } from './problem-in-words.ts';
import { contentPaths, nameProblem, readPeople, readSite, readStory, storyFiles } from './read-content.ts';

/** An error keeps a story from being what it says; a doubt asks an editor to look. `words` say where, or what is there. */
export type Finding = {
  readonly file: string;
  readonly weight: 'error' | 'doubt';
  readonly what: string;
  readonly words: string;
};

type Surroundings = {
  readonly slugs: ReadonlySet<Slug>;
  readonly people: ReadonlyMap<PersonId, Person>;
  readonly topics: ReadonlySet<Slug>;
  readonly images: ReadonlySet<string>;
};

/** Everything in an edition that is wrong or doubtful. Reads one story at a time, twice. */
export async function* checkEdition(content: string): AsyncGenerator<Finding> {
  const site = yield* orProblems(() => readSite(content), undefined);
  const people = yield* orProblems(() => readPeople(content), new Map());
  const files = await storyFiles(content);
  const good: string[] = [];
  const slugs = new Set<Slug>();
  for (const file of files) {
    const story = yield* orProblems(() => readStory(file), undefined);
    if (!story) continue;
    good.push(file);
    const misnamed = nameProblem(file, story.slug);
    if (misnamed) yield wrong(file, misnamed);
    slugs.add(story.slug);
  }
  if (files.length === 0) yield error(contentPaths(content).stories, 'there is no story', '*.json');
  const surroundings = {
    slugs,
    people,
    topics: topicsOf(site),
    images: new Set(await readdir(contentPaths(content).images).catch(() => [])),
  };
  for (const file of good) yield* findingsOf(file, await readStory(file), surroundings);
}

/** What is wrong or doubtful in one story, next to the edition it belongs to. */
export function* findingsOf(file: string, story: Story, around: Surroundings): Generator<Finding> {
  for (const topic of story.topics)
    if (!around.topics.has(topic)) yield error(file, 'site.json has no such topic', topic);
  if (story.translationOf && !around.slugs.has(story.translationOf))
    yield error(file, 'it translates a story that is not there', story.translationOf);
  if (story.image) yield* imageFindings(file, story.image, around);
  for (const block of story.blocks) yield* blockFindings(file, block, around);
  for (const person of story.people) {
    if (person.candidates) yield doubt(file, `who is this: ${person.candidates.join(' or ')}?`, person.name);
    else if (!around.people.has(person.id)) yield doubt(file, 'no entry in people.json', person.name);
  }
  for (const quote of story.quotes) {
    const words = `${quote.id} “${quoteWords(story.blocks, quote)}”`;
    if (quote.speaker.type === 'unknown') {
      // When an editor says so, that is the answer.
      if (quote.by === 'machine') yield doubt(file, 'who said this?', words);
    } else if (quote.certainty !== 'sure') yield doubt(file, `the speaker is ${quote.certainty}`, words);
  }
}

function* blockFindings(file: string, block: Block, around: Surroundings): Generator<Finding> {
  switch (block.type) {
    case 'image':
      yield* imageFindings(file, block.image, around);
      return;
    case 'related':
      if (block.slug && !around.slugs.has(block.slug))
        yield error(file, 'a related line leads to a story that is not there', block.slug);
      else if (!block.slug && !block.url) yield doubt(file, 'a related line leads nowhere', block.text);
      return;
    case 'paragraph':
    case 'heading':
    case 'list':
      return;
  }
}

function* imageFindings(file: string, { src, alt }: Image, { images }: Surroundings): Generator<Finding> {
  if (alt.trim() === '') yield doubt(file, 'a picture without alternative text', src);
  const own = /^\/images\/(.+)$/.exec(src)?.[1];
  if (own !== undefined && !images.has(own)) yield error(file, 'a picture that is not in the images folder', src);
}

function topicsOf(site: Site | undefined): ReadonlySet<Slug> {
  return new Set(site?.topics.map(({ slug }) => slug));
}

/** What was read, or what is wrong with it as findings. */
async function* orProblems<T, Other>(read: () => Promise<T>, otherwise: Other): AsyncGenerator<Finding, T | Other> {
  try {
    return await read();
  } catch (problem) {
    if (!(problem instanceof ContentProblem)) throw problem;
    for (const one of problem.problems) yield wrong(problem.file, one);
    return otherwise;
  }
}

function wrong(file: string, problem: Problem): Finding {
  return { file, weight: 'error', what: problem.place, words: problemInWords(problem) };
}

function error(file: string, what: string, words: string): Finding {
  return { file, weight: 'error', what, words: shortened(words) };
}

function doubt(file: string, what: string, words: string): Finding {
  return { file, weight: 'doubt', what, words: shortened(words) };
}

function shortened(words: string): string {
  return words.length <= 100 ? words : `${words.slice(0, 99)}…`;
}
