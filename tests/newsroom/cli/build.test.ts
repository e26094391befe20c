import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aStory, slug } from '../../a-story.ts';
import { aSite } from '../../an-edition.ts';
import { folder } from '../folder.ts';
import { kutip, type Ran } from './kutip.ts';

// Each run is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 120_000 });

const site = JSON.stringify(aSite);
const good = JSON.stringify(aStory());
const withUrl = (url: string) => JSON.stringify({ ...aStory(), source: { url } });

async function build(files: Readonly<Record<string, string>>): Promise<Ran & { root: string }> {
  const root = await folder(files);
  const ran = await kutip('build', '--content', root, '--out', join(root, 'dist'), '--no-cards');
  return { ...ran, root };
}

describe('kutip build stops before anything is touched and says file and place', () => {
  it.each([
    ['a file that is no JSON', '{"slug": ', /line 1, column 10: expected JSON with a value here, found the end/],
    ['a file that is something else', '"x"', /\(whole file\): expected an object in \{ \}, found "x"/],
    [
      'a missing field',
      JSON.stringify({ ...aStory(), headline: undefined }),
      /headline: expected, and not there: add it/,
    ],
    ['a field that is misspelt', JSON.stringify({ ...aStory(), headlin: 'x' }), /headlin: there is no such field/],
    [
      'an unknown block',
      JSON.stringify({ ...aStory(), blocks: [{ type: 'video' }] }),
      /blocks\.0\.type: expected .*paragraph.*, found "video"/,
    ],
    [
      'a script address',
      withUrl('javascript:alert(1)'),
      /source\.url: expected an address that starts with https:\/\//,
    ],
    ['a script address in disguise', withUrl(' JaVaScRiPt:alert(1)'), /source\.url: expected an address/],
    ['a data address', withUrl('data:text/html,<script>alert(1)</script>'), /source\.url: expected an address/],
    [
      'a direction override',
      JSON.stringify(aStory({ headline: 'aman \u202egnuhub' })),
      /headline: expected text without control or direction/,
    ],
    [
      'half a character',
      JSON.stringify(aStory({ headline: 'aman \ud83d' })),
      /headline: expected text without control/,
    ],
    [
      'a control character',
      JSON.stringify(aStory({ bylines: ['a\u0000b'] })),
      /bylines\.0: expected text without control/,
    ],
  ])('%s', async (_, story, place) => {
    const { code, err, root } = await build({
      'site.json': site,
      'stories/harga-beras-naik.json': good,
      'stories/bad.json': story,
    });
    expect(err).toContain(join('stories', 'bad.json'));
    expect(err).toMatch(place);
    expect(err).toContain('Correct that and run the same command again. Nothing has been published.');
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  it.each([
    [
      'no site.json',
      { 'stories/good.json': good },
      /site\.json\n.*\(whole file\): expected a file that can be read, found no such file/,
    ],
    ['no story', { 'site.json': site }, /stories\n.*expected at least one story/],
    [
      'people.json that is no list',
      { 'site.json': site, 'stories/good.json': good, 'people.json': '{}' },
      /people\.json\n.*expected a list in \[ \]/,
    ],
    [
      'a story that is not named after its slug, as check does',
      { 'site.json': site, 'stories/a.json': good },
      /a\.json\n.*slug: expected a, as the file is called, found harga-beras-naik: call the file harga-beras-naik\.json/,
    ],
  ])('%s', async (_, files, place) => {
    const { code, err } = await build(files);
    expect(err).toMatch(place);
    expect(err).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });
});

describe('kutip build stops for what check calls an error, in the same words and in every shard', () => {
  it.each([
    ['a topic', { topics: [slug('gula')] }, 'topics: expected a topic of site.json, found "gula"'],
    ['a story translated', { translationOf: slug('hilang') }, 'translationOf: expected a story that is there, found'],
    [
      'a story of a related line',
      { blocks: [...aStory().blocks, { type: 'related' as const, text: 'Yang hilang', slug: slug('hilang') }] },
      'a related line: expected a story that is there, found "hilang"',
    ],
    [
      'the first picture',
      { image: picture('a.svg') },
      'a picture: expected one of the folder images, found "/images/a',
    ],
    [
      'a picture in the text',
      { blocks: [...aStory().blocks, { type: 'image' as const, image: picture('b.svg') }] },
      'a picture: expected one of the folder images, found "/images/b.svg"',
    ],
  ])('%s that is not there', async (_, change, words) => {
    const root = await folder({
      'site.json': site,
      'stories/harga-beras-naik.json': good,
      'stories/lain.json': JSON.stringify(aStory({ slug: slug('lain'), ...change })),
      'dist/build.txt': 'x',
    });
    const checked = await kutip('check', '--content', root);
    expect(checked.out).toContain(`error: ${words}`);
    for (const shard of [[], ['--shard', '1/2'], ['--shard', '2/2']]) {
      const { code, err } = await kutip(
        'build',
        '--content',
        root,
        '--out',
        join(root, 'dist'),
        '--no-cards',
        ...shard,
      );
      expect(err).toContain(`${join('stories', 'lain.json')}\n  ${words}`);
      expect(err).toContain('The site that was published before is whole and as it was.');
      expect(code).toBe(1);
    }
    expect(await readdir(join(root, 'dist'))).toEqual(['build.txt']);
  });

  function picture(name: string) {
    return { src: `/images/${name}`, width: 3, height: 2, alt: 'Beras.' };
  }
});

describe('kutip build says in a sentence', () => {
  it.each([
    ['dist', /dist is a file: the site needs a folder\. Name one with --out\./],
    ['dist/site', /dist is there already and is no folder\. Use another, or move it\./],
    ['dist/site/news', /dist.* runs through a file as if it were a folder\. Use another folder, or move that file\./],
  ])('what to do about an --out that is no folder: %s', async (out, sentence) => {
    const root = await folder({ 'site.json': site, 'stories/harga-beras-naik.json': good, dist: 'precious' });
    const { code, err } = await kutip('build', '--content', root, '--out', join(root, out), '--no-cards');
    expect(err).toMatch(sentence);
    expect(err).toContain('Nothing has been published.');
    expect(err).not.toMatch(/\bE[A-Z]{4,}\b/);
    expect(code).toBe(1);
    expect(await readFile(join(root, 'dist'), 'utf8')).toBe('precious');
  });

  it('that the stories are no folder', async () => {
    const { err } = await build({ 'site.json': site, stories: 'x' });
    expect(err).toMatch(/stories\n {2}\(folder\): expected a folder that can be read, found a file where/);
  });
});

it('kutip build says of a site that it has published before that it is as it was', async () => {
  const root = await folder({ 'site.json': site, 'stories/harga-beras-naik.json': '{', 'dist/build.txt': 'x' });
  const { err } = await kutip('build', '--content', root, '--out', join(root, 'dist'), '--no-cards');
  expect(err).toContain('The site that was published before is whole and as it was.');
});

describe('kutip build makes', () => {
  it('a site where there is no directory of people', async () => {
    const { code, out, err } = await build({ 'site.json': site, 'stories/harga-beras-naik.json': good });
    expect(err).toBe('');
    expect(out).toMatch(/^1 story, \d+ files written, [\d.]+ s → /);
    expect(code).toBe(0);
  });

  it.each([
    [['--base', 'a b'], /--base wants a path like \/news\//],
    [['--base', '/a/../b/'], /--base wants a path like \/news\//],
    [['--site', 'kutip'], /--site wants an address/],
    [['--shard', '9/8'], /--shard wants a part like 2\/8/],
    [['--speed', '9'], /Unknown option '--speed'/],
  ])('no option that it does not understand: %j', async (options, complaint) => {
    const { code, err } = await kutip('build', ...options);
    expect(err).toMatch(complaint);
    expect(code).toBe(2);
  });
});
