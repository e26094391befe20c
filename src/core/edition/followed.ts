import { feedNames, frontPath, personPath, topicPath, type Path } from '#core/story/address.ts';
import type { Page } from './page.ts';

/** What each form of a feed is, by its name. */
export const feedTypes: Readonly<Record<string, string>> = {
  [feedNames.rss]: 'application/rss+xml',
  [feedNames.atom]: 'application/atom+xml',
  [feedNames.json]: 'application/feed+json',
};

/** The page whose feeds follow what a page is about: its own for a topic and a person, the front page for most others. */
export function followedAt(page: Page): Path | undefined {
  if (page.type === 'missing' || page.type === 'saved') return undefined;
  if (page.type === 'topic') return topicPath(page.topic.slug);
  return page.type === 'person' ? personPath(page.person.id) : frontPath;
}
