import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { aStory, slug } from '../../a-story.ts';
import { folder } from '../folder.ts';
import { kutip } from './kutip.ts';

// Each run is a program of its own, and the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const site = JSON.stringify({
  name: 'Kutip',
  description: 'Siapa berkata apa',
  url: 'https://kutip.example',
  language: 'id',
  timeZone: 'Asia/Jakarta',
  licence: { name: 'CC BY', url: 'https://creativecommons.org/licenses/by/4.0/' },
  topics: [],
  quoteCards: 0,
});

describe('kutip check', () => {
  it('finds no error in the bundled edition', async () => {
    const { code, out } = await kutip('check');
    expect(out).not.toContain('error:');
    expect(code).toBe(0);
  });

  it('lists doubts without failing', async () => {
    const blocks = [...aStory().blocks, { type: 'related' as const, text: 'Panen mundur' }];
    const root = await folder({
      'site.json': site,
      'stories/harga-beras-naik.json': JSON.stringify(aStory({ blocks })),
    });
    const { code, out, err } = await kutip('check', '--content', root);
    expect(out).toContain('doubt: a related line leads nowhere: Panen mundur');
    expect(err).toBe('0 errors, 1 doubt\n');
    expect(code).toBe(0);
  });

  it('fails for errors, and names file and place', async () => {
    const root = await folder({
      'site.json': site,
      'stories/a.json': JSON.stringify(aStory({ slug: slug('b') })),
      'stories/broken.json': '{',
      'stories/copy.json': JSON.stringify(aStory({ slug: slug('a') })),
      'stories/list.json': JSON.stringify([aStory()]),
      'stories/c.json': JSON.stringify({ ...aStory({ slug: slug('c') }), headline: 7 }),
    });
    const { code, out, err } = await kutip('check', '--content', root);
    expect(code).toBe(1);
    expect(out).toContain('error: slug: expected a, as the file is called, found b: call the file b.json\n');
    expect(out).toContain(
      `${join('stories', 'broken.json')}\n  error: line 1, column 2: expected JSON with a name in double quotes or } here, found the end of the file: close what is open, or bring the whole file back\n`,
    );
    expect(out).toContain(
      'error: slug: expected copy, as the file is called, found a: a.json is there already. Take this file away if it is a copy of that, or give it a slug of its own\n',
    );
    expect(out).toContain(
      `${join('stories', 'list.json')}\n  error: (whole file): expected an object in { }, found a list in [ ]\n`,
    );
    expect(out).toContain('error: headline: expected a text in double quotes, found 7\n');
    expect(err).toBe(
      '5 errors, 0 doubts\nCorrect each where it stands: a build stops until then. kutip schema writes down what a story file may hold, and prints where.\n',
    );
  });
});
