import type { QueryClient } from '@tanstack/react-query';
import { matchRoutes, type NavigateFunction, type RouteObject } from 'react-router';
import type { Path } from '#core/story/address.ts';
import { basename, pageQuery } from '#reader/queries/page-query.ts';
import { savesData } from '#reader/queries/save-data.ts';

/**
 * Fetches the page behind a link as soon as the reader points at it, touches it or moves the focus to it, so that it
 * is there when the press ends. Asks for nothing when the reader wishes to save data.
 */
export function prefetchOnIntent(client: QueryClient, routes: RouteObject[]): void {
  const intend = ({ target }: Event) => {
    const link = linkAround(target);
    const path = link && pathOf(link);
    if (!path || link.pathname === location.pathname || savesData()) return;
    const matches = matchRoutes(routes, path) ?? [];
    const route = matches[matches.length - 1]?.route;
    if (!route || route.path === '*') return;
    if (typeof route.lazy === 'function') route.lazy().catch(() => undefined);
    void client.prefetchQuery(pageQuery(path));
  };
  for (const type of ['pointerover', 'touchstart', 'focusin']) addEventListener(type, intend, { passive: true });
}

/**
 * Follows presses on links of the edition inside the app, wherever on the page they stand. Leaves to the browser what is
 * not one: other sites and files, other places on the page, new tabs, and what somebody else has seen to.
 *
 * @returns how to stop it
 */
export function followLinks(navigate: NavigateFunction): () => void {
  const follow = (event: MouseEvent) => {
    const link = linkAround(event.target);
    if (!link || event.defaultPrevented || event.button !== 0 || link.getAttribute('href')?.startsWith('#')) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if ((link.target && link.target !== '_self') || link.hasAttribute('download')) return;
    const path = pathOf(link);
    if (!path) return;
    event.preventDefault();
    void navigate(path + link.search + link.hash, { replace: link.href === location.href });
  };
  document.addEventListener('click', follow);
  return () => document.removeEventListener('click', follow);
}

function linkAround(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a') : null;
}

/** The address inside the edition that a link leads to, if it leads there. */
function pathOf(link: HTMLAnchorElement): Path | undefined {
  const base = basename();
  if (link.origin !== location.origin || !link.pathname.startsWith(`${base}/`)) return undefined;
  const path = link.pathname.slice(base.length);
  return isPath(path) ? path : undefined;
}

function isPath(path: string): path is Path {
  return /^\/(?!\/)/.test(path) && path.endsWith('/');
}
