import { basename, dirname, resolve } from 'node:path';

/**
 * What a problem of the disk or the system means and what to do about it, in a sentence; undefined for any other error.
 *
 * @param path what it was about, where the error does not say so itself
 */
export function systemProblem(error: unknown, path?: string): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  const named = 'path' in error && typeof error.path === 'string' ? error.path : path;
  const listening = 'syscall' in error && error.syscall === 'listen';
  return (listening ? portProblems : diskProblems)[error.code]?.(placeOf(named));
}

/** Files are written under another name first, one with a dot, and a site beside its folder: what somebody knows is the folder. */
function placeOf(path: string | undefined): string {
  if (path === undefined) return 'the folder it writes to';
  const [memory] = /^(?:.*[\\/])?\.kutip(?=[\\/]|$)/.exec(path) ?? [];
  if (memory) return `${resolve(memory)} (kept in the folder that kutip is run from)`;
  return /^\.|\.kutip-\w+$/.test(basename(path)) ? dirname(path) : path;
}

type InWords = Readonly<Record<string, (place: string) => string>>;

const forbidden = (place: string) =>
  `this account may not read or write ${place}. Give it the right to, or use another folder.`;
const full = (place: string) => `there is no room left for ${place}. Free some space and run the same command again.`;
const tooManyFiles = () => 'more files are open than the system allows. Close other programs, or raise “ulimit -n”.';

const diskProblems: InWords = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (place) => `the disk with ${place} can only be read. Use a folder on another disk.`,
  ENOSPC: full,
  EDQUOT: full,
  ENOENT: (place) =>
    `${place} is not there, or was taken away meanwhile. Look whether the path is right, and try again.`,
  ENOTDIR: (place) => `${place} runs through a file as if it were a folder. Use another folder, or move that file.`,
  EEXIST: (place) => `${place} is there already and is no folder. Use another, or move it.`,
  EISDIR: (place) => `${place} is a folder where a file is needed. Use another, or move it.`,
  ENOTEMPTY: (place) => `another program has put something into ${place} meanwhile. Run the same command again.`,
  EBUSY: (place) => `another program or the system is using ${place}. Close it, or use another folder.`,
  EXDEV: (place) => `${place} is on another disk than the folder around it. Use a folder inside of it.`,
  ENAMETOOLONG: (place) => `the name ${place} is too long for this disk. Use a shorter one.`,
  ELOOP: (place) => `${place} is a link that leads back to itself. Use another.`,
  EIO: (place) => `the disk fails at ${place}. Look after it, and use a folder on another until then.`,
  EMFILE: tooManyFiles,
  ENFILE: tooManyFiles,
};

const portProblems: InWords = {
  EACCES: () => 'this account may not use that port. Name one above 1023 with --port.',
  EADDRINUSE: () => 'another program uses that port. Name another with --port.',
};
