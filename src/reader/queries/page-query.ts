import { queryOptions } from '@tanstack/react-query';
import { pageTypes, type Page } from '#core/edition/page.ts';
import { twinPath, type Path } from '#core/story/address.ts';

export type PageType = Page['type'];

/** A page as it was published: its JSON twin. Throws `PageGone` where nothing is published at the path. */
export function pageQuery(path: Path) {
  return queryOptions({
    queryKey: ['page', path],
    queryFn: ({ signal }) => fetchPage(path, signal),
    retry: (failures, error) => !(error instanceof PageGone) && failures < 1,
  });
}

/** Nothing is published at this path. */
export class PageGone extends Error {
  override readonly name = 'PageGone';
}

/** This document cannot show the page, but the host can: most likely the site is newer than the tab. */
export class PageUnreadable extends Error {
  override readonly name = 'PageUnreadable';
}

/**
 * Asked when code did not come: whether the host has this tab’s release, has it no longer, or does not answer as it should.
 * Where it answers, only a reload helps: browsers may remember, as long as the document lives, that a script failed once.
 */
export async function releaseAtHost(): Promise<'here' | 'gone' | 'silent'> {
  const asked = fetch(document.documentElement.dataset['entry'] ?? '', {
    method: 'HEAD',
    cache: 'no-store',
    signal: AbortSignal.timeout(30_000),
  });
  return asked.then(
    ({ ok, status }) => (ok ? 'here' : status === 404 ? 'gone' : 'silent'),
    () => 'silent',
  );
}

async function fetchPage(path: Path, signal: AbortSignal): Promise<Page> {
  const response = await fetch(basename() + twinPath(path), { signal });
  if (response.status === 404 || response.status === 410) throw new PageGone(path);
  if (!response.ok) throw new Error(`${response.status} ${path}`);
  return parsePage(await response.json());
}

/** Where the site stands on its host, without a slash at the end: `` or `/news`. The publisher wrote it on the page. */
export function basename(): string {
  return document.documentElement.dataset['base'] ?? '';
}

const types: ReadonlySet<string> = new Set(pageTypes);

/** Twins come from our own publisher, checked when they were made; here only a newer release could surprise us. */
export function parsePage(value: unknown): Page {
  if (isPage(value)) return value;
  throw new PageUnreadable('not a page');
}

function isPage(value: unknown): value is Page {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    types.has(value.type)
  );
}
