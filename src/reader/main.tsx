import { QueryClientProvider } from '@tanstack/react-query';
import { startTransition, StrictMode, useEffect, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import {
  createBrowserRouter,
  matchRoutes,
  RouterContextProvider,
  type ErrorResponse,
  type HydrationState,
  type RouteObject,
} from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Page } from '#core/edition/page.ts';
import { keepHead } from '#reader/app/keep-head.ts';
import { prefetchOnIntent } from '#reader/app/links.ts';
import { basename, pageQuery, parsePage } from '#reader/queries/page-query.ts';
import { newQueryClient, queryClientContext } from '#reader/queries/query-client.ts';
import { boundaryId, routes } from '#reader/routes.ts';
import { followSaved } from '#reader/saved/saved-query.ts';
import { keepPublishedDays } from '#reader/ui/date.tsx';
import { EditionContext, type Edition } from '#reader/ui/edition-context.ts';
import { keepFace } from '#reader/ui/keep-face.ts';
import { BaseContext } from '#reader/ui/link.tsx';
import { applyChoice, hasChosen, onPreference, publishedWords, wordsReady } from '#reader/ui/preferences.ts';
import { startWorker } from '#reader/ui/start-worker.ts';
import { loadWholeSheet } from '#reader/ui/whole-sheet.ts';
import '#reader/ui/base.css';

/*
 * The browser's door. The page is already readable; here it comes to life, from the twin that the publisher embedded
 * in it and without asking for anything.
 */
const client = newQueryClient();

async function start(): Promise<void> {
  const place = document.getElementById('kutip');
  const page = embeddedTwin();
  if (!place || !page) return;
  client.setQueryData(pageQuery(page.path).queryKey, page);
  const base = basename();
  // With its slash, so that the front page’s address has it too.
  const root = `${base}/`;
  const own = page.type === 'missing' ? location.pathname : base + page.path;
  const matched = (matchRoutes(routes, own, root) ?? []).map(({ route }) => route);
  // No wait for time to pass: the first look into the storage, which blocks, takes a task of its own between the code and what
  // it makes of the page, or the three are one long task to a slow phone.
  const choice = new Promise((resolve) => setTimeout(resolve)).then(wordsReady).catch(() => undefined);
  const code = matched.map(loadCode);
  // Behind the code of this page, which does not wait for it: its own styles are there.
  void loadWholeSheet();
  await Promise.all([...code, choice]);
  const context = new RouterContextProvider();
  context.set(queryClientContext, client);
  const asked = location.href;
  // Hosts serve a page at other addresses too, such as `…/index.html`; the app knows it by its own.
  if (own !== location.pathname) history.replaceState(history.state, '', own + location.search + location.hash);
  const router = createBrowserRouter(routes, {
    basename: root,
    getContext: () => context,
    hydrationData: hydrationData(page, matched.at(-1)?.id),
  });
  // Without a network the list of what is saved comes in place of what is not: what was asked for stays the address.
  if (page.type === 'saved') history.replaceState(history.state, '', asked);
  // Browsers cut a text of more than 65,536 characters in two, which is not what the app would render.
  place.normalize();
  keepPublishedDays(place);
  const edition = publishedEdition(base);
  // As a transition, so that it stops for whatever the reader does meanwhile.
  startTransition(() => {
    hydrateRoot(
      place,
      <StrictMode>
        <Alive>
          <QueryClientProvider client={client}>
            <BaseContext value={base}>
              <EditionContext value={edition}>
                {/* The next page is there before it is asked for: rendered at one go it is seen sooner than in slices. */}
                <RouterProvider router={router} useTransitions={false} />
              </EditionContext>
            </BaseContext>
          </QueryClientProvider>
        </Alive>
      </StrictMode>,
    );
  });
  keepHead(router, client, edition, page.path);
  onPreference(answerChoice);
  if (hasChosen()) {
    applyChoice();
    answerChoice();
  }
  prefetchOnIntent(client, routes);
  followSaved(client);
}

/** Around the app, because beside it, where the publisher has nothing, it would change every id that React makes. */
function Alive({ children }: { children: ReactNode }) {
  useEffect(() => {
    const page = new AbortController();
    void answerPresses(page.signal);
    return () => page.abort();
  }, []);
  return children;
}

/**
 * Says that the page answers, once what a press opens has its styles, for which it waits two seconds at most. The button that was
 * pressed before is pressed again then: see `first-paint.ts`.
 */
async function answerPresses(signal: AbortSignal): Promise<void> {
  // An end to waiting for the network: a sheet that never comes must not keep every button silent.
  const longEnough = new Promise((resolve) => setTimeout(resolve, 2000));
  await Promise.race([loadWholeSheet(), longEnough]);
  if (signal.aborted) return;
  document.documentElement.dataset['alive'] = 'true';
  const pressed: unknown = Reflect.get(window, 'pressed');
  // After the render that shows what the published page could not know, such as what the button opens.
  if (pressed instanceof HTMLButtonElement) setTimeout(() => pressed.click());
  await keepFace();
}

/** From the next page on, choices are applied before anything is painted. */
function answerChoice(): void {
  startWorker().catch(() => undefined);
}

/** What the publisher wrote on the page of the edition. Days are read from the text, so that no zone is needed. */
function publishedEdition(base: string): Edition {
  const name = document.querySelector<HTMLMetaElement>('[property="og:site_name"]')?.content ?? '';
  const address = document.documentElement.dataset['site'] ?? location.origin + base;
  return { name, address, timeZone: 'UTC', ...publishedWords() };
}

function embeddedTwin(): Page | undefined {
  const twin = document.getElementById('twin')?.textContent;
  return twin ? parsePage(JSON.parse(twin)) : undefined;
}

/** Hydration must not wait for a route’s code, so that of this address is here before it begins. */
async function loadCode(route: RouteObject): Promise<void> {
  if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined });
}

function hydrationData(page: Page, route: string | undefined): HydrationState {
  if (page.type === 'missing') {
    const gone: ErrorResponse = { status: 404, statusText: '', data: null };
    return { errors: { [boundaryId]: { ...gone, internal: false } } };
  }
  return route ? { loaderData: { [route]: { path: page.path } } } : {};
}

void start();
