import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/story.ts';
import { ContentProblem } from './content-problem.ts';
import { writeWhole } from './write-whole.ts';

/** Where story files say their schema is, so that editors' programs help with them. */
const schema = '../story.schema.json';

/** @throws ContentProblem where the story is not one: nothing is written then */
export async function writeStory(path: string, story: Story): Promise<void> {
  await writeWhole(path, storyText(path, story));
}

/** A story file's text. Fields stand in the order of the schema, so that a change shows as little as it is. */
function storyText(path: string, story: Story): string {
  const parsed = parseStory(story);
  if (!parsed.ok) throw new ContentProblem(path, parsed.problems);
  return `${JSON.stringify({ $schema: schema, ...parsed.value }, null, 2)}\n`;
}
