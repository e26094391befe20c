import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '#core/story/schema.ts';

/** Slugs and ids are checked by functions, which JSON Schema cannot hold; this is the shape they share. */
const slugPattern = '^[a-z0-9]+(?:-[a-z0-9]+)*$';

/** The story format as JSON Schema, for the programs in which editors write story files: the text of a file. */
export function storyJsonSchema(): string {
  const schema = toJsonSchema(storySchema, {
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'guard' ? { ...jsonSchema, pattern: slugPattern } : undefined,
  });
  return `${JSON.stringify({ title: 'A story of Kutip', ...schema }, null, 2)}\n`;
}
