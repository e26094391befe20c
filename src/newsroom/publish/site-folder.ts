import { existsSync, mkdirSync, opendirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HalfPlaced } from './half-placed.ts';

/** Stands in a published folder and says what is in it: two builds of one content have the same. */
export const stampName = 'build.txt';

export function writeStamp(folder: string, stamp: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, stampName), stamp);
}

/** Puts a whole new site in the place of the old one: two renames, so that nobody ever meets half of one. */
export function replaceSite(out: string, work: string): void {
  const old = `${out}.kutip-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(work, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/**
 * Moves the files of a finished build over the old ones, then takes away those that are gone, with the folders that they
 * leave empty. A build that is stopped in the middle of it leaves a stamp that no build knows: the next makes everything.
 *
 * @throws HalfPlaced
 */
export function updateSite(out: string, work: string, gone: Iterable<string>): void {
  writeFileSync(join(out, stampName), 'unfinished\n');
  try {
    moveFiles(work, out, [stampName]);
    for (const file of gone) {
      rmSync(join(out, file), { force: true });
      removeEmptied(out, dirname(file));
    }
    renameSync(join(work, stampName), join(out, stampName));
  } catch (error) {
    throw new HalfPlaced(out, error);
  }
  rmSync(work, { recursive: true, force: true });
}

function moveFiles(from: string, to: string, except: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  const folder = opendirSync(from);
  try {
    for (let entry = folder.readSync(); entry; entry = folder.readSync()) {
      const { name } = entry;
      if (entry.isDirectory()) moveFiles(join(from, name), join(to, name), []);
      else if (!except.includes(name)) renameSync(join(from, name), join(to, name));
    }
  } finally {
    folder.closeSync();
  }
}

/** The folder and those around it, inside of `out`, as long as nothing is in them. */
function removeEmptied(out: string, folder: string): void {
  for (let at = folder; at !== '.'; at = dirname(at)) {
    try {
      rmdirSync(join(out, at));
    } catch {
      return;
    }
  }
}
