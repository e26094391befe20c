import { recordOf } from '#core/edition/record.ts';
import type { Block, Image } from '#core/story/block.ts';
import type { Problem } from '#core/story/parse.ts';
import type { Person, PersonId } from '#core/story/person.ts';
import type { Site } from '#core/story/site.ts';
import type { Slug } from '#core/story/slug.ts';
import { quoteWords, type Story } from '#core/story/story.ts';
import { ContentProblem } from './content-problem.ts';
import { isAhead } from './is-ahead.ts';
import { problemInWords } from './problem-in-words.ts';
import { contentPaths, nameProblem, readPeople, readSite, readStory, storyFiles } from './read-content.ts';
import { brokenReferences, ownPictures, picturesThere, type Surroundings } from './references.ts';

/** An error stops a build; a doubt asks an editor to look. `words` say where, or what is there. */
export type Finding = {
  readonly file: string;
  readonly weight: 'error' | 'doubt';
  readonly what: string;
  readonly words: string;
};

type WithPeople = Surroundings & { readonly people: ReadonlyMap<PersonId, Person> };

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
    pictures: picturesThere(content),
  };
  for (const file of good) yield* findingsOf(file, await readStory(file), surroundings);
}

/** What is wrong or doubtful in one story, next to the edition it belongs to. */
export function* findingsOf(file: string, story: Story, around: WithPeople): Generator<Finding> {
  const references = { ...recordOf(story, around.people), pictures: ownPictures(story) };
  for (const broken of brokenReferences(references, around)) yield wrong(file, broken);
  for (const date of [story.datePublished, story.dateModified])
    if (date && isAhead(date)) yield doubt(file, 'a date more than a day ahead', date);
  if (story.image) yield* imageFindings(file, story.image);
  for (const block of story.blocks) yield* blockFindings(file, block);
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

function* blockFindings(file: string, block: Block): Generator<Finding> {
  switch (block.type) {
    case 'image':
      yield* imageFindings(file, block.image);
      return;
    case 'related':
      if (!block.slug && !block.url) yield doubt(file, 'a related line leads nowhere', block.text);
      return;
    case 'paragraph':
    case 'heading':
    case 'list':
      return;
  }
}

function* imageFindings(file: string, { src, alt }: Image): Generator<Finding> {
  if (alt.trim() === '') yield doubt(file, 'a picture without alternative text', src);
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
