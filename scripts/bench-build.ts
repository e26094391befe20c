import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Person, PersonInStory } from '#core/story/person.ts';

/**
 * What an archive costs: imports a folder of raw texts, builds it whole, changes one story and builds again, and prints time,
 * memory and size of each step.
 *
 *     npm run bench:build -- --raw DIR [--most 1000] [--keep]
 *
 * Cards are not drawn: they cost a tenth of a second each, once, whatever else there is.
 */
const { values } = parseArgs({
  options: { raw: { type: 'string' }, most: { type: 'string' }, keep: { type: 'boolean', default: false } },
});
if (!values.raw) throw new Error('--raw DIR: the folder with the texts');

const root = resolve(import.meta.dirname, '..');
const scratch = mkdtempSync(join(tmpdir(), 'kutip-bench-'));
const content = join(scratch, 'content');
const stories = join(content, 'stories');
const out = join(scratch, 'dist');

try {
  const texts = takeTexts(resolve(values.raw), Number(values.most ?? Infinity));
  const imported = await kutip('import', texts, '--out', stories, '--date', '2026-11-20');
  completeEdition();
  const count = storyNames().length;
  // The app is built once for all editions: that is no part of what a story costs.
  await kutip('build', '--content', join(root, 'src/content'), '--out', join(scratch, 'other'), '--no-cards');
  const whole = await kutip('build', '--content', content, '--out', out, '--no-cards');
  const { files, bytes } = sizeOf(out);
  changeOneStory();
  const again = await kutip('build', '--content', content, '--out', out, '--no-cards');

  console.log(`${count} stories → ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  print('import and annotate', imported, count);
  print('build whole', whole, count);
  print('build after one change', again, count);
} finally {
  if (values.keep) console.log(scratch);
  else rmSync(scratch, { recursive: true, force: true });
}

/** The first texts of a folder, by name, in a folder of their own. */
function takeTexts(from: string, most: number): string {
  const to = join(scratch, 'raw');
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).filter((name) => name.endsWith('.txt'));
  for (const name of names.sort().slice(0, most)) cpSync(join(from, name), join(to, name));
  return to;
}

function storyNames(): readonly string[] {
  return readdirSync(stories).filter((name) => name.endsWith('.json'));
}

/** What texts do not bring: dates an hour apart, topics, and a directory of those who occur in more than one story. */
function completeEdition(): void {
  const site = JSON.parse(readFileSync(join(root, 'src/content/site.json'), 'utf8'));
  const topics: { slug: string }[] = site.topics;
  const seen = new Map<string, { person: Person; stories: number }>();
  for (const [index, name] of storyNames().entries()) {
    const story = JSON.parse(readFileSync(join(stories, name), 'utf8'));
    const people: readonly PersonInStory[] = story.people;
    for (const { id, name: called } of people) {
      const before = seen.get(id)?.stories ?? 0;
      seen.set(id, { person: { id, name: called, aliases: [], sameAs: [] }, stories: before + 1 });
    }
    story.datePublished = new Date(Date.UTC(2026, 10, 20) - index * 3_600_000).toISOString();
    story.topics = [topics[index % topics.length]?.slug];
    writeFileSync(join(stories, name), JSON.stringify(story));
  }
  const directory = [...seen.values()].flatMap(({ person, stories: many }) => (many > 1 ? [person] : []));
  writeFileSync(join(content, 'people.json'), JSON.stringify(directory));
  writeFileSync(join(content, 'site.json'), JSON.stringify(site));
}

function changeOneStory(): void {
  const names = storyNames();
  const file = join(stories, names[Math.floor(names.length / 2)] ?? '');
  const story = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...story, headline: `${story.headline} (diperbarui)` }));
}

type Cost = { readonly seconds: number; readonly megabytes: number | undefined };

/** Runs a command of `kutip` in a process of its own, with the scratch folder's own memory of earlier builds. */
async function kutip(...args: readonly string[]): Promise<Cost> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'src/newsroom/cli/kutip.ts'), ...args], {
    cwd: scratch,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => {
    said = (said + data.toString()).slice(-2000);
  });
  let peak: number | undefined;
  const watch = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 50);
  const code = await new Promise<number | null>((done) => {
    child.on('close', done);
  });
  clearInterval(watch);
  // An import that refuses some texts says so with code 1, and has made all others.
  if (code !== 0 && !(args[0] === 'import' && code === 1)) throw new Error(`kutip ${args[0]}: ${said}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: peak };
}

/** The most memory that a process and its threads have held so far, where the system tells. */
function peakOf(pid: number | undefined): number | undefined {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

function sizeOf(folder: string): { files: number; bytes: number } {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  return {
    files: all.length,
    bytes: all.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0),
  };
}

function print(what: string, { seconds, megabytes }: Cost, count: number): void {
  const each = ((seconds / count) * 1000).toFixed(1);
  console.log(
    `${what}: ${seconds.toFixed(1)} s, ${each} ms a story, ${megabytes === undefined ? '–' : megabytes.toFixed(0)} MB at most`,
  );
}
