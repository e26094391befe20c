import { mkdirSync, rmSync, statSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';

/** A lock that is older was left behind by a process that was stopped. */
const stale = 2 * 60_000;

/** Does some work while no other process of this machine does work under the same lock, a path that is not there yet. */
export async function alone<T>(lock: string, work: () => Promise<T>): Promise<T> {
  while (!taken(lock)) await setTimeout(100);
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
    if (Date.now() - mtimeMs > stale) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
