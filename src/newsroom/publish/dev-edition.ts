import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Edition } from '#core/edition/edition.ts';
import type { Page } from '#core/edition/page.ts';
import { listPages, missingPage } from '#core/edition/pages.ts';
import { pagesOfStory, surroundingsOf } from '#core/edition/story-pages.ts';
import type { Site } from '#core/story/site.ts';
import { isSlug } from '#core/story/slug.ts';
import { readStory } from '#newsroom/desk/read-content.ts';
import { readRecord } from '#newsroom/desk/record-cache.ts';
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
  const cache = { path: join('.kutip', `dev-${hash}.json`), version: `${process.pid}` };
  let read: Promise<ReadEdition> | undefined;
  const readAll = async () => {
    const masthead = await readMasthead(content, address);
    return readEdition(content, masthead, cache, (files, onRead) => {
      for (const file of files) onRead(file, readRecord(file, masthead.people));
    });
  };
  return {
    async pageAt(path) {
      read ??= readAll();
      const reading = read;
      try {
        return { page: await pageOf(path, await reading), site: (await reading).edition.site };
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

async function pageOf(path: string, { edition, sources }: ReadEdition): Promise<Page> {
  const slug = /^\/berita\/([^/]+)\//.exec(path)?.[1] ?? '';
  const source = isSlug(slug) ? sources.get(slug) : undefined;
  const record = isSlug(slug) ? edition.bySlug.get(slug) : undefined;
  const around =
    source && record ? pagesOfStory(await readStory(source.file), surroundingsOf(edition, record, 'none')) : [];
  return around.find((page) => page.path === path) ?? listedAt(path, edition) ?? missingPage(edition);
}

function listedAt(path: string, edition: Edition): Page | undefined {
  for (const page of listPages(edition)) if (page.path === path) return page;
  return undefined;
}
