import { dirname, join } from 'node:path';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/story.ts';
import { ContentProblem } from './content-problem.ts';
import { storyJsonSchema } from './story-json-schema.ts';
import { writeWhole } from './write-whole.ts';

/** Where story files say their schema is, so that editors' programs help with them: it is written there too. */
const schema = '../story.schema.json';

/** @throws ContentProblem where the story is not one: nothing is written then */
export async function writeStory(path: string, story: Story): Promise<void> {
  const text = storyText(path, story);
  await writeSchema(join(dirname(path), schema));
  await writeWhole(path, text);
}

/** Whether two stories say the same, however their files are laid out. Throws as `writeStory` does. */
export function isSameStory(path: string, one: Story, other: Story): boolean {
  return storyText(path, one) === storyText(path, other);
}

const described = new Set<string>();

/** Once for each edition that this program writes stories of. */
async function writeSchema(path: string): Promise<void> {
  if (described.has(path)) return;
  described.add(path);
  await writeWhole(path, storyJsonSchema());
}

/** A story file's text. Fields stand in the order of the schema, so that a change shows as little as it is. */
function storyText(path: string, story: Story): string {
  const parsed = parseStory(story);
  if (!parsed.ok) throw new ContentProblem(path, parsed.problems);
  return `${JSON.stringify({ $schema: schema, ...parsed.value }, null, 2)}\n`;
}
