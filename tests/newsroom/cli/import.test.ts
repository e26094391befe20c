import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { storyJsonSchema } from '#newsroom/desk/story-json-schema.ts';
import { folder } from '../folder.ts';
import { article, storyAt } from './a-desk.ts';
import { kutip } from './kutip.ts';

// Each run is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

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

  it('shows of many stories those with the most doubts, and how many more have some', async () => {
    const doubt = '\nBupati Budi Santoso hadir.\n\n“Pasar sepi,” begitu kabarnya.\n';
    const texts = Array.from({ length: 25 }, (_, index) => {
      const text = article.replace('Beras Naik', `Beras Naik Lagi ${index}`) + (index < 3 ? '' : doubt);
      return [`${index}.txt`, index === 9 ? text.replace(' 10:15 WIB', '') : text];
    });
    const root = await folder(Object.fromEntries(texts));
    const { out } = await kutip('import', root, '--out', join(root, 'stories'));
    const [shown = '', said] = out.split('\n\n');
    const rows = shown.split('\n');
    expect(rows).toHaveLength(1 + 20 + 1);
    expect(rows[1]).toMatch(/^Harga Beras Naik Lagi 9 .* 2$/);
    expect(rows.filter((row) => row.endsWith(' 0'))).toEqual([]);
    expect(rows.at(-1)).toBe('… and 2 more stories with doubts');
    expect(said).toMatch(/^25 new, 0 updated, 0 refused\ndoubts, for an editor to look at:\n {2}22 quotes/);
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
    expect((await kutip('import', join(root, 'a.txt'), '--out', out)).out).toContain('1 unchanged');
  });

  it('says what its doubts are and where to look', async () => {
    const root = await folder({
      'a.txt': `${article.replace(' 10:15 WIB', '')}\nBupati Budi Santoso hadir.\n\n“Pasar sepi,” begitu kabarnya.\n`,
    });
    const { out, err } = await kutip('import', root, '--out', join(root, 'edisi', 'stories'));
    expect(err).toMatch(/^ {2}doubt: line 3: date: .*no time of day.* \(“datePublished” in the story file\)$/m);
    expect(err.match(/doubt/g)).toHaveLength(1);
    expect(out).toContain('doubts, for an editor to look at:\n');
    expect(out).toMatch(/1 quote whose speaker is not sure: kutip check --content .*edisi names them/);
    expect(out).toContain('1 thing in the texts that could be read otherwise: “doubt” above, by line');
  });

  it.each(['--date of an editor', 'text'])(
    'doubts a date more than a day ahead, but takes it: the %s',
    async (where) => {
      const written = 'Kamis, 09 Nov 2023 10:15 WIB';
      const inText = where === 'text';
      const root = await folder({ 'a.txt': article.replace(written, inText ? 'Senin, 09 Nov 2099 10:15 WIB' : '') });
      const out = join(root, 'stories');
      const { code, err } = await kutip('import', root, '--out', out, ...(inText ? [] : ['--date', '2099-11-09']));
      expect(code).toBe(0);
      expect(err).toMatch(
        /doubt: line \d+: date: 2099-11-09T1.*: more than a day ahead \(“datePublished” in the story file\)/,
      );
      expect((await kutip('check', '--content', root)).out).toMatch(
        /doubt: a date more than a day ahead: 2099-11-09T1/,
      );
    },
  );

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
    expect(err).toContain('doubt: line 1: encoding: read as windows-1252');
  });
});

it('says in a sentence that it does not know an option', async () => {
  const { code, err } = await kutip('import', '--speed', '9');
  expect(err).toMatch(/^kutip import: Unknown option '--speed'\n/);
  expect(code).toBe(2);
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
