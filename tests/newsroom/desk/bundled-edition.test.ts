import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { annotateStory } from '#newsroom/desk/annotate-story.ts';
import { readPeople, readStory, storyFiles } from '#newsroom/desk/read-content.ts';
import { quoteWords, type Story } from '#core/story/story.ts';

const content = join(import.meta.dirname, '..', '..', '..', 'src', 'content');
const files = await storyFiles(content);
const people = [...(await readPeople(content)).values()];

describe('the bundled edition', () => {
  it.each(files.map((file) => [basename(file), file]))(
    'keeps its corrections under a new machine run: %s',
    async (_, file) => {
      const story = await readStory(file);
      const again = annotateStory(story, people);
      expect(again.lost).toEqual([]);
      expect(corrections(again.story)).toEqual(corrections(story));
    },
  );
});

function corrections(story: Story): unknown {
  return {
    quotes: story.quotes.flatMap(({ id: _, ...quote }) => (quote.by === 'editor' ? [quote] : [])),
    people: story.people.filter(({ by }) => by === 'editor').toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    originals: story.quotes.flatMap((quote) =>
      quote.original ? [`${quoteWords(story.blocks, quote)}: ${quote.original.text}`] : [],
    ),
    rejected: story.rejected,
  };
}
