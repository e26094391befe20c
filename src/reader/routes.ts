import type { LazyRouteFunction, RouteObject } from 'react-router';
import { Shell } from '#reader/app/shell.tsx';
import { PageUnreadable, releaseAtHost } from '#reader/queries/page-query.ts';
import { Boundary } from '#reader/routes/boundary.tsx';
import { wholeSheet } from '#reader/ui/whole-sheet.ts';

type LazyRoute = LazyRouteFunction<RouteObject>;

/** The route whose boundary shows every error, inside the shell. */
export const boundaryId = 'pages';

/** The site map. Addresses are those of `#core/story/address.ts`. */
export const routes: RouteObject[] = [
  {
    Component: Shell,
    children: [
      {
        id: boundaryId,
        ErrorBoundary: Boundary,
        children: [
          route('/', () => import('#reader/routes/front.tsx')),
          route('/berita', () => import('#reader/routes/stories.tsx')),
          route('/berita/hal/:number', () => import('#reader/routes/stories.tsx')),
          route('/berita/:slug', () => import('#reader/routes/story.tsx')),
          route('/berita/:slug/:quote', () => import('#reader/routes/quote.tsx')),
          route('/tokoh', () => import('#reader/routes/people.tsx')),
          route('/tokoh/hal/:number', () => import('#reader/routes/people.tsx')),
          route('/tokoh/:person', () => import('#reader/routes/person.tsx')),
          route('/tokoh/:person/hal/:number', () => import('#reader/routes/person.tsx')),
          route('/topik/:topic', () => import('#reader/routes/topic.tsx')),
          route('/topik/:topic/hal/:number', () => import('#reader/routes/topic.tsx')),
          route('/kutipan', () => import('#reader/routes/quotes.tsx')),
          route('/kutipan/hal/:number', () => import('#reader/routes/quotes.tsx')),
          route('/seberapa-yakin', () => import('#reader/routes/accuracy.tsx')),
          route('/simpanan', () => import('#reader/routes/saved.tsx')),
          route('*', () => import('#reader/routes/missing.tsx')),
        ],
      },
    ],
  },
];

/** Named by its pattern, so that both doors and the embedded twin agree on which route a page belongs to. */
function route(path: string, lazy: LazyRoute): RouteObject {
  return { id: path, path, lazy: withSheet(lazy) };
}

/** A page has only its own styles inlined; another route is shown once the whole sheet is there. */
function withSheet(lazy: LazyRoute): LazyRoute {
  return async () => {
    const [route] = await Promise.all([lazy().catch(because), wholeSheet()]);
    return route;
  };
}

/** Why code did not come: for want of a line, it may be tried again. */
async function because(error: unknown): Promise<never> {
  throw (await releaseAtHost()) === 'silent' ? error : new PageUnreadable('its code does not come');
}
