import { quotePath, savedPath, storyPath, twinPath, type Path } from '#core/story/address.ts';
import { basename } from '#reader/queries/page-query.ts';
import { ask, lists, type ListName } from './database.ts';
import { readSaved, type Saved } from './saved-store.ts';

const cacheName = 'kutip.saved';

/**
 * Brings what can be read without a network into step with what is saved: each page with its twin and all that it
 * loads from this site, and the list of them; and notes of each when it is there. Starts the service worker, which answers with
 * it. Pages are of one release: those of another are fetched again. What cannot be fetched now stays as it is.
 */
export async function keepOffline(): Promise<void> {
  if ('serviceWorker' in navigator && 'caches' in window) await navigator.locks.request(cacheName, keepPages);
  // Here it is as whole as it will be.
  else for (const one of wanted(await readSaved())) await noteWhole(one);
}

async function keepPages(): Promise<void> {
  const all = wanted(await readSaved());
  if (all.length === 0 && !(await caches.has(cacheName))) return;
  const { startWorker } = await import('#reader/ui/start-worker.ts');
  await startWorker();
  const cache = await caches.open(cacheName);
  const list = await keepPage(cache, savedPath);
  const needed = new Set(list);
  for (const one of all) {
    const own = await keepPage(cache, one.path);
    for (const url of own) needed.add(url);
    if (list.length > 0 && own.length > 0) await noteWhole(one);
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

/** What was taken out meanwhile stays out. */
async function noteWhole({ list, key, whole }: Wanted): Promise<void> {
  if (whole) return;
  await ask(list, 'readwrite', (store) => {
    const asked = store.get(key);
    asked.addEventListener('success', () => asked.result && store.put({ ...asked.result, whole: true }));
    return asked;
  });
}

/** @returns the paths of everything that the page needs, itself included; none where it is not there as a whole */
async function keepPage(cache: Cache, path: Path): Promise<readonly string[]> {
  const page = basename() + path;
  const twin = basename() + twinPath(path);
  const { entry = '' } = document.documentElement.dataset;
  const before = await (await cache.match(page))?.text();
  if (before?.includes(entry)) return [page, twin, ...filesNamedIn(before)];
  try {
    const [now, data] = [await fetched(page), await fetched(twin)];
    const needs = filesNamedIn(await now.clone().text());
    await Promise.all(needs.map((url) => keepFile(cache, url)));
    await cache.put(twin, data);
    await cache.put(page, now);
    return [page, twin, ...needs];
  } catch {
    return before === undefined ? [] : [page, twin, ...filesNamedIn(before)];
  }
}

async function keepFile(cache: Cache, url: string): Promise<void> {
  if (await cache.match(url)) return;
  const response = await fetch(url);
  if (response.ok) await cache.put(url, response);
  // A picture that the host has not got is missing in every copy of the page.
  else if (response.status !== 404) throw new Error(`${response.status} ${url}`);
}

async function fetched(url: string): Promise<Response> {
  const response = await fetch(url, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response;
}

/** The scripts, styles, faces and pictures of this site that a page names, its icon with them. */
function filesNamedIn(html: string): readonly string[] {
  const named = html.matchAll(/\s(?:src|data-entry|data-preloads|data-sheet|data-font|rel="icon" href)="([^"]*)"/g);
  return [...new Set([...named].flatMap(([, value = '']) => value.split(' ')))].filter((url) => /^\/(?!\/)/.test(url));
}
