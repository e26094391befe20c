import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { alone } from '#newsroom/publish/alone.ts';
import { folder } from './folder.ts';

describe('alone', () => {
  it('lets one work after the other, and tells the one that waits once', async () => {
    const lock = join(await folder(), 'lock');
    const done: string[] = [];
    const { promise, resolve } = Promise.withResolvers<void>();
    const first = alone(lock, async () => {
      await promise;
      done.push('first');
    });
    const second = alone(
      lock,
      async () => {
        done.push('second');
      },
      () => {
        done.push('waits');
        resolve();
      },
    );
    await Promise.all([first, second]);
    expect(done).toEqual(['waits', 'first', 'second']);
    expect(existsSync(lock)).toBe(false);
  });

  it('gives the lock back when the work fails', async () => {
    const lock = join(await folder(), 'lock');
    await expect(alone(lock, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  it.each(['a process that is not there any more', 'nobody, for minutes'])(
    'takes a lock held by %s at once',
    async (who) => {
      const lock = join(await folder(), 'lock');
      mkdirSync(lock);
      const { pid } = spawnSync(process.execPath, ['--version']);
      if (who.startsWith('a process')) writeFileSync(join(lock, 'owner'), `${hostname()} ${pid}`);
      else utimesSync(lock, 1, 1);
      const onWait = vi.fn<() => void>();
      expect(await alone(lock, () => Promise.resolve('done'), onWait)).toBe('done');
      expect(onWait).not.toHaveBeenCalled();
    },
  );

  it('fails where no lock can be made', async () => {
    const lock = join(await folder({ file: 'x' }), 'file', 'lock');
    await expect(alone(lock, () => Promise.resolve())).rejects.toThrow('ENOTDIR');
  });
});
