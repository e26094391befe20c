import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Who holds a lock touches it this often; one that was not touched for long was left behind when a machine stopped. */
const touched = 5_000;
const stale = 60_000;

/**
 * Does some work while no other process of this machine does work under the same lock, a path that is not there yet.
 *
 * @param onWait is called once, when another process is at work
 */
export async function alone<T>(lock: string, work: () => Promise<T>, onWait: () => void = () => {}): Promise<T> {
  for (let waits = false; !taken(lock); waits = true) {
    if (!waits) onWait();
    await setTimeout(100);
  }
  const touching = setInterval(() => touch(lock), touched);
  const release = () => rmSync(lock, { recursive: true, force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    process.off('exit', release);
    release();
  }
}

/** @throws where the lock cannot be made for another reason than that it is there */
function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    writeFileSync(join(lock, owner), self);
    return true;
  } catch (error) {
    const there = statSync(lock, { throwIfNoEntry: false });
    if (!there && !(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (!there || (Date.now() - there.mtimeMs <= stale && !isLeft(lock))) return false;
    rmSync(lock, { recursive: true, force: true });
    return taken(lock);
  }
}

/** Says who holds a lock: a process of this machine can be asked whether it is still there. */
const owner = 'owner';
const self = `${hostname()} ${process.pid}`;

function isLeft(lock: string): boolean {
  try {
    const [host, id] = readFileSync(join(lock, owner), 'utf8').split(' ');
    if (host !== hostname()) return false;
    process.kill(Number(id), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}

function touch(lock: string): void {
  const now = new Date();
  try {
    utimesSync(lock, now, now);
  } catch {
    // Somebody took it away: there is nothing to keep any more.
  }
}
