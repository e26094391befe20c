import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { createMemoryRouter, RouterContextProvider, type DataRouter, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import type { Page } from '#core/edition/page.ts';
import { pageQuery } from '#reader/queries/page-query.ts';
import { newQueryClient, queryClientContext } from '#reader/queries/query-client.ts';
import { routes } from '#reader/routes.ts';
import { Notices } from '#reader/ui/notice.tsx';
import { EditionContext } from '#reader/ui/edition-context.ts';
import { indonesian } from '#reader/ui/words.ts';

const edition = {
  name: 'Kabar',
  address: 'https://kabar.example',
  language: 'id',
  words: indonesian,
  timeZone: 'Asia/Jakarta',
} as const;

export type Visit = { readonly user: UserEvent; readonly router: DataRouter };

/** The whole app at an address, with the twins that are embedded in the page it starts from. */
export async function visit(at: string, embedded: readonly Page[] = []): Promise<Visit> {
  history.replaceState(null, '', at);
  const app = routerAt(routes, at, embedded);
  // The published page stands there while its code loads; here there is none, so nothing is shown before that.
  await new Promise<void>((ready) => {
    if (app.router.state.initialized) ready();
    app.router.subscribe(({ initialized }) => initialized && ready());
  });
  return open(app);
}

/** One part of the app, in its place: with a router, a cache of pages and the line that says what happened. */
export function show(
  part: ReactNode,
  { at = '/', embedded = [] }: { at?: string; embedded?: readonly Page[] } = {},
): Visit {
  const element = (
    <>
      {part}
      <Notices />
    </>
  );
  return open(routerAt([{ path: '*', element }], at, embedded));
}

type App = { readonly router: DataRouter; readonly client: QueryClient };

function routerAt(all: RouteObject[], at: string, embedded: readonly Page[]): App {
  const client = newQueryClient();
  // The same patience as in the app, without the waiting.
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 0 } });
  for (const page of embedded) client.setQueryData(pageQuery(page.path).queryKey, page);
  const context = new RouterContextProvider();
  context.set(queryClientContext, client);
  return { client, router: createMemoryRouter(all, { initialEntries: [at], getContext: () => context }) };
}

function open({ router, client }: App): Visit {
  const user = userEvent.setup();
  render(
    <QueryClientProvider client={client}>
      <EditionContext value={edition}>
        <RouterProvider router={router} />
      </EditionContext>
    </QueryClientProvider>,
  );
  return { user, router };
}
