import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a build made, so that the next one need only make what has changed. */
export type BuildManifest = {
  /** Of everything that is not a unit's own: the app, the publisher, where the site stands. */
  readonly version: string;
  readonly units: Readonly<Record<string, { readonly key: string; readonly files: readonly string[] }>>;
};

/** Stands in a published folder and ties it to its manifest: without it, or with another, everything is made anew. */
const stampName = 'build.txt';

export function readManifest(path: string, out: string, version: string): BuildManifest | undefined {
  try {
    const text = readFileSync(path, 'utf8');
    const manifest: BuildManifest = JSON.parse(text);
    if (manifest.version !== version) return undefined;
    return existsSync(join(out, stampName)) && readFileSync(join(out, stampName), 'utf8') === stampOf(manifest)
      ? manifest
      : undefined;
  } catch {
    return undefined;
  }
}

export function keepManifest(path: string, manifest: BuildManifest): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify(manifest));
  renameSync(`${path}.new`, path);
}

/** Depends on the units alone, so that two builds of one content are alike to the byte. */
export function writeStamp(folder: string, manifest: BuildManifest): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, stampName), stampOf(manifest));
}

function stampOf({ version, units }: BuildManifest): string {
  const hash = createHash('sha256').update(version);
  for (const name of Object.keys(units).sort()) hash.update(name).update(units[name]?.key ?? '');
  return `${hash.digest('hex')}\n`;
}

/** Puts a whole new site in the place of the old one: two renames, so that nobody ever meets half of one. */
export function replaceSite(out: string, work: string): void {
  const old = `${out}.kutip-old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, old);
  renameSync(work, out);
  rmSync(old, { recursive: true, force: true });
}

/** Moves the files of a finished build over the old ones, then takes away those that no unit has any more. */
export function updateSite(out: string, work: string, changed: Iterable<string>, gone: Iterable<string>): void {
  for (const file of changed) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    renameSync(join(work, file), join(out, file));
  }
  for (const file of gone) rmSync(join(out, file), { force: true });
  rmSync(work, { recursive: true, force: true });
}
