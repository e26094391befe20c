import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aStory } from '../../a-story.ts';
import { folder, json } from '../folder.ts';
import { kutip } from './kutip.ts';

// Each run is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const text = '\ufeffHarga naik lagi.\r\n\r\n“Stok menipis,” kata Siti Aminah.\r\n';
const start = text.indexOf('Stok');
const expected = {
  language: 'id',
  quotes: [
    {
      start,
      end: start + 12,
      kind: 'direct',
      certainty: 'sure',
      speaker: { name: 'Siti Aminah', surface: 'Siti Aminah' },
    },
  ],
  people: [{ name: 'Siti Aminah', mentions: [{ start: text.indexOf('Siti'), end: text.indexOf('Siti') + 11 }] }],
};

describe('kutip annotate', () => {
  it('prints one text’s annotation, with offsets into the text as it is in the file', async () => {
    const root = await folder({ 'a.txt': text });
    const { code, out, err } = await kutip('annotate', join(root, 'a.txt'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject(expected);
  });

  it('writes ID.json for ID.txt, whatever else stands beside it', async () => {
    const root = await folder({ 'in/a.txt': text, 'in/a.json': '{"quotes": []}', 'in/b/c.txt': text });
    const out = join(root, 'out');
    expect((await kutip('annotate', join(root, 'in'), '--out', out)).code).toBe(0);
    expect((await readdir(out, { recursive: true })).sort()).toEqual(['a.json', 'b', join('b', 'c.json')]);
    expect(await json(join(out, 'a.json'))).toMatchObject(expected);
  });

  it('wants --out for several texts', async () => {
    const root = await folder({ 'a.txt': text, 'b.txt': text });
    const { code, err } = await kutip('annotate', root);
    expect(code).toBe(2);
    expect(err).toContain('2 texts need --out DIR');
  });

  it('tells two texts of one name apart', async () => {
    const root = await folder({ 'x/a.txt': text, 'y/a.txt': text });
    const { code, err } = await kutip(
      'annotate',
      join(root, 'x/a.txt'),
      join(root, 'y/a.txt'),
      '--out',
      join(root, 'out'),
    );
    expect(code).toBe(1);
    expect(err).toContain('has the name a already');
  });

  it('annotates a story file in place and explains it', async () => {
    const root = await folder({ 'stories/harga-beras-naik.json': JSON.stringify(aStory()) });
    const file = join(root, 'stories', 'harga-beras-naik.json');
    const { code, err } = await kutip('annotate', join(root, 'stories'), '--explain');
    expect(code).toBe(0);
    expect(err).toMatch(/direct “Harga naik” ← Siti Aminah \(sure; .+\)/);
    expect(await json(file)).toMatchObject({ people: [{ name: 'Siti Aminah' }], quotes: [{ id: 'k1' }] });
    const once = await readFile(file, 'utf8');
    await kutip('annotate', file);
    expect(await readFile(file, 'utf8')).toBe(once);
  });

  it('names a broken story file and leaves it as it is', async () => {
    const root = await folder({ 'a.json': '{"slug": 1}' });
    const { code, err } = await kutip('annotate', join(root, 'a.json'));
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^${join(root, 'a.json')}\n  slug: expected`));
    expect(await readFile(join(root, 'a.json'), 'utf8')).toBe('{"slug": 1}');
  });
});

describe('every command', () => {
  it.each(['import', 'annotate', 'check', 'schema', 'build', 'serve', 'start'])('helps: %s', async (name) => {
    const { code, out } = await kutip(name, '--help');
    expect(code).toBe(0);
    expect(out).toContain(`kutip ${name}: `);
  });

  it.each([
    [['import'], 'which file or folder?'],
    [['import', 'no-such-folder', '--date', '2023-02-30'], '--date wants a day'],
    [['import', 'x', '--language', 'de'], '--language is id or en'],
    [['annotate', '--nonsense'], 'nonsense'],
    [['nonsense'], 'no command'],
  ])('says what was called wrongly, with exit code 2: %j', async (args, reason) => {
    const { code, err } = await kutip(...args);
    expect(code).toBe(2);
    expect(err).toContain(reason);
    expect(err).not.toMatch(/^\s+at /m);
  });

  it('says what is not there, with exit code 1', async () => {
    const { code, err } = await kutip('annotate', 'no-such-file.txt');
    expect(code).toBe(1);
    expect(err).toContain('there is no file or folder "no-such-file.txt"');
  });
});
