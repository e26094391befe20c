import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
  type RouteObject,
  type StaticHandler,
} from 'react-router';
import type { Page } from '#core/edition/page.ts';
import type { Site } from '#core/story/site.ts';
import { narrowEarly } from '#reader/people/narrow-early.ts';
import { pageQuery } from '#reader/queries/page-query.ts';
import { newQueryClient, queryClientContext } from '#reader/queries/query-client.ts';
import { routes } from '#reader/routes.ts';
import { EditionContext } from '#reader/ui/edition-context.ts';
import { BaseContext } from '#reader/ui/link.tsx';
import { english } from '#reader/ui/words-en.ts';
import { indonesian } from '#reader/ui/words.ts';
import '#reader/ui/base.css';

/*
 * The publisher's door: a page as the HTML that the browser's door will hydrate. Pure but for the routes' code, which
 * is loaded once.
 */

/** The scripts that stand in rendered pages: nothing else there may run. */
export const inlineScripts: readonly string[] = [narrowEarly];

const handlers = new Map<string, StaticHandler>();

/**
 * @param basename where the site stands on its host, with a slash at both ends: `/` or `/news/`
 * @param address the whole address of that place, without a slash at the end
 * @throws when the page cannot be rendered: the publisher stops and leaves the last good site alone
 */
export async function render(
  page: Page,
  { basename, address, site }: { basename: string; address: string; site: Site },
): Promise<string> {
  let handler = handlers.get(basename);
  if (!handler) {
    handler = createStaticHandler(routes, { basename });
    handlers.set(basename, handler);
  }
  const client = newQueryClient();
  client.setQueryData(pageQuery(page.path).queryKey, page);
  const requestContext = new RouterContextProvider();
  requestContext.set(queryClientContext, client);
  const url = `http://kutip.example${basename.slice(0, -1)}${page.path}`;
  const context = await handler.query(new Request(url), { requestContext });
  if (context instanceof Response) throw new Error(`${page.path} answered ${context.status}`);
  const expected = page.type === 'missing' ? 404 : 200;
  if (context.statusCode !== expected) {
    const [error] = Object.values(context.errors ?? {});
    throw new Error(`${page.path} answered ${context.statusCode}`, { cause: error });
  }
  // Only what leads to the page: the router would look through all other routes again, for each page.
  const branch = context.matches.reduceRight(
    (children: RouteObject[], { route }) => [route.index ? route : { ...route, children }],
    [],
  );
  const router = createStaticRouter(branch, context);
  const { name, language, timeZone } = site;
  const html = renderToString(
    <QueryClientProvider client={client}>
      <BaseContext value={basename.slice(0, -1)}>
        <EditionContext value={{ name, address, language, words: language === 'en' ? english : indonesian, timeZone }}>
          <StaticRouterProvider router={router} context={context} hydrate={false} />
        </EditionContext>
      </BaseContext>
    </QueryClientProvider>,
  );
  client.clear();
  return html;
}
