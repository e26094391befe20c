import type { Page } from '#core/edition/page.ts';
import type { Surroundings } from '#core/edition/story-pages.ts';
import type { Card } from './card.ts';
import type { Feed } from './feeds.ts';

/**
 * The smallest part of a site that is made as one: named the same in every build. `key` tells everything it is made
 * from, so that an unchanged one need not be made again.
 */
export type Unit = { readonly name: string; readonly key: string } & (
  | { readonly type: 'story'; readonly file: string; readonly surroundings: Surroundings }
  | { readonly type: 'page'; readonly page: Page }
  | { readonly type: 'feed'; readonly feed: Feed }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'card'; readonly card: Card }
  | { readonly type: 'copy'; readonly from: string }
);
