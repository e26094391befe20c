import { frontPath, personPath, topicPath, type Path } from '#core/story/address.ts';
import type { Page } from './page.ts';

/** The page whose feeds follow what a page is about: its own for a topic and a person, the front page for all others. */
export function followedAt(page: Page): Path {
  if (page.type === 'topic') return topicPath(page.topic.slug);
  return page.type === 'person' ? personPath(page.person.id) : frontPath;
}
