import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, parse, relative, resolve, sep } from 'node:path';

/** A file to work on; `name` is its place below the folder that was given, without its ending: `2023/blinken`. */
export type WorkFile = { readonly path: string; readonly name: string };

/** No such file or folder, or nothing of use in it. */
export class NothingFound extends Error {
  override readonly name = 'NothingFound';
}

/**
 * The files given by name, and those below the folders given that end in the first of `endings` (`.txt`) that any
 * of them has, in an order that does not depend on the disk. Hidden files and folders are left alone.
 *
 * @throws NothingFound
 */
export async function findFiles(paths: readonly string[], endings: readonly string[]): Promise<readonly WorkFile[]> {
  const found: WorkFile[] = [];
  for (const path of paths) {
    const state = await stat(path).catch(() => undefined);
    if (!state) throw new NothingFound(`there is no file or folder "${path}"`);
    if (!state.isDirectory()) {
      found.push({ path, name: parse(path).name });
      continue;
    }
    const below = await readdir(path, { recursive: true, withFileTypes: true });
    const inside = endings.map((ending) => withEnding(below, path, ending)).find((files) => files.length > 0) ?? [];
    if (inside.length === 0) throw new NothingFound(`there is no ${endings.join(' or ')} file in "${path}"`);
    for (const file of inside) found.push(file);
  }
  return [...new Map(found.map((file) => [resolve(file.path), file])).values()];
}

function withEnding(below: readonly Dirent[], folder: string, ending: string): WorkFile[] {
  return below
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.')),
    )
    .sort()
    .map((path) => ({ path, name: withoutEnding(relative(folder, path)) }));
}

function withoutEnding(path: string): string {
  const { dir, name } = parse(path);
  return join(dir, name);
}
