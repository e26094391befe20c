import { readdirSync } from 'node:fs';
import { relative, join, sep } from 'node:path';

/** The files of a folder and of those in it, by their path from there; none where there is no such folder. */
export function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((file) => file.isFile() && !file.name.startsWith('.'))
      .map((file) => relative(folder, join(file.parentPath, file.name)).replaceAll(sep, '/'))
      .sort();
  } catch {
    return [];
  }
}
