import { resolve } from 'node:path';
import { publish } from '#newsroom/publish/publish.ts';
import { serve } from '#newsroom/publish/serve.ts';
import { defaultContent, defaultOut, summary } from './build.ts';
import { parse, print, say, type Command } from './command.ts';
import { freePort } from './free-port.ts';
import { defaultPort, portNumber } from './serve.ts';

export const start: Command = {
  name: 'start',
  summary: 'builds the bundled edition and serves it: what npm start calls',
  usage: `  --content DIR   the edition (default ${defaultContent})
  --port N        the port (default ${defaultPort}; another free one when it is taken)`,
  async run(args) {
    const { values } = parse({
      args: [...args],
      options: {
        content: { type: 'string', default: defaultContent },
        port: { type: 'string', default: String(defaultPort) },
      },
    });
    const port = await freePort(portNumber(values.port));
    const folder = resolve(defaultOut);
    const published = await publish({
      content: resolve(values.content),
      out: folder,
      site: `http://localhost:${port}`,
      base: '/',
      cards: 'drawn',
      compressed: 'none',
      say,
    });
    print(summary(published));
    await serve({ folder, base: '/', port });
    print(`Kutip is at http://localhost:${port}/ (Ctrl+C stops it)`);
    await new Promise(() => {});
    return 0;
  },
};
