import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Edition } from '#core/edition/edition.ts';
import type { ReadRecord } from '#core/edition/entry.ts';
import { quotesWithCards } from '#core/edition/story-pages.ts';
import { contentPaths } from '#newsroom/desk/read-content.ts';
import { recordReader } from '#newsroom/desk/record-reader.ts';
import { alone } from './alone.ts';
import { appBundle, type AppBundle } from './app-bundle.ts';
import { besidePages } from './beside-pages.ts';
import { inlineStyles, type Publication } from './document.ts';
import { lookScript, startScript } from './first-paint.ts';
import { giveBackMemory } from './give-back.ts';
import { hostFiles } from './host-files.ts';
import { openBuildNotes, openLastBuild, type LastBuild } from './last-build.ts';
import { openPool } from './pool.ts';
import { readEdition, readMasthead } from './read-edition.ts';
import { checkOut } from './safe-out.ts';
import { securityHeaders } from './security.ts';
import { inShard, type Shard } from './shard.ts';
import { replaceSite, updateSite, writeStamp } from './site-folder.ts';
import type { Unit } from './unit.ts';
import { copyUnits, listUnits, storyUnits, textUnits } from './units-of-edition.ts';

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
  /** What time it is, instead of the clock's: in milliseconds since 1970. Only what is dated ahead of it depends on it. */
  readonly now?: number;
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
 * same folder; the result is the same to the byte as if all had been made. Waits while another build is at work there.
 *
 * @throws ContentProblem where a file of the edition is wrong; the last good site is left as it was
 */
export async function publish(options: PublishOptions): Promise<Published> {
  const { content, out, say } = options;
  const started = performance.now();
  checkOut(out, content);
  mkdirSync(dirname(out), { recursive: true });
  const published = await alone(
    `${out}.kutip-lock`,
    () => publishAlone(options),
    () => say(`Another build into ${out} is at work: waiting until it is done. The site there stays whole.`),
  );
  return { ...published, milliseconds: performance.now() - started };
}

async function publishAlone(options: PublishOptions): Promise<Omit<Published, 'milliseconds'>> {
  const { content, out, base, shard, say } = options;
  // Another build may have been at work until now.
  checkOut(out, content);
  const app = await appBundle(say);
  const masthead = await readMasthead(content, options.site);
  const publication: Publication = { site: masthead.site, base, address: masthead.site.url + base.slice(0, -1) };

  const whole = hashOf(JSON.stringify([app.version, publication, options.compressed]));
  const version = hashOf(JSON.stringify([whole, shard]));
  const notesPath = join(cacheFolder, `build-${hashOf(resolve(out)).slice(0, 16)}.lines`);
  const last = openLastBuild(notesPath, out, version);
  const notes = openBuildNotes(notesPath, last);
  const work = `${out}.kutip-work`;
  rmSync(work, { recursive: true, force: true });
  const cards = join(cacheFolder, 'cards');
  const pool = openPool({ content, folder: work, publication, cards, compressed: options.compressed });

  const abandon = () => {
    void pool.close();
    notes.close();
    // A thread may be writing there for a moment yet.
    rmSync(work, { recursive: true, force: true, maxRetries: 9, retryDelay: 20 });
  };
  process.once('exit', abandon);

  // Of the whole edition in every shard, so that the parts laid over each other are the whole.
  const stamp = createHash('sha256').update(whole);
  const keys = new Map<string, string>();
  let unchanged = 0;
  const needed = function* needed(all: Iterable<Unit>): Generator<Unit> {
    for (const unit of all) {
      const { name, key } = unit;
      stamp.update(`${name} ${contentKey(key)}\n`);
      if (shard && !inShard(name, shard)) continue;
      const before = last?.unit(name);
      if (before && contentKey(before.key) === contentKey(key)) {
        notes.stays(name, { key, files: before.files });
        unchanged++;
      } else {
        keys.set(name, key);
        yield unit;
      }
    }
  };
  let made = 0;
  let files = 0;
  try {
    const known = join(cacheFolder, `stories-${hashOf(resolve(content)).slice(0, 16)}`);
    const { edition, records } = await alone(
      `${known}.lock`,
      () => readEdition(content, masthead, { path: known, version: app.version }, pool.read),
      () => say('Another build reads the same stories: waiting until it has.'),
    );
    giveBackMemory();
    const reader = recordReader(records);
    const units = unitsOf({ edition, read: reader.read, app, publication, last }, options);
    await pool.make(needed(units), records, (name, written) => {
      notes.made(name, { key: keys.get(name) ?? '', files: written });
      keys.delete(name);
      files += written.length;
      made++;
      if (made % 2000 === 0) say(`${made} parts made …`);
    });
    reader.close();
    // From here to the end nothing waits: whoever stops the build finds the old site or the new one.
    await pool.close();
    const stamped = `${stamp.digest('hex')}\n`;
    writeStamp(work, stamped);
    const gone = notes.end({ version, stamp: stamped });
    if (last) updateSite(out, work, gone);
    else replaceSite(out, work);
    notes.keep();
    return { stories: edition.stories.length, made, unchanged, files };
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw error;
  } finally {
    process.off('exit', abandon);
    last?.close();
    notes.close();
    await pool.close();
  }
}

type Sources = {
  readonly edition: Edition;
  readonly read: ReadRecord;
  readonly app: AppBundle;
  readonly publication: Publication;
  readonly last: LastBuild | undefined;
};

/** Everything that a site is made of, in an order that the content decides. */
function* unitsOf({ edition, read, app, publication, last }: Sources, options: PublishOptions): Generator<Unit> {
  const { images, stories } = contentPaths(options.content);
  const withCards = options.cards === 'drawn' ? quotesWithCards(edition, read) : undefined;
  const headers = securityHeaders({
    styles: new Set(inlineStyles(app, publication.base)),
    scripts: [lookScript, startScript, ...app.inlineScripts],
  });
  const lastKey = (name: string) => last?.unit(name)?.key;
  yield* textUnits(Object.entries(hostFiles(headers, publication)));
  yield* copyUnits(app.assets, '', lastKey);
  yield* copyUnits(images, 'images/', lastKey);
  yield* listUnits(edition, publication.address);
  yield* storyUnits(edition, stories, withCards);
  yield* besidePages(edition, publication, withCards, options.now ?? Date.now());
}

/** What a key says of content: behind a space it may say more, of the file that the content is in on this machine. */
function contentKey(key: string): string {
  return key.split(' ', 1)[0] ?? key;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
