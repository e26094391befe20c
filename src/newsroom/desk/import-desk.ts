import { readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { StoryDraft } from '#core/import/draft.ts';
import { importText } from '#core/import/import-text.ts';
import { NoArticle } from '#core/import/no-article.ts';
import { doubtful, type Note } from '#core/import/note.ts';
import type { Language } from '#core/story/language.ts';
import type { Person } from '#core/story/person.ts';
import { slugOf, type Slug } from '#core/story/slug.ts';
import type { Story } from '#core/story/story.ts';
import { annotateStory } from './annotate-story.ts';
import { ContentProblem } from './content-problem.ts';
import { decodeText, NoText } from './decode-text.ts';
import {
  hashOfBytes,
  readImportMemory,
  remember,
  sourcePath,
  writeImportRecord,
  type ImportMemory,
  type ImportRecord,
} from './imported-before.ts';
import { isAhead } from './is-ahead.ts';
import type { LostCorrection } from './keep-corrections.ts';
import { fieldHashes, keepEdits } from './keep-edits.ts';
import { readPeople, readStory, storyFilesIn } from './read-content.ts';
import { addHeadline, withRelatedStories, type Headlines } from './related-stories.ts';
import { isSameStory, writeStory } from './write-story.ts';

/** Everything that imports of one run share. */
export type ImportDesk = {
  /** The folder of the story files. */
  readonly out: string;
  readonly directory: readonly Person[];
  readonly memory: ImportMemory;
  readonly headlines: Headlines;
  /** Stories with a related line that leads nowhere yet: a later import may bring its story. */
  readonly waiting: Set<string>;
  /** Which source of this run each slug comes from. */
  readonly sources: Map<Slug, string>;
};

export type ImportReport = { readonly path: string; readonly notes: readonly Note[] } & (
  | {
      readonly outcome: 'new' | 'updated' | 'unchanged';
      readonly story: Story;
      readonly lost: readonly LostCorrection[];
      readonly contested: readonly string[];
    }
  /** Nothing was written; `reason` says why. */
  | { readonly outcome: 'refused'; readonly reason: string }
);

export type ImportOptions = {
  readonly date?: string;
  readonly language?: Language;
  /** Nothing is written. */
  readonly dryRun?: boolean;
};

/** @throws ContentProblem where the directory of people is broken */
export async function openImportDesk(out: string): Promise<ImportDesk> {
  const people = await readPeople(dirname(out));
  const headlines: Headlines = new Map();
  const waiting = new Set<string>();
  for (const path of await storyFilesIn(out)) {
    const story = await readStory(path).catch(() => undefined);
    if (!story) continue;
    addHeadline(headlines, story.headline, story.slug);
    if (leadsNowhere(story)) waiting.add(path);
  }
  return {
    out,
    directory: [...people.values()],
    memory: await readImportMemory(out),
    headlines,
    waiting,
    sources: new Map(),
  };
}

/** One source file as one story file. Never throws for what is in the source: the report says what came of it. */
export async function importFile(path: string, desk: ImportDesk, options: ImportOptions): Promise<ImportReport> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) return refused(path, 'the file cannot be read');
  try {
    const { draft, notes } = read(bytes, options);
    const source = { path: sourcePath(desk.out, resolve(path)), content: hashOfBytes(bytes) };
    const known = desk.memory.byPath.get(source.path) ?? desk.memory.byContent.get(source.content);
    const slug = known?.slug ?? slugOf(draft.headline) ?? slugOf(basename(path));
    if (!slug) return refused(path, 'no address can be made of its headline', notes);
    return await place({ path, draft, notes, slug, source, known }, desk, options);
  } catch (error) {
    if (error instanceof NoArticle || error instanceof NoText) return refused(path, error.message);
    if (error instanceof ContentProblem) return refused(path, error.message);
    throw error;
  }
}

/** Leads related lines of stories that were there before to those that came in this run. */
export async function leadRelatedLines(desk: ImportDesk): Promise<number> {
  let led = 0;
  for (const path of desk.waiting) {
    const story = await readStory(path).catch(() => undefined);
    const blocks = story && withRelatedStories(story.blocks, desk.headlines);
    if (!story || !blocks || blocks.every((block, index) => block === story.blocks[index])) continue;
    await writeStory(path, { ...story, blocks });
    led += 1;
  }
  return led;
}

type Arrived = {
  readonly path: string;
  readonly draft: StoryDraft;
  readonly notes: readonly Note[];
  readonly slug: Slug;
  readonly source: Pick<ImportRecord, 'path' | 'content'>;
  readonly known: ImportRecord | undefined;
};

async function place(arrived: Arrived, desk: ImportDesk, options: ImportOptions): Promise<ImportReport> {
  const { path, draft, notes, slug, known } = arrived;
  const earlier = desk.sources.get(slug);
  if (earlier !== undefined && earlier !== path)
    return refused(path, `${earlier} has the address ${slug} already in this run`, notes);
  const file = join(desk.out, `${slug}.json`);
  const existing = await existingStory(file);
  if (existing && !known && !sameAddress(existing, draft))
    return refused(path, desk.memory.bySlug.has(slug) ? othersStory(slug, file) : forgotten(slug, file), notes);
  const { story: text, contested } = existing
    ? keepEdits(existing, draft, known?.fields ?? {})
    : { story: newStory(slug, draft), contested: [] };
  if (!text) return refused(path, 'no date with a year in it: give one with --date', notes);
  const linked = withRelatedStories(text.blocks, desk.headlines);
  const before = existing ? { ...text, blocks: existing.blocks } : { ...text, blocks: linked };
  const { story, lost } = annotateStory(before, desk.directory, linked);
  const outcome = !existing ? 'new' : isSameStory(file, existing, story) ? 'unchanged' : 'updated';
  desk.sources.set(slug, path);
  if (!options.dryRun) {
    if (outcome !== 'unchanged') await writeStory(file, story);
    const record = { slug, ...arrived.source, fields: fieldHashes(draft, known?.fields) };
    await writeImportRecord(desk.out, record);
    remember(desk.memory, record);
  }
  addHeadline(desk.headlines, story.headline, slug);
  if (leadsNowhere(story)) desk.waiting.add(file);
  // A date that was given by hand at an earlier import is not missing any more.
  const open = existing ? notes.filter(({ type, what }) => !(type === 'missing' && what === 'date')) : notes;
  return { path, notes: [...open, ...dateAhead(story)], outcome, story, lost, contested };
}

function dateAhead({ datePublished }: Story): readonly Note[] {
  return isAhead(datePublished)
    ? [doubtful('date', { line: 1, words: `${datePublished}: more than a day ahead` })]
    : [];
}

function read(bytes: Uint8Array, options: ImportOptions): { draft: StoryDraft; notes: readonly Note[] } {
  const { text, encoding, guessed } = decodeText(bytes);
  // A tag, a comment, a declaration: no article begins so.
  if (/^\ufeff?\s*<[!?a-z]/i.test(text))
    throw new NoArticle(
      'this is HTML or XML: only plain text can be imported; copy the words of the article out of the page',
    );
  const { draft, notes } = importText(text, options);
  if (!guessed) return { draft, notes };
  return { draft, notes: [{ type: 'doubtful', what: 'encoding', line: 1, words: `read as ${encoding}` }, ...notes] };
}

async function existingStory(file: string): Promise<Story | undefined> {
  try {
    return await readStory(file);
  } catch (error) {
    if (error instanceof ContentProblem && error.isMissingFile) return undefined;
    throw error;
  }
}

function othersStory(slug: Slug, file: string): string {
  return `another source has the address ${slug}: ${file} is left as it is`;
}

/** Without its record nobody can tell what an editor changed in a story, nor whether it is of this source. */
function forgotten(slug: Slug, file: string): string {
  return [
    `${file} has the address ${slug}, and ${join('.imports', `${slug}.json`)}, which says where it came from, is missing or damaged.`,
    'The story is safe and left as it is. Bring that file back from a copy and import again;',
    'or move the story away first, to have it anew without what editors changed in it',
  ].join(' ');
}

/** A story that nobody remembers importing, but which names the same page as its source. */
function sameAddress(story: Story, draft: StoryDraft): boolean {
  return story.source?.url !== undefined && story.source.url === draft.source?.url;
}

/** Undefined without a date: an importer never makes one up. */
function newStory(slug: Slug, draft: StoryDraft): Story | undefined {
  const { picture: _, datePublished, ...rest } = draft;
  if (!datePublished) return undefined;
  return {
    slug,
    topics: [],
    citations: [],
    people: [],
    quotes: [],
    rejected: { quotes: [], people: [] },
    ...rest,
    datePublished,
  };
}

function leadsNowhere(story: Story): boolean {
  return story.blocks.some((block) => block.type === 'related' && !block.slug && !block.url);
}

function refused(path: string, reason: string, notes: readonly Note[] = []): ImportReport {
  return { path, notes, outcome: 'refused', reason };
}
