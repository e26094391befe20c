import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { editionOf, type Edition } from '#core/edition/edition.ts';
import type { Page } from '#core/edition/page.ts';
import { listPages, pagesOfStory } from '#core/edition/pages.ts';
import { recordOf, type StoryRecord } from '#core/edition/record.ts';
import { twinPath } from '#core/story/address.ts';
import type { Slug } from '#core/story/slug.ts';
import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import { contentPaths, readPeople, readSite, readStory, storyFiles } from '#newsroom/desk/read-content.ts';
import { appBundle } from './app-bundle.ts';
import { documentOf, inlineStyle, type Publication } from './document.ts';
import { firstPaint } from './first-paint.ts';
import { hostFiles } from './host-files.ts';
import { icon } from './icon.ts';
import { securityHeaders } from './security.ts';

export type PublishOptions = {
  /** The folder with stories, people and site.json. */
  readonly content: string;
  /** Where the site goes. What stands there is replaced only when everything has been written. */
  readonly out: string;
  /** The address of the host, instead of the one in site.json. */
  readonly site?: string;
  /** Where the site stands on its host, with a slash at both ends. */
  readonly base: string;
  readonly say: (line: string) => void;
};

export type Published = { readonly stories: number; readonly pages: number; readonly milliseconds: number };

/**
 * Publishes an edition: every page as HTML and as its twin.
 *
 * @throws ContentProblem where a file of the edition is wrong; the last good site is left as it was
 */
export async function publish({ content, out, site: host, base, say }: PublishOptions): Promise<Published> {
  const started = performance.now();
  const read = await readEdition(content);
  const site = host ? { ...read.edition.site, url: host.replace(/\/+$/, '') } : read.edition.site;
  const publication: Publication = { site, base, address: site.url + base.slice(0, -1) };
  const edition: Edition = { ...read.edition, site };
  const app = await appBundle(say);

  const work = `${out}.new`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  let pages = 0;
  const put = async (page: Page) => {
    const body = await app.render(page, {
      basename: base === '/' ? '/' : base.slice(0, -1),
      site: publication.address,
    });
    await write(join(work, pageFile(page)), documentOf(page, body, app, publication));
    await write(join(work, twinPath(page.path)), JSON.stringify(page));
    pages++;
  };
  try {
    for (const page of listPages(edition)) await put(page);
    for (const [index, [slug, file]] of [...read.files].entries()) {
      const record = edition.bySlug.get(slug);
      if (!record) continue;
      for (const page of pagesOfStory(edition, record, await readStory(file))) await put(page);
      if (index % 500 === 499) say(`${index + 1} of ${read.files.size} stories …`);
    }
    await cp(app.assets, work, { recursive: true, filter: (path) => !path.includes('.vite') });
    await cp(contentPaths(content).images, join(work, 'images'), { recursive: true }).catch(ignoreMissing);
    await write(join(work, 'icon.svg'), icon);
    const headers = securityHeaders({ styles: [inlineStyle(app, base)], scripts: [firstPaint] });
    for (const [name, text] of Object.entries(hostFiles(headers, publication))) await write(join(work, name), text);
    await replace(out, work);
  } catch (error) {
    await rm(work, { recursive: true, force: true });
    throw error;
  }
  return { stories: read.files.size, pages, milliseconds: performance.now() - started };
}

type ReadEdition = { readonly edition: Edition; readonly files: ReadonlyMap<Slug, string> };

/** Every story once, as a record; the stories themselves are read again when their pages are made. */
async function readEdition(content: string): Promise<ReadEdition> {
  const site = await readSite(content);
  const people = await readPeople(content);
  const files = new Map<Slug, string>();
  const records: StoryRecord[] = [];
  for (const file of await storyFiles(content)) {
    const story = await readStory(file);
    const other = files.get(story.slug);
    if (other)
      throw new ContentProblem(file, [
        { place: 'slug', expected: 'a slug of its own', found: `${story.slug}, which ${other} has` },
      ]);
    files.set(story.slug, file);
    records.push(recordOf(story, people));
  }
  if (records.length === 0) {
    throw new ContentProblem(contentPaths(content).stories, [
      { place: '(folder)', expected: 'at least one story', found: 'none' },
    ]);
  }
  return { edition: editionOf(site, people, records), files };
}

function pageFile(page: Page): string {
  return page.type === 'missing' ? '404.html' : `${page.path}index.html`;
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** Both renames are one step each, so that a reader never meets half a site for longer than that. */
async function replace(out: string, work: string): Promise<void> {
  const old = `${out}.old`;
  await rm(old, { recursive: true, force: true });
  await rename(out, old).catch(ignoreMissing);
  await rename(work, out);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
  throw error;
}
