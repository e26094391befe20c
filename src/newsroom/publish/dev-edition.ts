import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Edition } from '#core/edition/edition.ts';
import type { Page } from '#core/edition/page.ts';
import type { ReadRecord, StoryEntry } from '#core/edition/entry.ts';
import { filled, type Outline } from '#core/edition/outline.ts';
import { listPages, missingPage } from '#core/edition/pages.ts';
import { filledSurroundings, pagesOfStory, quotesWithCards, surroundingsOf } from '#core/edition/story-pages.ts';
import type { Site } from '#core/story/site.ts';
import { isSlug } from '#core/story/slug.ts';
import { contentPaths, readStory, storyFile } from '#newsroom/desk/read-content.ts';
import { readEntry } from '#newsroom/desk/read-entry.ts';
import { recordReader } from '#newsroom/desk/record-reader.ts';
import { besidePages } from './beside-pages.ts';
import type { Publication } from './document.ts';
import { filesOfUnit, isBeside, namesOf } from './files-of-unit.ts';
import { readEdition, readMasthead, type ReadEdition } from './read-edition.ts';
import type { Unit } from './unit.ts';
import { listUnits } from './units-of-edition.ts';

/** The same as of builds: a picture is drawn once. */
const cardFolder = join('.kutip', 'cards');

/** An edition as its files are at this moment: read when it is first asked for, and again after a change. */
export type DevEdition = {
  /** @throws ContentProblem where a file of the edition is wrong */
  readonly pageAt: (path: string) => Promise<{ readonly page: Page; readonly site: Site }>;
  /**
   * What stands beside the pages: the file of this name, as it is published.
   *
   * @throws ContentProblem where a file of the edition is wrong
   */
  readonly fileAt: (name: string) => Promise<string | Buffer | undefined>;
  /** Some file of the edition is another than before. */
  readonly changed: () => void;
};

export function devEdition(content: string, address: string): DevEdition {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const cache = { path: join('.kutip', `dev-${hash}`), version: `${process.pid}` };
  let reading: Promise<ReadEdition> | undefined;
  const readAll = async () => {
    const masthead = await readMasthead(content, address);
    return readEdition(content, masthead, cache, (files, onRead) => {
      for (const file of files) onRead(file, readEntry(file, masthead.people));
    });
  };
  const ask = async <Answer>(question: (known: ReadEdition, read: ReadRecord) => Promise<Answer>): Promise<Answer> => {
    reading ??= readAll();
    const mine = reading;
    try {
      const known = await mine;
      const reader = recordReader(known.records);
      try {
        return await question(known, reader.read);
      } finally {
        reader.close();
      }
    } catch (error) {
      // The next question reads anew: the file may have been mended in a way that nobody told of.
      if (reading === mine) reading = undefined;
      throw error;
    }
  };
  return {
    pageAt: (path) =>
      ask(async ({ edition }, read) => ({ page: await pageOf(path, content, edition, read), site: edition.site })),
    fileAt: (name) =>
      ask(({ edition }, read) => fileOf(name, { site: edition.site, base: '/', address }, edition, read)),
    changed() {
      reading = undefined;
    },
  };
}

async function pageOf(path: string, content: string, edition: Edition, read: ReadRecord): Promise<Page> {
  const slug = /^\/berita\/([^/]+)\//.exec(path)?.[1] ?? '';
  const entry = isSlug(slug) ? edition.bySlug.get(slug) : undefined;
  const pages = entry ? await storyPages(edition, entry, content, read) : [];
  return pages.find((page) => page.path === path) ?? filled(listedAt(path, edition), read);
}

async function fileOf(
  name: string,
  publication: Publication,
  edition: Edition,
  read: ReadRecord,
): Promise<string | Buffer | undefined> {
  for (const unit of unitsFor(publication, edition, read)) {
    if (!isBeside(unit) || !namesOf(unit).includes(name)) continue;
    const files = await filesOfUnit(unit, read, { publication, cards: cardFolder });
    return files.find(([path]) => path === name)?.[1];
  }
  return undefined;
}

function* unitsFor(publication: Publication, edition: Edition, read: ReadRecord): Generator<Unit> {
  yield* besidePages(edition, publication, quotesWithCards(edition, read), Date.now());
  yield* listUnits(edition, publication.address);
}

async function storyPages(
  edition: Edition,
  entry: StoryEntry,
  content: string,
  read: ReadRecord,
): Promise<readonly Page[]> {
  const story = await readStory(storyFile(contentPaths(content).stories, entry.slug));
  const cards = quotesWithCards(edition, read).get(entry.slug) ?? [];
  return pagesOfStory(story, filledSurroundings(surroundingsOf(edition, entry, cards), read));
}

function listedAt(path: string, edition: Edition): Outline {
  for (const outline of listPages(edition)) if (outline.path === path) return outline;
  return missingPage(edition);
}
