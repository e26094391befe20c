import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { publish } from '#newsroom/publish/publish.ts';

/** The bundled edition as it is published, in a folder of its own. */
export type BundledSite = {
  /** Where pages say that they stand: `https://kutip.example`. */
  readonly address: string;
  /** Every file by its path in the site. */
  readonly files: readonly string[];
  readonly bytes: (name: string) => Buffer;
  readonly text: (name: string) => string;
  readonly remove: () => void;
};

export async function bundledSite(): Promise<BundledSite> {
  const scratch = mkdtempSync(join(tmpdir(), 'kutip-site-'));
  const out = join(scratch, 'dist');
  const address = 'https://kabar.example';
  await publish({
    content: resolve(process.env['KUTIP_CONTENT'] ?? 'src/content'),
    out,
    site: address,
    base: '/',
    cards: 'drawn',
    compressed: 'none',
    say: () => {},
  });
  const files = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name).slice(out.length + 1))
    .sort();
  const bytes = (name: string) => readFileSync(join(out, name));
  return {
    address,
    files,
    bytes,
    text: (name) => bytes(name).toString('utf8'),
    remove: () => rmSync(scratch, { recursive: true, force: true }),
  };
}
