import { quotePath, savedPath, storyPath, twinPath, type Path } from '#core/story/address.ts';
import { basename } from '#reader/queries/page-query.ts';
import type { Saved } from './saved-store.ts';

const cacheName = 'kutip.saved';

/**
 * Brings what can be read without a network into step with what is saved: each page with its twin and all that it
 * loads from this site, and the list of them. Starts the service worker, which answers with it. Pages are of one release: when
 * the site is newer than what is kept, all are fetched again. What cannot be fetched now stays as it is.
 */
export async function keepOffline(saved: Saved): Promise<void> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return;
  const paths: readonly Path[] = [
    ...saved.stories.map(({ card }) => storyPath(card.slug)),
    ...saved.quotes.map(({ card }) => quotePath(card.story, card.quote)),
  ];
  if (paths.length === 0 && !(await caches.has(cacheName))) return;
  const { startWorker } = await import('#reader/ui/start-worker.ts');
  await startWorker();
  const cache = await caches.open(cacheName);
  const wanted = [savedPath, ...paths];
  const list = await cache.match(basename() + savedPath);
  const { entry = '' } = document.documentElement.dataset;
  const stale = !list || !(await list.text()).includes(entry);
  const needed = new Set<string>();
  for (const path of wanted) for (const url of await keepPage(cache, path, stale)) needed.add(url);
  for (const { url } of await cache.keys()) if (!needed.has(new URL(url).pathname)) await cache.delete(url);
}

/** @returns the paths of everything that the page needs, itself included */
async function keepPage(cache: Cache, path: Path, stale: boolean): Promise<readonly string[]> {
  const page = basename() + path;
  const twin = basename() + twinPath(path);
  const before = await cache.match(page);
  const now = before && !stale ? before : await fetched(page);
  const html = await (now ?? before)?.clone().text();
  if (html === undefined) return [];
  const needs = filesNamedIn(html);
  const missing = [];
  for (const url of needs) if (!(await cache.match(url))) missing.push(url);
  await cache.addAll(missing);
  if (now && now !== before) {
    const data = await fetched(twin);
    if (data) await cache.put(twin, data);
    await cache.put(page, now);
  }
  return [page, twin, ...needs];
}

/** The answer of the network, if it comes and is one. */
async function fetched(url: string): Promise<Response | undefined> {
  const response = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
  return response?.ok ? response : undefined;
}

/** The scripts, styles, faces and pictures of this site that a page names, its icon with them. */
function filesNamedIn(html: string): readonly string[] {
  const named = html.matchAll(/\s(?:src|data-entry|data-preloads|data-sheet|data-font|rel="icon" href)="([^"]*)"/g);
  return [...new Set([...named].flatMap(([, value = '']) => value.split(' ')))].filter((url) => /^\/(?!\/)/.test(url));
}
