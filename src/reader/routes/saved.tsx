import { Navigate, useHref, useSearchParams } from 'react-router';
import { savedPath, storyPath } from '#core/story/address.ts';
import { isSlug } from '#core/story/slug.ts';
import { NotSaved, SavedPage } from '#reader/saved/saved-page.tsx';
import { useHydrated } from '#reader/ui/hydrated.ts';
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
  const hydrated = useHydrated();
  const shared = `${search.get('alamat') ?? ''} ${search.get('teks') ?? ''}`;
  const slug = /\/berita\/([a-z0-9-]+)/.exec(shared)?.[1] ?? '';
  const here = useHref(savedPath);
  if (hydrated && isSlug(slug)) return <Navigate to={storyPath(slug)} replace />;
  return hydrated && !location.pathname.startsWith(here) ? <SavedPage head={<NotSaved />} /> : <SavedPage />;
}
