import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { publish, type PublishOptions } from '#newsroom/publish/publish.ts';
import { serve } from '#newsroom/publish/serve.ts';

/** What is known of it once the tests run: where it is served, and the folder that it was published into. */
type Served = { readonly host: string; readonly out: string };

/**
 * An edition of its own for the tests of a file, published and served.
 *
 * @param write writes the edition into an empty folder, or names the folder of one
 */
export function aServedEdition(
  write: (folder: string) => string | void,
  { base = '/', cards = 'none' }: Partial<Pick<PublishOptions, 'base' | 'cards'>> = {},
): Served {
  let scratch: string;
  let server: Server;
  let host = '';
  let out = '';
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'kutip-served-'));
    out = join(scratch, 'dist');
    const own = join(scratch, 'content');
    const content = write(own) ?? own;
    await publish({ content, out, base, cards, compressed: 'none', say: () => {} });
    const served = await serve({ folder: out, base, port: 0 });
    server = served.server;
    host = `http://localhost:${served.port}`;
  }, 300_000);
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(scratch, { recursive: true, force: true });
  });
  return {
    get host() {
      return host;
    },
    get out() {
      return out;
    },
  };
}
