import type { QueryClient } from '@tanstack/react-query';
import { isRouteErrorResponse, type DataRouter } from 'react-router';
import { followedAt } from '#core/edition/followed.ts';
import type { Page } from '#core/edition/page.ts';
import { nameOf, titleOf } from '#core/edition/title.ts';
import { missingPath } from '#core/story/address.ts';
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
    describe(page, edition);
  };
  router.subscribe(update);
  onPreference(() => update(router.state));
  update(router.state);
}

/** What the head says of the page; what only its own head could say is not said of another. */
function describe(page: Page, { address, language }: Edition): void {
  const url = page.type === 'missing' ? location.href : address + page.path;
  const stale =
    '[property^="article:"],[property^="og:image"],[name=description],[property="og:description"],[hreflang]';
  for (const tag of document.querySelectorAll(`head :is(${stale}),[type="application/ld+json"]`)) tag.remove();
  const say = (selector: string, attribute: string, value: string) =>
    document.querySelector(`head ${selector}`)?.setAttribute(attribute, value);
  say('[rel=canonical]', 'href', url);
  say('[property="og:url"]', 'content', url);
  say('[property="og:title"]', 'content', nameOf(page, language));
  for (const feed of document.querySelectorAll<HTMLLinkElement>('head [rel=alternate]')) {
    feed.href = address + followedAt(page) + feed.href.slice(feed.href.lastIndexOf('/') + 1);
  }
}
