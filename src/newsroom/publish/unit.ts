import type { Outline } from '#core/edition/outline.ts';
import type { SurroundingsOutline } from '#core/edition/story-pages.ts';
import type { QuoteId } from '#core/story/quote.ts';
import type { Slug } from '#core/story/slug.ts';
import type { FeedOutline } from './feeds.ts';
import type { Sitemap } from './sitemaps.ts';

/**
 * The smallest part of a site that is made as one: named the same in every build. `key` tells everything it is made
 * from, so that an unchanged one need not be made again. What it shows of stories is read where it is made.
 */
export type Unit = { readonly name: string; readonly key: string } & (
  | { readonly type: 'story'; readonly file: string; readonly surroundings: SurroundingsOutline }
  | { readonly type: 'page'; readonly outline: Outline }
  | { readonly type: 'feed'; readonly feed: FeedOutline }
  | { readonly type: 'sitemap'; readonly sitemap: Sitemap }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'card'; readonly of: CardSubject }
  | { readonly type: 'copy'; readonly from: string }
);

/** What a picture is of. */
export type CardSubject =
  | { readonly type: 'story'; readonly slug: Slug }
  | { readonly type: 'quote'; readonly slug: Slug; readonly quote: QuoteId }
  | { readonly type: 'edition' }
  | { readonly type: 'icon'; readonly size: number };
