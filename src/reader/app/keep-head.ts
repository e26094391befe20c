import type { QueryClient } from '@tanstack/react-query';
import { isRouteErrorResponse, type DataRouter } from 'react-router';
import { feedTypes, followedAt } from '#core/edition/followed.ts';
import type { Page } from '#core/edition/page.ts';
import { titleOf } from '#core/edition/title.ts';
import { missingPath } from '#core/story/address.ts';
import { behindPaint } from '#reader/ui/behind-paint.ts';
import type { Edition } from '#reader/ui/edition-context.ts';
import { onPreference, preferredLanguage } from '#reader/ui/preferences.ts';

/**
 * The tab says what is shown, in the language of the interface; so does the head, which browsers ask for the address to
 * share and for feeds to follow. The published head is right until something changes.
 *
 * @param published the path of the page that the document came with
 */
export function keepHead(router: DataRouter, client: QueryClient, edition: Edition, published: string): void {
  let described = published;
  const update = ({ matches, loaderData, navigation, errors }: DataRouter['state']) => {
    if (navigation.state !== 'idle') return;
    const leaf = matches[matches.length - 1]?.route.id;
    const path: unknown = leaf && loaderData[leaf]?.path;
    const gone = Object.values(errors ?? {}).some((error) => isRouteErrorResponse(error) && error.status === 404);
    const shown = typeof path === 'string' ? client.getQueryData<Page>(['page', path]) : undefined;
    const page: Page | undefined = gone ? { type: 'missing', path: missingPath, latest: [] } : shown;
    if (!page) return;
    document.title = titleOf(page, { name: edition.name, language: preferredLanguage() });
    if (page.path === described) return;
    described = page.path;
    behindPaint(() => describe(page, edition.address));
  };
  router.subscribe(update);
  onPreference(() => update(router.state));
  update(router.state);
}

/** What only its own published head could say is not said of another page. */
function describe(page: Page, address: string): void {
  const stale = '[property]:not([property="og:site_name"]),[name=description],[name=robots],[name^="twitter:"]';
  const all = `head :is(${stale},[rel=canonical],[rel=alternate]),[type="application/ld+json"]`;
  for (const tag of document.querySelectorAll(all)) tag.remove();
  if (page.type !== 'missing') link({ rel: 'canonical', href: address + page.path });
  const followed = followedAt(page);
  if (!followed) return;
  for (const [name, type] of Object.entries(feedTypes)) {
    link({ rel: 'alternate', type, href: address + followed + name });
  }
}

function link(attributes: Partial<HTMLLinkElement>): void {
  document.head.append(Object.assign(document.createElement('link'), attributes));
}
