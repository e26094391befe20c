import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from '#newsroom/publish/serve.ts';
import { basePath, defaultOut } from './build.ts';
import { parse, print, UsageError, type Command } from './command.ts';

export const defaultPort = 4173;

export const serveCommand: Command = {
  name: 'serve',
  summary: 'serves a published edition on this machine',
  usage: `  --out DIR     the published edition (default ${defaultOut})
  --port N      the port (default ${defaultPort}; another free one when it is taken)
  --base PATH   where the edition stands (default /), as it was built`,
  async run(args) {
    const { values } = parse({
      args: [...args],
      options: {
        out: { type: 'string', default: defaultOut },
        port: { type: 'string', default: String(defaultPort) },
        base: { type: 'string', default: '/' },
      },
    });
    const folder = resolve(values.out);
    if (!existsSync(folder)) throw new UsageError(`there is nothing at ${values.out} yet: kutip build makes it`);
    const base = basePath(values.base);
    const { port } = await serveNear({ folder, base, port: portNumber(values.port) });
    print(`http://localhost:${port}${base}`);
    return 0;
  },
};

/** At the port asked for, or at any free one when that is taken. */
export async function serveNear(options: { folder: string; base: string; port: number }): ReturnType<typeof serve> {
  try {
    return await serve(options);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return serve({ ...options, port: 0 });
    throw error;
  }
}

export function portNumber(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port wants a number from 0 to 65535, not "${value}"`);
  return port;
}
