import { execFile } from 'node:child_process';
import { resolve } from 'node:path';

export type Ran = { readonly code: number; readonly out: string; readonly err: string };

const root = resolve(import.meta.dirname, '..', '..', '..');

/** Runs `kutip` as a person does, in the repository's folder. */
export function kutip(...args: readonly string[]): Promise<Ran> {
  const command = [resolve(root, 'src/newsroom/cli/kutip.ts'), ...args];
  return new Promise((done) => {
    execFile(process.execPath, command, { cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
    });
  });
}
