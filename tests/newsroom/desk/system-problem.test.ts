import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemProblem } from '#newsroom/desk/system-problem.ts';
import { folder } from '../folder.ts';

function aProblem(code: string, path?: string): Error {
  return Object.assign(new Error(`${code}: what the system calls it`), {
    code,
    syscall: 'open',
    ...(path && { path }),
  });
}

describe('systemProblem', () => {
  it.each([
    ['EACCES', 'this account may not read or write dist/a. Give it the right to, or use another folder.'],
    ['EPERM', 'this account may not read or write dist/a. Give it the right to, or use another folder.'],
    ['ENOSPC', 'there is no room left for dist/a. Free some space and run the same command again.'],
    ['EROFS', 'the disk with dist/a can only be read. Use a folder on another disk.'],
    ['EXDEV', 'dist/a is on another disk than the folder around it. Use a folder inside of it.'],
    ['EMFILE', 'more files are open than the system allows. Close other programs, or raise “ulimit -n”.'],
  ])('says what happened and what to do: %s', (code, sentence) => {
    expect(systemProblem(aProblem(code, 'dist/a'))).toBe(sentence);
  });

  it('knows what really comes when a path runs through a file', async () => {
    const root = await folder({ a: 'x' });
    expect(problemOf(() => mkdirSync(join(root, 'a', 'b')))).toBe(
      `${join(root, 'a', 'b')} runs through a file as if it were a folder. Use another folder, or move that file.`,
    );
    expect(problemOf(() => writeFileSync(root, 'x'))).toMatch(/ is a folder where a file is needed\./);
  });

  it('names the folder of a file that is written aside', () => {
    expect(systemProblem(aProblem('EACCES', join('stories', '.a.json.7')))).toContain('may not read or write stories.');
  });

  it.each(['site.kutip-lock', 'site.kutip-work'])(
    'names the folder of what a build writes beside its site: %s',
    (name) => {
      expect(systemProblem(aProblem('EACCES', join('www', name)))).toContain('may not read or write www.');
    },
  );

  it.each(['.kutip', '.kutip/build-0.lines.new', '.kutip/stories-0.lock/owner'])(
    'says where the folder is that no option names, and that it is the one kutip is run from: %s',
    (path) => {
      expect(systemProblem(aProblem('EACCES', path))).toBe(
        `this account may not read or write ${resolve('.kutip')} (kept in the folder that kutip is run from). Give it the right to, or use another folder.`,
      );
    },
  );

  it('leaves other errors alone', () => {
    expect(systemProblem(new Error('x'))).toBeUndefined();
    expect(systemProblem(aProblem('ERR_SOMETHING'))).toBeUndefined();
    expect(systemProblem('EACCES')).toBeUndefined();
  });
});

function problemOf(work: () => void): string | undefined {
  try {
    work();
  } catch (error) {
    return systemProblem(error);
  }
  return undefined;
}
