import { resolve } from 'node:path';
import { defaultContent } from './build.ts';
import { parse, print } from './command.ts';
import { freePort } from './free-port.ts';
import { defaultPort, portNumber } from './serve.ts';

/** An edition shown on this machine: its folder, and the port of the address it has here. */
export type LocalSite = { readonly content: string; readonly port: number };

export const localSiteUsage = `  --content DIR   the edition (default ${defaultContent})
  --port N        the port (default ${defaultPort}; another free one when it is taken)`;

export async function localSite(args: readonly string[]): Promise<LocalSite> {
  const { values } = parse({
    args: [...args],
    options: {
      content: { type: 'string', default: defaultContent },
      port: { type: 'string', default: String(defaultPort) },
    },
  });
  return { content: resolve(values.content), port: await freePort(portNumber(values.port)) };
}

/** Says where the site is. The server keeps the program there until somebody stops it. */
export function sayWhere({ port }: LocalSite): void {
  print(`Kutip is at http://localhost:${port}/ (Ctrl+C stops it)`);
}
