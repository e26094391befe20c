import { relative, resolve } from 'node:path';
import { checkEdition } from '#newsroom/desk/check-edition.ts';
import { defaultContent } from './build.ts';
import { parse, print, say, type Command } from './command.ts';
import { counted } from './counted.ts';

export const check: Command = {
  name: 'check',
  summary: 'looks through an edition for errors and doubts',
  usage: `  --content DIR   the edition (default ${defaultContent})

Errors: files that are no stories, two stories with one slug, topics, stories and pictures that are named and not there.
Doubts: people without an entry in people.json, quotes whose speaker is not sure, related lines that lead nowhere, dates more
than a day ahead, pictures without alternative text. Exit code 1 when there are errors; doubts are listed only.`,
  async run(args) {
    const { values } = parse({
      args: [...args],
      options: { content: { type: 'string', default: defaultContent } },
    });
    const counts = { error: 0, doubt: 0 };
    let last: string | undefined;
    for await (const { file, weight, what, words } of checkEdition(resolve(values.content))) {
      counts[weight] += 1;
      if (file !== last) print(relative(process.cwd(), file));
      last = file;
      print(`  ${weight}: ${what}: ${words}`);
    }
    say(`${counted(counts.error, 'error')}, ${counted(counts.doubt, 'doubt')}`);
    if (counts.error === 0) return 0;
    say(
      'Correct each where it stands: a build stops until then. kutip schema writes down what a story file may hold, and prints where.',
    );
    return 1;
  },
};
