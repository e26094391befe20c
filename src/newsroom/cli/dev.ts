import { resolve } from 'node:path';
import { devServer } from '#newsroom/publish/dev-server.ts';
import { defaultContent } from './build.ts';
import { freePort } from './free-port.ts';
import { parse, print, type Command } from './command.ts';
import { defaultPort, portNumber } from './serve.ts';

export const dev: Command = {
  name: 'dev',
  summary: 'serves an edition and the app while they are being written',
  usage: `  --content DIR   the edition (default ${defaultContent})
  --port N        the port (default ${defaultPort}; another free one when it is taken)

A change of the app's code shows in place; a change of a story, people.json or site.json loads the page again. A file that
is wrong shows as a page that says where.`,
  async run(args) {
    const { values } = parse({
      args: [...args],
      options: {
        content: { type: 'string', default: defaultContent },
        port: { type: 'string', default: String(defaultPort) },
      },
    });
    const port = await freePort(portNumber(values.port));
    await devServer({ content: resolve(values.content), port });
    print(`Kutip is at http://localhost:${port}/ (Ctrl+C stops it)`);
    await new Promise(() => {});
    return 0;
  },
};
