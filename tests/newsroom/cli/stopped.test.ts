import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { aStory, slug } from '../../a-story.ts';
import { aSite } from '../../an-edition.ts';
import { folder } from '../folder.ts';
import type { Ran } from './kutip.ts';

// Each run is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const many = Array.from({ length: 400 }, (_, number) => slug(`berita-${number}`));
const edition = {
  'site.json': JSON.stringify(aSite),
  ...Object.fromEntries(many.map((name) => [`stories/${name}.json`, JSON.stringify(aStory({ slug: name }))])),
};

/** Runs `kutip build` as somebody does who presses Ctrl+C as soon as it is at work. */
async function stopped(root: string, signal: 'SIGINT' | 'SIGTERM'): Promise<Ran> {
  const command = [resolve('src/newsroom/cli/kutip.ts'), 'build', '--content', root, '--out', join(root, 'dist')];
  const build = spawn(process.execPath, [...command, '--no-cards']);
  await vi.waitFor(() => expect(existsSync(join(root, 'dist.kutip-work/berita'))).toBe(true), {
    timeout: 60_000,
    interval: 5,
  });
  build.kill(signal);
  const { promise, resolve: done } = Promise.withResolvers<number>();
  build.on('close', (code) => done(code ?? -1));
  const [out, err, code] = await Promise.all([text(build.stdout), text(build.stderr), promise]);
  return { out, err, code };
}

it.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('says what is safe when a build is stopped by %s, and leaves nothing behind', async (signal, expected) => {
  const root = await folder(edition);
  const { code, err } = await stopped(root, signal);
  expect(err).toMatch(/^kutip build: stopped\. Nothing has been published\.\n$/m);
  expect(code).toBe(expected);
  expect(readdirSync(root).toSorted()).toEqual(['site.json', 'stories']);
});
