import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quotesWithCards } from '#core/edition/story-pages.ts';
import { contentPaths } from '#newsroom/desk/read-content.ts';
import { storyJsonSchema } from '#newsroom/desk/story-json-schema.ts';
import { appBundle } from './app-bundle.ts';
import { inlineStyles, type Publication } from './document.ts';
import { firstPaint } from './first-paint.ts';
import { hostFiles } from './host-files.ts';
import { icon } from './icon.ts';
import { keepManifest, readManifest, replaceSite, updateSite, writeStamp, type BuildManifest } from './last-build.ts';
import { openPool } from './pool.ts';
import { readEdition, readMasthead, type ReadEdition } from './read-edition.ts';
import { checkOut } from './safe-out.ts';
import { securityHeaders } from './security.ts';
import { inShard, type Shard } from './shard.ts';
import { sitemapFiles } from './sitemaps.ts';
import type { Unit } from './unit.ts';
import { cardUnits, copyUnits, feedUnits, iconUnits, pageUnits, textUnits } from './units-of-edition.ts';
import { webManifest } from './web-manifest.ts';

export type PublishOptions = {
  /** The folder with stories, people and site.json. */
  readonly content: string;
  /** Where the site goes. What stands there is touched only when everything has been made. */
  readonly out: string;
  /** The address of the host, instead of the one in site.json. */
  readonly site?: string;
  /** Where the site stands on its host, with a slash at both ends. */
  readonly base: string;
  /** One part of several; they joined are the whole. */
  readonly shard?: Shard;
  /** Whether pictures for messages are drawn: a tenth of a second each, the first time. */
  readonly cards: 'drawn' | 'none';
  /** Whether texts are also written compressed, for hosts that send such files as they are. */
  readonly compressed: 'ahead' | 'none';
  readonly say: (line: string) => void;
};

export type Published = {
  readonly stories: number;
  /** Units that were made, and those that were as the last build left them. */
  readonly made: number;
  readonly unchanged: number;
  readonly files: number;
  readonly milliseconds: number;
};

/** Where builds keep what they know; nothing of it is needed, all of it saves time. */
const cacheFolder = '.kutip';

/**
 * Publishes an edition: every page as HTML and as its twin. Makes only what has changed since the last build into the
 * same folder; the result is the same to the byte as if all had been made.
 *
 * @throws ContentProblem where a file of the edition is wrong; the last good site is left as it was
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const started = performance.now();
  const { content, out, base, shard, say } = options;
  checkOut(out, content);
  const app = await appBundle(say);
  const masthead = await readMasthead(content, options.site);
  const publication: Publication = { site: masthead.site, base, address: masthead.site.url + base.slice(0, -1) };
  const headers = securityHeaders({ styles: new Set(inlineStyles(app, base)), scripts: [firstPaint] });

  const version = hashOf(JSON.stringify([app.version, publication, shard, options.compressed]));
  const manifestPath = join(cacheFolder, `build-${hashOf(resolve(out)).slice(0, 16)}.json`);
  const before = readManifest(manifestPath, out, version);
  const work = before ? `${out}.changes` : `${out}.new`;
  rmSync(work, { recursive: true, force: true });
  const pool = openPool({
    content,
    folder: work,
    publication,
    cards: join(cacheFolder, 'cards'),
    compressed: options.compressed,
  });

  const units: Record<string, { key: string; files: readonly string[] }> = {};
  const changed: string[] = [];
  let unchanged = 0;
  const needed = function* needed(all: Iterable<Unit>): Generator<Unit> {
    for (const unit of all) {
      if (shard && !inShard(unit.name, shard)) continue;
      const last = before?.units[unit.name];
      units[unit.name] = { key: unit.key, files: last?.files ?? [] };
      if (last?.key === unit.key) unchanged++;
      else yield unit;
    }
  };
  const all = function* all({ edition, sources }: ReadEdition): Generator<Unit> {
    const withCards = options.cards === 'drawn' ? quotesWithCards(edition) : undefined;
    yield* textUnits(Object.entries(hostFiles(headers, publication)));
    yield* textUnits([
      ['icon.svg', icon],
      ['manifest.webmanifest', webManifest(publication)],
      ['schema/story.schema.json', storyJsonSchema()],
    ]);
    yield* textUnits(sitemapFiles(edition, publication.address));
    yield* feedUnits(edition);
    yield* copyUnits(app.assets, '');
    yield* copyUnits(contentPaths(content).images, 'images/');
    yield* pageUnits(edition, sources, withCards);
    yield* iconUnits();
    if (withCards) yield* cardUnits(edition, withCards);
  };
  let made = 0;
  let stories = 0;
  try {
    const known = join(cacheFolder, `stories-${hashOf(resolve(content)).slice(0, 16)}.json`);
    const read = await readEdition(content, masthead, { path: known, version: app.version }, pool.read);
    stories = read.sources.size;
    await pool.make(needed(all(read)), (name, files) => {
      units[name] = { key: units[name]?.key ?? '', files };
      changed.push(...files);
      made++;
      if (made % 2000 === 0) say(`${made} parts made …`);
    });
    const manifest: BuildManifest = { version, units };
    writeStamp(work, manifest);
    if (before) updateSite(out, work, [...changed, 'build.txt'], filesGone(before, manifest));
    else replaceSite(out, work);
    keepManifest(manifestPath, manifest);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  } finally {
    await pool.close();
  }
  return { stories, made, unchanged, files: changed.length, milliseconds: performance.now() - started };
}

/** Files of the last build that no unit of this one has. */
function filesGone(before: BuildManifest, now: BuildManifest): readonly string[] {
  const kept = new Set(Object.values(now.units).flatMap(({ files }) => files));
  return Object.values(before.units).flatMap(({ files }) => files.filter((file) => !kept.has(file)));
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
