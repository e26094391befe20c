import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

/**
 * A build replaces its whole folder, so it takes none but an empty one or one that it has made before, and never one
 * that holds the edition.
 *
 * @throws with what to do, before anything is touched
 */
export function checkOut(out: string, content: string): void {
  if (within(content, out)) {
    throw new Error(`the site cannot go to ${out}: the edition ${content} is there. Name another folder with --out.`);
  }
  if (statSync(out, { throwIfNoEntry: false })?.isDirectory() === false) {
    throw new Error(`${out} is a file: the site needs a folder. Name one with --out.`);
  }
  if (!existsSync(out) || readdirSync(out).length === 0 || existsSync(join(out, 'build.txt'))) return;
  throw new Error(`${out} has files in it that no build of Kutip made. Empty it, or name another folder with --out.`);
}

function within(inner: string, outer: string): boolean {
  const folder = resolve(outer);
  return resolve(inner) === folder || resolve(inner).startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
