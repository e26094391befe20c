import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Edition } from '#core/edition/edition.ts';
import type { Page } from '#core/edition/page.ts';
import type { ReadRecord, StoryEntry } from '#core/edition/entry.ts';
import { filled, type Outline } from '#core/edition/outline.ts';
import { listPages, missingPage } from '#core/edition/pages.ts';
import { filledSurroundings, pagesOfStory, surroundingsOf } from '#core/edition/story-pages.ts';
import type { Site } from '#core/story/site.ts';
import { isSlug } from '#core/story/slug.ts';
import { contentPaths, readStory, storyFile } from '#newsroom/desk/read-content.ts';
import { readEntry } from '#newsroom/desk/read-entry.ts';
import { recordReader } from '#newsroom/desk/record-reader.ts';
import { readEdition, readMasthead, type ReadEdition } from './read-edition.ts';

/** An edition as its files are at this moment: read when it is first asked for, and again after a change. */
export type DevEdition = {
  /** @throws ContentProblem where a file of the edition is wrong */
  readonly pageAt: (path: string) => Promise<{ readonly page: Page; readonly site: Site }>;
  /** Some file of the edition is another than before. */
  readonly changed: () => void;
};

export function devEdition(content: string, address: string): DevEdition {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
  const cache = { path: join('.kutip', `dev-${hash}`), version: `${process.pid}` };
  let read: Promise<ReadEdition> | undefined;
  const readAll = async () => {
    const masthead = await readMasthead(content, address);
    return readEdition(content, masthead, cache, (files, onRead) => {
      for (const file of files) onRead(file, readEntry(file, masthead.people));
    });
  };
  return {
    async pageAt(path) {
      read ??= readAll();
      const reading = read;
      try {
        const known = await reading;
        return { page: await pageOf(path, content, known), site: known.edition.site };
      } catch (error) {
        // The next question reads anew: the file may have been mended in a way that nobody told of.
        if (read === reading) read = undefined;
        throw error;
      }
    },
    changed() {
      read = undefined;
    },
  };
}

async function pageOf(path: string, content: string, { edition, records }: ReadEdition): Promise<Page> {
  const { read, close } = recordReader(records);
  try {
    const slug = /^\/berita\/([^/]+)\//.exec(path)?.[1] ?? '';
    const entry = isSlug(slug) ? edition.bySlug.get(slug) : undefined;
    const pages = entry ? await storyPages(edition, entry, content, read) : [];
    return pages.find((page) => page.path === path) ?? filled(listedAt(path, edition), read);
  } finally {
    close();
  }
}

async function storyPages(
  edition: Edition,
  entry: StoryEntry,
  content: string,
  read: ReadRecord,
): Promise<readonly Page[]> {
  const story = await readStory(storyFile(contentPaths(content).stories, entry.slug));
  return pagesOfStory(story, filledSurroundings(surroundingsOf(edition, entry, 'none'), read));
}

function listedAt(path: string, edition: Edition): Outline {
  for (const outline of listPages(edition)) if (outline.path === path) return outline;
  return missingPage(edition);
}
