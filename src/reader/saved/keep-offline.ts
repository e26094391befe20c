import type { Page } from '#core/edition/page.ts';
import { storyCard } from '#core/edition/record.ts';
import { quotePath, savedPath, storyPath, twinPath, type Path } from '#core/story/address.ts';
import { basename, parsePage } from '#reader/queries/page-query.ts';
import { preferredLanguage, publishedWords } from '#reader/ui/preferences.ts';
import { startWorker } from '#reader/ui/start-worker.ts';
import { ask, lists, type ListName } from './database.ts';
import type { Halt } from './saved-query.ts';
import { readSaved, type Saved } from './saved-store.ts';

const cacheName = 'kutip.saved';

/** How long one request may take, in milliseconds: every tab waits for the one that has the lock. */
const patience = 30_000;

/** What of all that is kept may be another at the host by now: one page, or any. */
export type Renewed = Path | 'all';

/**
 * Brings what can be read without a network into step with what is saved: each page with its twin and all that it
 * loads from this site, and the list of them; and notes of each when it is there. Starts the service worker, which answers with
 * it. Pages are of one release: those of another are fetched again. What cannot be fetched now stays as it is. Throws
 * where something could not be had; says where the device has no room for it.
 *
 * @param renewed what is compared with the host besides, so that a correction reaches whoever saved the story
 */
export async function keepOffline(renewed?: Renewed): Promise<Halt | undefined> {
  try {
    if ('serviceWorker' in navigator && 'caches' in window) {
      await navigator.locks.request(cacheName, keepPages);
      await renewPages(renewed);
    }
    // Here it is as whole as it will be.
    else for (const one of wanted(await readSaved())) if (!one.whole) await note(one);
    return undefined;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return 'saveNoRoom';
    throw error;
  }
}

async function keepPages(): Promise<void> {
  const all = wanted(await readSaved());
  if (all.length === 0 && !(await caches.has(cacheName))) return;
  const [words] = await Promise.race([Promise.all([wordsOfInterface(), startWorker()]), tooLate()]);
  const cache = await caches.open(cacheName);
  const paths = [savedPath, ...all.map(({ path }) => path)];
  // First, so that there is room for the rest.
  await tidy(cache, paths, words);
  try {
    const list = await keepPage(cache, savedPath);
    let refused = !list;
    for (const url of words) if (!(await keepFile(cache, url))) refused = true;
    for (const one of all) {
      if (!(await keepPage(cache, one.path))) refused = true;
      else if (list && !one.whole) await note(one);
    }
    if (refused) throw new Error('refused');
  } finally {
    await tidy(cache, paths, words);
  }
}

/** What no page names: the English words of the page, or of the reader. */
async function wordsOfInterface(): Promise<readonly string[]> {
  if (preferredLanguage() !== 'en' && publishedWords().language !== 'en') return [];
  const { address } = await import('#reader/ui/words-en.ts');
  return [new URL(address).pathname];
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => {
    setTimeout(() => reject(new Error('too late')), patience);
  });
}

/** Leaves these pages and what they need, and these files. */
async function tidy(cache: Cache, paths: readonly Path[], files: readonly string[]): Promise<void> {
  const needed = new Set(files);
  for (const path of paths) {
    const page = basename() + path;
    const html = await (await cache.match(page))?.text();
    if (html !== undefined)
      for (const url of [page, basename() + twinPath(path), ...filesNamedIn(html)]) needed.add(url);
  }
  for (const { url } of await cache.keys()) if (!needed.has(new URL(url).pathname)) await cache.delete(url);
}

type Wanted = { readonly list: ListName; readonly key: string; readonly path: Path; readonly whole: boolean };

function wanted({ stories, quotes }: Saved): readonly Wanted[] {
  return [
    ...stories.map(({ key, card, whole }) => ({ list: lists.story, key, path: storyPath(card.slug), whole })),
    ...quotes.map(({ key, card, whole }) => ({
      list: lists.quote,
      key,
      path: quotePath(card.story, card.quote),
      whole,
    })),
  ];
}

/** Notes that it is there as a whole, and what its page says now. What was taken out meanwhile stays out. */
async function note({ list, key }: Wanted, page?: Page): Promise<void> {
  await ask(list, 'readwrite', (store) => {
    const asked = store.get(key);
    const now = { ...(page && cardIn(page)), whole: true };
    asked.addEventListener('success', () => asked.result && store.put({ ...asked.result, ...now }));
    return asked;
  });
}

function cardIn(page: Page): object {
  if (page.type === 'story') return { card: storyCard(page.story), page };
  return page.type === 'quote' ? { card: page.quote } : {};
}

/**
 * Page after page, so that what is saved meanwhile need not wait for all. Whatever fails ends it and loses nothing: there is
 * a next time.
 */
async function renewPages(renewed: Renewed | undefined): Promise<void> {
  if (!renewed) return;
  const all = wanted(await readSaved()).filter(({ path }) => renewed === 'all' || renewed === path);
  try {
    for (const one of all) await navigator.locks.request(cacheName, () => renewPage(one));
  } catch {
    return;
  }
}

async function renewPage(one: Wanted): Promise<void> {
  const cache = await caches.open(cacheName);
  const before = await (await cache.match(basename() + one.path))?.text();
  const now = before === undefined ? undefined : await fetched(basename() + one.path, 'no-cache');
  // What the site has removed since stays with whoever saved it.
  if (!now?.ok || (await now.clone().text()) === before) return;
  const page = await putPage(cache, one.path, now);
  if (page) await note(one, page);
}

/** @returns whether it is there as a whole, be it of another release; not where the host refuses it */
async function keepPage(cache: Cache, path: Path): Promise<boolean> {
  const { entry = '' } = document.documentElement.dataset;
  const before = await (await cache.match(basename() + path))?.text();
  if (before?.includes(entry)) return true;
  const now = await fetched(basename() + path, 'no-cache');
  return (now.ok && (await putPage(cache, path, now)) !== undefined) || before !== undefined;
}

/** @returns the page, where everything that it loads is there; otherwise all stays as it was */
async function putPage(cache: Cache, path: Path, now: Response): Promise<Page | undefined> {
  const html = await now.clone().text();
  // The page brings its twin: the two are of one release for certain.
  const [, twin] = /<script type="application\/json" id="twin">([^<]*)</.exec(html) ?? [];
  if (twin === undefined) return undefined;
  const page = parsePage(JSON.parse(twin));
  const there = await Promise.all(filesNamedIn(html).map((url) => keepFile(cache, url)));
  if (there.includes(false)) return undefined;
  const headers = { 'content-type': 'application/json; charset=utf-8' };
  await cache.put(basename() + twinPath(path), new Response(twin, { headers }));
  await cache.put(basename() + path, now);
  return page;
}

async function keepFile(cache: Cache, url: string): Promise<boolean> {
  if (await cache.match(url)) return true;
  const response = await fetched(url, 'default');
  if (response.ok) await cache.put(url, response);
  // A picture that the host has not got is missing in every copy of the page; code that it has not got is of another release.
  return response.ok || (response.status === 404 && !url.startsWith(`${basename()}/assets/`));
}

function fetched(url: string, cache: RequestCache): Promise<Response> {
  return fetch(url, { cache, signal: AbortSignal.timeout(patience) });
}

/** The scripts, styles, faces and pictures of this site that a page names, its icon with them. */
function filesNamedIn(html: string): readonly string[] {
  const named = html.matchAll(/\s(?:src|data-entry|data-preloads|data-sheet|data-font|rel="icon" href)="([^"]*)"/g);
  return [...new Set([...named].flatMap(([, value = '']) => value.split(' ')))].filter((url) => /^\/(?!\/)/.test(url));
}
