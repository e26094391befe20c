import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes, type RouteObject } from 'react-router';
import type { Path } from '#core/story/address.ts';
import { basename, pageQuery } from '#reader/queries/page-query.ts';
import { savesData } from '#reader/queries/save-data.ts';

/**
 * Fetches the page behind a link as soon as the reader points at it, touches it or moves the focus to it, so that it
 * is there when the press ends. Asks for nothing when the reader wishes to save data.
 */
export function prefetchOnIntent(client: QueryClient, routes: RouteObject[]): void {
  const intend = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link || link.origin !== location.origin || savesData()) return;
    const base = basename();
    if (!link.pathname.startsWith(`${base}/`) || link.pathname === location.pathname) return;
    const path = link.pathname.slice(base.length);
    const matches = matchRoutes(routes, path) ?? [];
    const route = matches[matches.length - 1]?.route;
    if (!route || route.path === '*') return;
    if (typeof route.lazy === 'function') route.lazy().catch(() => undefined);
    if (isPath(path)) void client.prefetchQuery(pageQuery(path));
  };
  for (const type of ['pointerover', 'touchstart', 'focusin']) addEventListener(type, intend, { passive: true });
}

function isPath(path: string): path is Path {
  return path.startsWith('/') && path.endsWith('/');
}
