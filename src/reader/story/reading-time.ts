import { blockText } from '#core/story/block.ts';
import type { Story } from '#core/story/story.ts';

/** Words a minute of somebody reading news on a screen in Indonesian or English. */
const pace = 200;

/** How long the story takes to read, in whole minutes, at least one. */
export function readingMinutes(story: Pick<Story, 'blocks'>): number {
  const words = story.blocks.reduce((sum, block) => sum + (blockText(block).match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(words / pace));
}
