import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { storyJsonSchema } from '#newsroom/desk/story-json-schema.ts';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/story.ts';
import { folder, json, put } from '../folder.ts';
import { kutip } from './kutip.ts';

// Each run is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const article = `Harga Beras Naik

Kamis, 09 Nov 2023 10:15 WIB

Harga beras naik di pasar induk.

“Stok kami menipis,” kata Ketua Koperasi Siti Aminah.

Baca juga: Panen Mundur Sebulan

“Kami menunggu panen,” ujarnya.
`;

async function storyAt(path: string): Promise<Story> {
  const parsed = parseStory(await json(path));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A desk with one article imported once. */
async function desk(
  text = article,
): Promise<{ source: string; out: string; file: string; again: () => ReturnType<typeof kutip> }> {
  const root = await folder({ 'in/beras.txt': text });
  const source = join(root, 'in', 'beras.txt');
  const out = join(root, 'edition', 'stories');
  await kutip('import', source, '--out', out);
  return { source, out, file: join(out, 'harga-beras-naik.json'), again: () => kutip('import', source, '--out', out) };
}

async function edit(file: string, change: (story: Story) => Story): Promise<void> {
  await put(file, JSON.stringify(change(await storyAt(file))));
}

describe('kutip import', () => {
  it('writes an annotated story and shows it in a table', async () => {
    const root = await folder({ 'beras.txt': article });
    const { code, out, err } = await kutip('import', root, '--out', join(root, 'stories'));
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'headline          people  quotes  doubts',
        'Harga Beras Naik       1       2       0',
        '',
        '1 new, 0 updated, 0 refused',
        '',
      ].join('\n'),
    );
    expect(err).toBe('');
    const file = join(root, 'stories', 'harga-beras-naik.json');
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(/^\{\n {2}"\$schema": "\.\.\/story\.schema\.json",\n {2}"slug": "harga-beras-naik",\n/);
    expect(text.endsWith('}\n')).toBe(true);
    expect(await storyAt(file)).toMatchObject({
      headline: 'Harga Beras Naik',
      datePublished: '2023-11-09T10:15:00+07:00',
      people: [{ id: 'siti-aminah', name: 'Siti Aminah', by: 'machine' }],
      quotes: [
        { id: 'k1', by: 'machine' },
        { id: 'k2', by: 'machine' },
      ],
    });
  });

  it('refuses a text without a year, and takes --date', async () => {
    const root = await folder({
      'a.txt': article.replace('Kamis, 09 Nov 2023 10:15 WIB', 'Pasar ramai pada Kamis (9 November).'),
    });
    const out = join(root, 'stories');
    const without = await kutip('import', join(root, 'a.txt'), '--out', out);
    expect(without.code).toBe(1);
    expect(without.err).toContain('no date: Kamis (9 November)');
    expect(without.err).toContain('--date');
    expect(await readdir(root)).toEqual(['a.txt']);
    expect((await kutip('import', join(root, 'a.txt'), '--out', out, '--date', '2023-11-09')).code).toBe(0);
    expect(await storyAt(join(out, 'harga-beras-naik.json'))).toMatchObject({
      datePublished: '2023-11-09T12:00:00+07:00',
    });
    expect((await kutip('import', join(root, 'a.txt'), '--out', out)).out).toContain('1 updated');
  });

  it('says what its doubts are and where to look', async () => {
    const root = await folder({
      'a.txt': `${article.replace(' 10:15 WIB', '')}\nBupati Budi Santoso hadir.\n\n“Pasar sepi,” begitu kabarnya.\n`,
    });
    const { out, err } = await kutip('import', root, '--out', join(root, 'edisi', 'stories'));
    expect(err).toMatch(/doubtful date: .*no time of day.* \(“datePublished” in the story file\)/);
    expect(out).toContain('doubts, for an editor to look at:\n');
    expect(out).toMatch(/1 quote whose speaker is not sure: kutip check --content .*edisi names them/);
    expect(out).toContain('1 thing in the texts that could be read otherwise: named above, by line');
  });

  it('puts the schema where the stories say that it is', async () => {
    const root = await folder({ 'a.txt': article });
    const out = join(root, 'edisi', 'stories');
    await kutip('import', root, '--out', out);
    const text = await readFile(join(out, 'harga-beras-naik.json'), 'utf8');
    const named = /"\$schema": "(.*)"/.exec(text)?.[1] ?? 'none';
    expect(await readFile(join(out, named), 'utf8')).toBe(storyJsonSchema());
  });

  it('writes nothing with --dry-run', async () => {
    const root = await folder({ 'a.txt': article });
    const { code, out } = await kutip('import', root, '--out', join(root, 'stories'), '--dry-run');
    expect(code).toBe(0);
    expect(out).toContain('nothing written');
    expect(await readdir(root)).toEqual(['a.txt']);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'the text is empty'],
    ['binary', new Uint8Array([0, 1, 2, 3, 0, 0, 9]), 'a binary file'],
    ['a PDF', '%PDF-1.7', 'a PDF document'],
    ['HTML', '<!doctype html><title>x</title>', 'HTML'],
    ['HTML behind a comment', '<!-- 50.181 --><!doctype html><title>x</title>', 'HTML'],
    ['HTML behind a program', '<?php echo 1 ?>\n<html><title>x</title>', 'HTML'],
    ['a page without an article', 'Bagikan :\nScroll to Top', 'no running text'],
  ])('says in one line why a file is refused, and goes on with the others: %s', async (_, content, reason) => {
    const root = await folder({ 'a.txt': content, 'b.txt': article });
    const { code, out, err } = await kutip('import', root, '--out', join(root, 'stories'));
    expect(code).toBe(1);
    expect(err).toContain(reason);
    expect(err).not.toMatch(/^\s+at /m);
    expect(out).toContain('1 new, 0 updated, 1 refused');
  });

  it('reads windows-1252 as a doubt', async () => {
    const root = await folder({
      'a.txt': new Uint8Array(Buffer.from(article.replaceAll(/[“”]/g, '"').replace('Siti', 'Sití'), 'latin1')),
    });
    const { err } = await kutip('import', root, '--out', join(root, 'stories'));
    expect(err).toContain('doubtful encoding: read as windows-1252');
  });
});

describe('importing again', () => {
  it('changes nothing where nothing changed', async () => {
    const { file, again } = await desk();
    const before = await readFile(file, 'utf8');
    expect((await again()).out).toContain('0 new, 1 updated');
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  it('follows the source, under a new headline and from a new place as well', async () => {
    const { source, out, file } = await desk();
    const moved = source.replace('beras.txt', 'moved.txt');
    await put(moved, article);
    expect((await kutip('import', moved, '--out', out)).out).toContain('1 updated');
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

it('counts notes of one kind instead of printing thousands', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `Harga naik ${index} persen. .\n`).join('');
  const root = await folder({
    'a.txt': article.replace('pasar induk.\n', `pasar induk.\n${lines}`),
  });
  const { err } = await kutip('import', root, join(root, 'a.txt'), '--out', join(root, 'stories'));
  expect(err.split('\n').filter((line) => line.includes(': tidied stray full stop:'))).toHaveLength(5);
  expect(err).toContain('and 35 more: tidied stray full stop');
});
