import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { publish, type Published } from '#newsroom/publish/publish.ts';
import { parseShard } from '#newsroom/publish/shard.ts';
import { anEdition } from '../an-edition.ts';

const scratch = mkdtempSync(join(tmpdir(), 'kutip-publish-'));
let content: string;
let out: string;

beforeEach(() => {
  const place = mkdtempSync(join(scratch, 'edition-'));
  content = join(place, 'content');
  out = join(place, 'dist');
  anEdition(content);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function build(change: Partial<Parameters<typeof publish>[0]> = {}): Promise<Published> {
  return publish({ content, out, base: '/', cards: 'none', compressed: 'none', say: () => {}, ...change });
}

/** Every file of a folder with what is in it. */
function files(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name));
  return Object.fromEntries(names.map((name) => [name.slice(folder.length + 1), readFileSync(name, 'latin1')]));
}

function changeStory(name: string, change: (story: { headline: string }) => void): void {
  const path = join(content, 'stories', `${name}.json`);
  const story = JSON.parse(readFileSync(path, 'utf8'));
  change(story);
  writeFileSync(path, JSON.stringify(story));
}

function changeSite(change: Readonly<Record<string, string>>): void {
  const path = join(content, 'site.json');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, 'utf8')), ...change }));
}

describe('publish', () => {
  it('makes every page with its twin', async () => {
    await build();
    const names = Object.keys(files(out)).filter((name) => /\.(html|json)$/.test(name) && !name.startsWith('assets'));
    expect(names.sort()).toEqual(
      [
        '404.html',
        '404.json',
        'index.html',
        'index.json',
        'feed.json',
        'headers.json',
        'schema/story.schema.json',
        ...['berita', 'kutipan', 'seberapa-yakin', 'simpanan', 'tokoh', 'topik/pangan', 'tokoh/siti-aminah'].flatMap(
          (path) => [`${path}.json`, `${path}/index.html`],
        ),
        ...['topik/pangan', 'tokoh/siti-aminah'].map((path) => `${path}/feed.json`),
        ...['harga-naik', 'panen-tiba', 'pasar-sepi'].flatMap((slug) => [
          `berita/${slug}.json`,
          `berita/${slug}/index.html`,
          `berita/${slug}/k1.json`,
          `berita/${slug}/k1/index.html`,
        ]),
      ].sort(),
    );
  });

  it('tells hosts that pages of other sites may read its data', async () => {
    await build({ base: '/news/' });
    const allowed = '  Access-Control-Allow-Origin: *';
    expect(
      readFileSync(join(out, '_headers'), 'utf8')
        .split(/\n(?=\S)/)
        .slice(1, 3),
    ).toEqual([`/news/*.json\n${allowed}`, `/news/*.xml\n${allowed}`]);
  });

  it('makes the same bytes twice, and from nothing', async () => {
    await build();
    const first = files(out);
    rmSync(out, { recursive: true });
    await build();
    expect(files(out)).toEqual(first);
  });

  it('makes only what a change touches, and the same bytes as a whole build', async () => {
    await build();
    changeStory('panen-tiba', (story) => {
      story.headline = 'Panen tiba lebih awal';
    });
    const { made, unchanged } = await build();
    expect(made).toBeGreaterThan(0);
    expect(unchanged).toBeGreaterThan(0);
    const patched = files(out);
    await build({ out: `${out}-whole` });
    expect(patched).toEqual(files(`${out}-whole`));
  });

  it('takes away the pages of a story that is gone, and the folders that they leave empty', async () => {
    await build();
    rmSync(join(content, 'stories', 'pasar-sepi.json'));
    await build();
    expect(existsSync(join(out, 'berita/pasar-sepi'))).toBe(false);
    expect(existsSync(join(out, 'berita/panen-tiba/k1/index.html'))).toBe(true);
    await build({ out: `${out}-whole` });
    expect(files(out)).toEqual(files(`${out}-whole`));
  });

  it('makes everything anew when the folder is not the one that it left', async () => {
    await build();
    rmSync(out, { recursive: true });
    const { unchanged } = await build();
    expect(unchanged).toBe(0);
    expect(existsSync(join(out, 'index.html'))).toBe(true);
  });

  it('never takes a folder that holds anything else, least of all the edition', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'precious.txt'), 'x');
    await expect(build()).rejects.toThrow(/has files in it that no build of Kutip made/);
    expect(readdirSync(out)).toEqual(['precious.txt']);
    const edition = files(content);
    for (const place of [content, join(content, '..')]) {
      await expect(build({ out: place })).rejects.toThrow(/the edition .* is there/);
    }
    await expect(build({ out: join(content, 'stories') })).rejects.toThrow(/has files in it/);
    expect(files(content)).toEqual(edition);
  });

  it('leaves the last good site as it was when a story is wrong, and says where', async () => {
    await build();
    const good = files(out);
    changeStory('harga-naik', (story) => {
      story.headline = '';
    });
    await expect(build()).rejects.toThrow(/harga-naik\.json[\s\S]*headline: expected text, found ""/);
    expect(files(out)).toEqual(good);
    expect(readdirSync(join(out, '..'))).toEqual(['content', 'dist']);
  });

  it('tells the same of a picture whenever it was written', async () => {
    const picture = join(content, 'images', 'beras.svg');
    mkdirSync(join(content, 'images'));
    writeFileSync(picture, '<svg/>');
    utimesSync(picture, 1, 1);
    await build();
    const first = files(out);
    utimesSync(picture, 2, 2);
    const { made } = await build();
    expect(made).toBe(0);
    await build({ out: `${out}-whole` });
    expect(files(`${out}-whole`)).toEqual(first);
    expect(files(out)).toEqual(first);
    writeFileSync(picture, '<svg />');
    await build();
    expect(readFileSync(join(out, 'images/beras.svg'), 'utf8')).toBe('<svg />');
  });

  it('makes everything anew after a build that was stopped while it put its files in place', async () => {
    await build();
    const good = files(out);
    writeFileSync(join(out, 'build.txt'), 'unfinished\n');
    writeFileSync(join(out, 'index.html'), 'half');
    const { unchanged } = await build();
    expect(unchanged).toBe(0);
    expect(files(out)).toEqual(good);
  });

  it('waits while another build into the same folder is at work, and says so', async () => {
    const said: string[] = [];
    const both = await Promise.all([build(), build({ say: (line) => said.push(line) })]);
    expect(both.map(({ made }) => made > 0)).toEqual([true, false]);
    expect(said).toEqual([
      `Another build into ${out} is at work: waiting until it is done. The site there stays whole.`,
    ]);
    expect(readdirSync(join(out, '..'))).toEqual(['content', 'dist']);
  });

  it('reads stories once for builds into two folders at a time, with one result', async () => {
    await Promise.all([build(), build({ out: `${out}-other` })]);
    expect(files(`${out}-other`)).toEqual(files(out));
  });

  it('makes shards that laid over each other are the whole', async () => {
    await build();
    const whole = files(out);
    const joined = `${out}-joined`;
    for (const text of ['1/3', '2/3', '3/3']) {
      const shard = parseShard(text);
      if (!shard) throw new Error(text);
      await build({ out: `${out}-part`, shard });
      cpSync(`${out}-part`, joined, { recursive: true });
      rmSync(`${out}-part`, { recursive: true });
    }
    expect(files(joined)).toEqual(whole);
  });

  it('stands under a path of its host with every address', async () => {
    await build({ base: '/news/', site: 'https://kabar.example' });
    const html = readFileSync(join(out, 'berita/harga-naik/index.html'), 'utf8');
    const local = [...html.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, path]) => path);
    expect(local.length).toBeGreaterThan(5);
    expect(local.filter((path) => !/^\/news(?:\/|$)/.test(path ?? ''))).toEqual([]);
    expect(html).toContain('<link rel="canonical" href="https://kabar.example/news/berita/harga-naik/">');
  });

  it('draws a card for each story and quote, small enough for a message', async () => {
    await build({ cards: 'drawn' });
    const cards = Object.entries(files(out)).filter(([name]) => name.endsWith('kartu.png'));
    expect(cards.map(([name]) => name).sort()).toEqual([
      ...['harga-naik', 'panen-tiba', 'pasar-sepi'].flatMap((slug) => [
        `berita/${slug}/k1/kartu.png`,
        `berita/${slug}/kartu.png`,
      ]),
      // The edition’s own, for pages that have none.
      'kartu.png',
    ]);
    for (const [, bytes] of cards) expect(bytes.length).toBeLessThan(60_000);
    expect(readFileSync(join(out, 'berita/harga-naik/k1/index.html'), 'utf8')).toMatch(
      /og:image" content="[^"]*\/berita\/harga-naik\/k1\/kartu\.png"/,
    );
  });

  it('speaks in the name and the language of its newsroom on every page', async () => {
    changeSite({ name: 'The Daily Word', description: 'What people said.', language: 'en' });
    await build();
    const made = files(out);
    const pages = Object.entries(made).filter(([name]) => name.endsWith('.html'));
    for (const [name, html] of pages) {
      expect(html, name).toContain('<html lang="en"');
      expect(html, name).toMatch(/<title>[^<]*The Daily Word[^<]*<\/title>/);
      expect(html, name).toContain('aria-label="The Daily Word, front page" href="/">The Daily Word</a>');
      expect(html, name).not.toMatch(/Menu utama|Simpanan|Semua berita|halaman depan/);
    }
    const naming = (words: string) => pages.flatMap(([name, html]) => (html.includes(words) ? [name] : []));
    // Whose machine it is that is right or wrong.
    expect(naming('Kutip')).toEqual(['seberapa-yakin/index.html']);
    expect(naming('<meta property="og:locale" content="id_ID">').filter((name) => !name.startsWith('berita/'))).toEqual(
      [],
    );
    expect(pages.find(([name]) => name === 'index.html')?.[1]).toMatch(
      /<title>The Daily Word: who said what<\/title><meta name="description" content="What people said\.">/,
    );
    expect(JSON.parse(made['manifest.webmanifest'] ?? '').shortcuts.map(({ name }: { name: string }) => name)).toEqual([
      'Saved',
      'Newest quotes',
      'People',
    ]);
  });

  it('tells of people on the story’s own page where the edition has no directory, and leads there without scripts', async () => {
    rmSync(join(content, 'people.json'));
    await build();
    const story = readFileSync(join(out, 'berita/harga-naik/index.html'), 'utf8');
    expect(story).toMatch(
      /<li id="orang-siti-aminah"><strong>Siti Aminah<\/strong> · <a href="#k1">1 kutipan<\/a><\/li>/,
    );
    for (const [name, html] of Object.entries(files(out)).filter(([file]) => file.endsWith('.html'))) {
      const ids = new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
      const places = [...html.matchAll(/\shref="#([^"]*)"/g)].map(([, id]) => id);
      expect(
        places.filter((id) => !ids.has(id)),
        name,
      ).toEqual([]);
    }
  });

  it('shows in messages a picture that they can show', async () => {
    changeStory('harga-naik', (story) => {
      Object.assign(story, {
        image: { src: '/images/peta.svg', width: 600, height: 400, alt: 'Peta', credit: 'Kabar' },
      });
    });
    mkdirSync(join(content, 'images'), { recursive: true });
    writeFileSync(
      join(content, 'images/peta.svg'),
      '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"/>',
    );
    await build();
    for (const page of [
      '',
      'berita/harga-naik/',
      'berita/harga-naik/k1/',
      'tokoh/',
      'tokoh/siti-aminah/',
      'topik/pangan/',
    ]) {
      const html = readFileSync(join(out, page, 'index.html'), 'utf8');
      expect(html, page).toMatch(/og:image" content="https:\/\/[^"/]+\/kartu\.png"/);
    }
    expect(existsSync(join(out, 'kartu.png'))).toBe(true);
  });

  it('has the whole head of every page in its first 16 KB but for the styles', async () => {
    await build();
    for (const [name, html] of Object.entries(files(out))) {
      if (!name.endsWith('.html')) continue;
      const head = html.indexOf('<style>');
      expect(head, name).toBeGreaterThan(0);
      expect(head, name).toBeLessThan(16_384);
      expect(html.slice(head), name).not.toMatch(/<meta|rel="canonical"/);
    }
  });
});
