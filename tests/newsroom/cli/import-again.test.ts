import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Story } from '#core/story/story.ts';
import { alone } from '#newsroom/publish/alone.ts';
import { folder, put } from '../folder.ts';
import { article, desk, edit, storyAt } from './a-desk.ts';
import { kutip } from './kutip.ts';

// Each run is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Every file of an edition, with when it was written. */
async function written(stories: string): Promise<readonly string[]> {
  const edition = dirname(stories);
  const files = await readdir(edition, { recursive: true });
  return Promise.all(files.map(async (name) => `${name} ${(await stat(join(edition, name))).mtimeMs}`));
}

describe('two imports at once', () => {
  const headlines = Array.from({ length: 12 }, (_, number) => `Harga Beras Naik ${number + 1} Kali`);
  const texts = (market: string) =>
    Object.fromEntries(
      headlines.map((headline, number) => [
        `${market}/${number}.txt`,
        article.replace('Harga Beras Naik', headline).replace('pasar induk', `pasar ${market}`),
      ]),
    );

  it('lose nothing: the later one waits, and then finds the addresses taken', async () => {
    const root = await folder({ ...texts('besar'), ...texts('kecil') });
    const out = join(root, 'edition', 'stories');
    const runs = await Promise.all(['besar', 'kecil'].map((name) => kutip('import', join(root, name), '--out', out)));
    const [first, second] = runs.toSorted((a, b) => a.code - b.code);
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(first?.out).toContain('12 new, 0 updated, 0 refused');
    expect(second?.code).toBe(1);
    expect(second?.out).toContain('0 new, 0 updated, 12 refused');
    expect(second?.err).toContain('another source has the address harga-beras-naik-1-kali');
    expect((await readdir(join(root, 'edition'))).toSorted()).toEqual(['stories', 'story.schema.json']);
  });

  it('say that one waits for the other', async () => {
    const root = await folder({ 'a.txt': article, 'edition/site.json': '{}' });
    const out = join(root, 'edition', 'stories');
    const { promise, resolve: done } = Promise.withResolvers<void>();
    const other = alone(`${out}.kutip-lock`, () => promise);
    const command = [resolve('src/newsroom/cli/kutip.ts'), 'import', join(root, 'a.txt'), '--out', out];
    const waiting = spawn(process.execPath, command);
    const [said] = await once(waiting.stderr, 'data');
    expect(String(said)).toBe(`Another import into ${out} is at work: waiting until it is done.\n`);
    expect(await readdir(join(root, 'edition'))).not.toContain('stories');
    done();
    await other;
    expect(await once(waiting, 'close')).toEqual([0, null]);
    expect(await storyAt(join(out, 'harga-beras-naik.json'))).toMatchObject({ headline: 'Harga Beras Naik' });
  });
});

describe('importing again', () => {
  it('says that nothing changed, and writes nothing, also where an editor laid the file out anew', async () => {
    const { source, out, file, again } = await desk();
    await edit(file, (story) => story);
    const before = await written(out);
    expect((await again()).out).toContain('0 new, 0 updated, 1 unchanged, 0 refused');
    expect((await kutip('import', source, '--out', out, '--dry-run')).out).toContain('1 unchanged');
    expect(await written(out)).toEqual(before);
  });

  it('follows the source, under a new headline and from a new place as well', async () => {
    const { source, out, file } = await desk();
    const moved = source.replace('beras.txt', 'moved.txt');
    await put(moved, article);
    expect((await kutip('import', moved, '--out', out)).out).toContain('1 unchanged');
    await put(moved, article.replace('Harga Beras Naik', 'Harga Beras Turun').replace('menipis', 'cukup'));
    expect((await kutip('import', moved, '--out', out)).out).toContain('1 updated');
    expect(await storyAt(file)).toMatchObject({ slug: 'harga-beras-naik', headline: 'Harga Beras Turun' });
    expect(await readFile(file, 'utf8')).toContain('Stok kami cukup');
  });

  it('keeps what an editor changed, and follows the source in the rest', async () => {
    const { source, file, again } = await desk();
    await edit(file, (story) => ({
      ...story,
      headline: 'Beras makin mahal',
      section: 'Ekonomi',
      quotes: story.quotes.map((quote) =>
        quote.id === 'k2' ? { ...quote, by: 'editor', speaker: { type: 'organization', name: 'Koperasi' } } : quote,
      ),
      rejected: { quotes: ['Stok kami menipis'], people: [] },
    }));
    await put(source, article.replace('Harga beras naik di', 'Hari ini harga beras naik di'));
    const { code, err } = await again();
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await storyAt(file)).toMatchObject({
      headline: 'Beras makin mahal',
      section: 'Ekonomi',
      blocks: [{ text: 'Hari ini harga beras naik di pasar induk.' }, {}, {}, {}],
      quotes: [{ id: 'k1', by: 'editor', speaker: { type: 'organization', name: 'Koperasi' } }],
      rejected: { quotes: ['Stok kami menipis'], people: [] },
    });
  });

  it('tells where editor and source both changed something, and where a correction lost its words', async () => {
    const { source, file, again } = await desk();
    await edit(file, (story) => ({
      ...story,
      headline: 'Beras makin mahal',
      quotes: story.quotes.map((quote) => ({ ...quote, by: 'editor' })),
    }));
    await put(
      source,
      article.replace('Harga Beras Naik', 'Harga Beras Turun').replace('Kami menunggu panen', 'Kami pulang'),
    );
    const { err } = await again();
    expect(err).toContain('headline: changed by an editor and in the source; the editor’s stays');
    expect(err).toContain('a correction lost its words, the quote “Kami menunggu panen”');
  });

  it('never writes one source over another’s story', async () => {
    const { source, out, file } = await desk();
    const before = await readFile(file, 'utf8');
    const other = source.replace('beras.txt', 'lain.txt');
    await put(other, article.replace('pasar induk', 'pasar kecil'));
    const { code, err } = await kutip('import', other, '--out', out);
    expect(code).toBe(1);
    expect(err).toContain('another source has the address harga-beras-naik');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it.each([
    ['gone', (record: string) => rm(record)],
    ['damaged', (record: string) => put(record, '{')],
  ])('says that its memory of a story is %s, and leaves the story', async (_, lose) => {
    const { out, file, again } = await desk();
    const before = await readFile(file, 'utf8');
    await lose(join(out, '.imports', 'harga-beras-naik.json'));
    const { code, err } = await again();
    expect(code).toBe(1);
    expect(err).toContain(
      `${join('.imports', 'harga-beras-naik.json')}, which says where it came from, is missing or damaged`,
    );
    expect(err).toContain('is safe and left as it is');
    expect(err).toContain('Bring that file back');
    expect(err).not.toContain('another source');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('tells two sources of one run with one headline apart', async () => {
    const root = await folder({ 'a.txt': article, 'b.txt': article.replace('induk', 'kecil') });
    const { code, out, err } = await kutip('import', root, '--out', join(root, 'stories'));
    expect(code).toBe(1);
    expect(out).toContain('1 new, 0 updated, 1 refused');
    expect(err).toContain('harga-beras-naik');
  });

  it('leads related lines to stories of the edition, also to those that come later', async () => {
    const { out, file, source } = await desk();
    const later = source.replace('beras.txt', 'panen.txt');
    await put(
      later,
      article.replace('Harga Beras Naik', 'Panen mundur sebulan').replace('Panen Mundur Sebulan', 'HARGA BERAS NAIK'),
    );
    expect((await kutip('import', later, '--out', out)).out).toContain('1 earlier story now linked');
    const related = (story: Story) => story.blocks.find((block) => block.type === 'related');
    expect(related(await storyAt(file))).toEqual({
      type: 'related',
      text: 'Panen Mundur Sebulan',
      slug: 'panen-mundur-sebulan',
    });
    expect(related(await storyAt(join(out, 'panen-mundur-sebulan.json')))).toMatchObject({ slug: 'harga-beras-naik' });
    await kutip('import', source, '--out', out);
    expect(related(await storyAt(file))).toMatchObject({ slug: 'panen-mundur-sebulan' });
  });
});
