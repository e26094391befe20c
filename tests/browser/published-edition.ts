import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publish } from '#newsroom/publish/publish.ts';
import { serve } from '#newsroom/publish/serve.ts';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    chromium: string;
    site: string;
    folder: string;
  }
}

/** Publishes the bundled edition once for all browser tests, and serves it as a host would. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  project.provide('chromium', findChromium(say));
  const scratch = await mkdtemp(join(tmpdir(), 'kutip-'));
  const folder = join(scratch, 'dist');
  await publish({
    content: resolve(process.env['KUTIP_CONTENT'] ?? 'src/content'),
    out: folder,
    base: '/',
    cards: 'drawn',
    compressed: 'none',
    say,
  });
  const { server, port } = await serve({ folder, base: '/', port: 0 });
  project.provide('site', `http://localhost:${port}`);
  project.provide('folder', folder);
  return async () => {
    server.closeAllConnections();
    server.close();
    await rm(scratch, { recursive: true, force: true });
  };
}
