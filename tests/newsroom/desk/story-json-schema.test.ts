import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { storyJsonSchema } from '#newsroom/desk/story-json-schema.ts';

it('is in src/content as the story format has it now (npm run kutip -- schema)', async () => {
  const file = join(import.meta.dirname, '..', '..', '..', 'src', 'content', 'story.schema.json');
  expect(await readFile(file, 'utf8')).toBe(storyJsonSchema());
});
