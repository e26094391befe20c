import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as v from 'valibot';
import type { Page } from '#core/edition/page.ts';
import type { Site } from '#core/story/site.ts';
import { alone } from './alone.ts';
import { apartFromFaces, pageScripts, pageStyles, type PageStyles, type Sources } from './page-assets.ts';

/** The reader's app as built: what browsers load, and the door through which pages are rendered. */
export type AppBundle = {
  /** The folder with everything that browsers load. */
  readonly assets: string;
  /** The entry script, and the others that a page of each type needs, as paths inside `assets`. */
  readonly entry: string;
  readonly scripts: ReturnType<typeof pageScripts>;
  /** The whole style sheet without its faces, as a path inside `assets`. */
  readonly sheet: string;
  /** The typefaces; addresses start with `./` and are meant from the folder `assets`. */
  readonly faces: string;
  /** What each type of page needs of it at its first paint. */
  readonly styles: PageStyles;
  /** Changes with anything that pages are made by: the app and the publisher. */
  readonly version: string;
  readonly render: (page: Page, options: { basename: string; address: string; site: Site }) => Promise<string>;
  /** The scripts that stand in what `render` gives back: for the content security policy. */
  readonly inlineScripts: readonly string[];
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
const built = join(root, 'build');
const assets = join(built, 'app');
const stylesFile = join(built, 'styles.json');

/** Builds the app where it has changed since the last time, and opens it. */
export async function appBundle(say: (line: string) => void): Promise<AppBundle> {
  // React has two builds and chooses by this; the published pages want the one without warnings.
  process.env['NODE_ENV'] = 'production';
  const sources = await fingerprint(['src/core', 'src/reader']);
  const stamp = join(built, 'app.stamp');
  const fresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === sources;
  if (!fresh()) {
    await mkdir(built, { recursive: true });
    await alone(join(built, 'app.lock'), async () => {
      if (fresh()) return;
      say('Building the reader …');
      const { createBuilder } = await import('vite');
      const builder = await createBuilder({ root, logLevel: 'warn' }, null);
      await builder.buildApp();
      await keepStyles();
      await writeFile(stamp, sources);
    });
  }
  return openBundle();
}

/** The app as it was last built: for threads, which are started after it. */
export async function openBundle(): Promise<AppBundle> {
  const manifest = await readManifest();
  const kept: KeptStyles = JSON.parse(await readFile(stylesFile, 'utf8'));
  const entry = manifest['src/reader/main.tsx'];
  if (!entry) throw new Error('The built reader has no entry: delete build/ and try again.');
  const door: Pick<AppBundle, 'render' | 'inlineScripts'> = await import(
    pathToFileURL(join(built, 'prerender/prerender.js')).href
  );
  return {
    assets,
    entry: entry.file,
    scripts: pageScripts(manifest),
    ...kept,
    version: await fingerprint(['src/core', 'src/reader', 'src/newsroom']),
    render: door.render,
    inlineScripts: door.inlineScripts,
  };
}

/** Taking the sheet apart takes a second, so it is done once for each build of the app. */
async function keepStyles(): Promise<void> {
  const manifest = await readManifest();
  // A face that is declared again is taken up anew, and the text that stands there would move.
  const { faces, rest } = apartFromFaces(await readFile(join(assets, sheetOf(manifest)), 'utf8'));
  const sheet = `assets/sheet-${createHash('sha256').update(rest).digest('hex').slice(0, 8)}.css`;
  await writeFile(join(assets, sheet), rest);
  const kept: KeptStyles = { sheet, faces, styles: await pageStyles(rest, await readSources()) };
  await writeFile(stylesFile, JSON.stringify(kept));
}

type KeptStyles = Pick<AppBundle, 'sheet' | 'faces' | 'styles'>;

async function readManifest(): Promise<v.InferOutput<typeof manifestSchema>> {
  return v.parse(manifestSchema, JSON.parse(await readFile(join(assets, '.vite/manifest.json'), 'utf8')));
}

async function readSources(): Promise<Sources> {
  return v.parse(sourcesSchema, JSON.parse(await readFile(join(assets, '.vite/sources.json'), 'utf8')));
}

function sheetOf(manifest: Awaited<ReturnType<typeof readManifest>>): string {
  const sheet = Object.values(manifest).find(({ file }) => file.endsWith('.css'));
  if (!sheet) throw new Error('The built reader has no style sheet: delete build/ and try again.');
  return sheet.file;
}

const manifestSchema = v.record(
  v.string(),
  v.object({ file: v.string(), imports: v.exactOptional(v.array(v.string())) }),
);

const sourcesSchema = v.record(v.string(), v.string());

/** Of all files below some folders, and of what decides how they are built. */
async function fingerprint(wings: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  const files = [
    'package-lock.json',
    'vite.config.ts',
    'src/newsroom/publish/app-bundle.ts',
    'src/newsroom/publish/page-assets.ts',
  ];
  for (const wing of wings) {
    const found = await readdir(join(root, wing), { recursive: true, withFileTypes: true });
    files.push(
      ...found.filter((file) => file.isFile()).map((file) => relative(root, join(file.parentPath, file.name))),
    );
  }
  for (const file of files.sort()) hash.update(file).update(await readFile(join(root, file)));
  return hash.digest('hex');
}
