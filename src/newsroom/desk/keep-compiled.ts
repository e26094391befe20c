import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Has Node keep what it makes of sources that are loaded from now on, for later commands and for threads: half of a short
 * command's time. Each thread must ask for it itself.
 */
export function keepCompiled(): void {
  enableCompileCache(fileURLToPath(new URL('../../../build/compiled', import.meta.url)));
}
