import type { ReadRecord } from '#core/edition/entry.ts';
import { quoteCards } from '#core/edition/record.ts';
import { feedNames } from '#core/story/address.ts';
import type { Site } from '#core/story/site.ts';
import { editionCardPicture, quoteCardPicture, storyCardPicture, type Card } from './card.ts';
import type { Publication } from './document.ts';
import { feedFiles, filledFeed } from './feeds.ts';
import { sitemapText } from './sitemaps.ts';
import type { CardSubject, Unit } from './unit.ts';

/** A unit that is neither a page nor a copy. */
type UnitBeside = Extract<Unit, { readonly type: 'feed' | 'sitemap' | 'text' | 'card' }>;

export function isBeside(unit: Unit): unit is UnitBeside {
  return unit.type !== 'page' && unit.type !== 'story' && unit.type !== 'copy';
}

/** A file of the site, by its path from the root. */
export type SiteFile = readonly [name: string, content: string | Buffer];

/** Of the files that a unit becomes. */
export function namesOf(unit: UnitBeside): readonly string[] {
  if (unit.type !== 'feed') return [unit.name];
  return Object.values(feedNames).map((name) => unit.feed.path.slice(1) + name);
}

/** @param cards the folder where pictures are kept once they are drawn */
export async function filesOfUnit(
  unit: UnitBeside,
  read: ReadRecord,
  { publication: { site, address }, cards }: { readonly publication: Publication; readonly cards: string },
): Promise<readonly SiteFile[]> {
  switch (unit.type) {
    case 'feed':
      return feedFiles(filledFeed(unit.feed, read), address);
    case 'sitemap':
      return [[unit.name, sitemapText(unit.sitemap, address, read)]];
    case 'text':
      return [[unit.name, unit.text]];
    case 'card': {
      // Drawing takes libraries that a thread without a picture to draw need not load.
      const { drawCard } = await import('./draw-card.ts');
      return [[unit.name, await drawCard(cardOf(unit.of, read, site), cards)]];
    }
  }
}

function cardOf(of: CardSubject, read: ReadRecord, site: Site): Card {
  switch (of.type) {
    case 'story':
      return storyCardPicture(read(of.slug).card, site);
    case 'quote': {
      const [quote] = quoteCards(read(of.slug), (one) => one.quote === of.quote);
      if (!quote) throw new Error(`${of.slug} has no quote ${of.quote} any more: build again`);
      return quoteCardPicture(quote, site);
    }
    case 'edition':
      return editionCardPicture(site);
    case 'icon':
      return { kind: 'icon', size: of.size };
  }
}
