/*
 * What is saved can be read without a network. Started by the first thing that is saved (`saved/keep-offline.ts`), which also
 * puts what the worker answers with into the cache, by the first choice of how pages look, or when the typeface is kept; the worker
 * itself keeps nothing. The network comes first, so that nobody reads yesterday's page; where it fails or dawdles, what is kept is
 * shown; where nothing is kept, a quote is shown in its story, if that is, else the list of what is, or word that there is no network.
 */
declare const self: ServiceWorkerGlobalScope;

/** For whoever has nothing saved: browsers would say that the page “may have moved permanently”. */
const noNetwork = `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Tidak ada jaringan · No network</title>
<style>html{color-scheme:light dark;font:1.1rem/1.5 serif}body{max-width:32rem;margin:3rem auto;padding:0 1rem}</style>
<h1>Tidak ada jaringan · <span lang="en">No network</span></h1><p>Halaman ini tidak bisa dimuat sekarang. Periksa sambungan Anda, lalu <a href="">coba lagi</a>.</p>
<p lang="en">There is no network: check your connection and <a href="">try again</a>.</p>`;

/** How long the network may take, in milliseconds, where there is something to show instead. */
const patience = 3000;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => {
  // The page is asked for while the worker wakes.
  event.waitUntil(Promise.all([self.clients.claim(), self.registration.navigationPreload?.enable()]));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== location.origin) return;
  event.respondWith(answer(request, event.preloadResponse));
});

async function answer(request: Request, preloaded: Promise<Response | undefined>): Promise<Response> {
  const page = request.mode === 'navigate';
  const kept = await caches.match(request, { ignoreSearch: page });
  // A name with a hash means the same for good.
  if (kept && new URL(request.url).pathname.startsWith(`${scope()}assets/`)) return kept;
  const asked = preloaded.then((response) => response ?? fetch(request));
  if (kept) {
    // What the site has removed since stays with whoever saved it.
    const whole = asked.then((response) => ([404, 410].includes(response.status) ? kept : response));
    const best = whole.catch(() => kept);
    // Whoever keeps pages waits for what the host has now.
    return !page && request.cache === 'no-cache' ? best : Promise.race([best, later(kept)]);
  }
  if (!page) return asked;
  return asked.catch(async () => {
    const [, story, quote] = /^(.+\/)(k\d+)\/$/.exec(new URL(request.url).pathname) ?? [];
    if (story && (await caches.match(story))) return Response.redirect(`${story}#${quote}`);
    const list = await caches.match(`${scope()}simpanan/`);
    if (list) return list;
    return new Response(noNetwork, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
  });
}

function later(kept: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(() => resolve(kept), patience));
}

/** Where the edition stands on its host, with a slash at both ends. */
function scope(): string {
  return new URL(self.registration.scope).pathname;
}
