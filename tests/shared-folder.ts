import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A folder of texts that are not part of this repository: KUTIP_SHARED names where they are, otherwise `../shared`
 * beside it. Undefined where there is none: tests that read it then skip.
 */
export function sharedFolder(name: string): string | undefined {
  const root = process.env['KUTIP_SHARED'] ?? resolve(import.meta.dirname, '..', '..', 'shared');
  const folder = join(root, name);
  return existsSync(folder) ? folder : undefined;
}
