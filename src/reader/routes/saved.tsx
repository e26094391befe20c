import { Navigate, useHref, useSearchParams } from 'react-router';
import { savedPath, storiesPath, storyPath } from '#core/story/address.ts';
import { isSlug, type Slug } from '#core/story/slug.ts';
import { NotOurs, NotSaved, SavedPage } from '#reader/saved/saved-page.tsx';
import { useHydrated } from '#reader/ui/hydrated.ts';
import { useAddress } from '#reader/ui/edition-context.ts';
import { pageLoader } from './page-route.ts';

/** For where a page cannot be had: no second script is needed for it. */
export { SavedLists } from '#reader/saved/saved-lists.tsx';

export const loader = pageLoader('saved', () => savedPath);

/**
 * Also where the phone leads when something is shared to the app: one of our stories opens, to be saved there. And what
 * the service worker shows at any other address that it has no page for.
 */
export function Component() {
  const [search] = useSearchParams();
  const published = useAddress()(storiesPath);
  const list = useHref(savedPath);
  const stories = useHref(storiesPath);
  if (!useHydrated()) return <SavedPage />;
  if (!location.pathname.startsWith(list)) return <SavedPage head={<NotSaved />} />;
  const shared = ['alamat', 'teks', 'judul'].flatMap((name) => search.get(name) ?? []).join(' ');
  const slug = storyIn(shared, [published, location.origin + stories]);
  if (slug) return <Navigate to={storyPath(slug)} replace />;
  return shared ? <SavedPage head={<NotOurs />} /> : <SavedPage />;
}

/**
 * The story whose address stands in what was shared: phones put it among other words, or in a field of its own. Some write
 * addresses large, or without the s of https.
 */
function storyIn(shared: string, starts: readonly string[]): Slug | undefined {
  for (const start of starts) {
    const [, behind = ''] = shared.toLowerCase().split(start.replace(/^https?:/, '').toLowerCase());
    const [slug = ''] = /^[a-z0-9-]*/.exec(behind) ?? [];
    if (isSlug(slug)) return slug;
  }
  return undefined;
}
