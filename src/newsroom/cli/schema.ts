import { resolve } from 'node:path';
import { storyJsonSchema } from '#newsroom/desk/story-json-schema.ts';
import { writeWhole } from '#newsroom/desk/write-whole.ts';
import { parse, print, type Command } from './command.ts';

const defaultFile = 'src/content/story.schema.json';

export const schema: Command = {
  name: 'schema',
  summary: 'writes the story format as JSON Schema, for editors of story files',
  usage: `  --out FILE   where it goes (default ${defaultFile})`,
  async run(args) {
    const { values } = parse({ args: [...args], options: { out: { type: 'string', default: defaultFile } } });
    await writeWhole(resolve(values.out), storyJsonSchema());
    print(values.out);
    return 0;
  },
};
