import type { Edition } from '#core/edition/edition.ts';
import { storyJsonSchema } from '#newsroom/desk/story-json-schema.ts';
import type { Publication } from './document.ts';
import { robots } from './host-files.ts';
import { icon } from './icon.ts';
import { newsSitemap } from './sitemaps.ts';
import type { Unit } from './unit.ts';
import { cardUnits, feedUnits, ownPictureUnits, sitemapUnit, textUnits, type WithCards } from './units-of-edition.ts';
import { webManifest } from './web-manifest.ts';

/**
 * What stands beside the pages, for those who follow, find, share or keep them; the other sitemaps come with the lists.
 *
 * @param now in milliseconds since 1970
 */
export function* besidePages(
  edition: Edition,
  publication: Publication,
  withCards: WithCards,
  now: number,
): Generator<Unit> {
  yield* textUnits([
    ['icon.svg', icon],
    ['manifest.webmanifest', webManifest(publication)],
    ['robots.txt', robots(publication)],
    ['schema/story.schema.json', storyJsonSchema()],
  ]);
  yield* feedUnits(edition);
  yield sitemapUnit(newsSitemap(edition, now));
  yield* ownPictureUnits(publication.site);
  yield* cardUnits(edition, withCards);
}
