import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { directory } from '#core/edition/edition.ts';
import { knownStories } from '#newsroom/desk/record-cache.ts';
import { storyNames } from '#newsroom/desk/read-content.ts';
import { readEntry } from '#newsroom/desk/read-entry.ts';
import { recordReader } from '#newsroom/desk/record-reader.ts';
import { aPerson, aQuote, aStory, personId, slug } from '../../a-story.ts';
import { folder } from '../folder.ts';

const names = ['Siti Aminah', 'Budi Santoso', 'Dewi Lestari', 'Agus Salim'];
const people = directory(
  names.map((name) => ({
    id: personId(name.toLowerCase().replace(' ', '-')),
    name,
    aliases: [],
    sameAs: [],
  })),
);

/** A story as long as usual, in which four people speak twice. */
function storyText(index: number): string {
  const texts = names.flatMap((name, number) =>
    [1, 2].map((time) => `“Harga naik ${number * 2 + time} kali dalam sebulan di pasar induk itu,” kata ${name}.`),
  );
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text }));
  return JSON.stringify(
    aStory({
      slug: slug(`harga-beras-dan-gula-naik-lagi-di-pasar-induk-${index}`),
      headline: `Harga beras dan gula naik lagi di pasar induk ${index}`,
      blocks,
      people: [...people.values()].map(({ id, name }) => aPerson(blocks, name, id)),
      quotes: texts.map((text, number) =>
        aQuote(blocks, `k${number + 1}`, text.slice(1, text.indexOf(',”')), {
          type: 'person',
          person: [...people.keys()][Math.floor(number / 2)]!,
        }),
      ),
    }),
  );
}

async function edition(count: number) {
  const stories = await folder(
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `harga-beras-dan-gula-naik-lagi-di-pasar-induk-${index}.json`,
        storyText(index),
      ]),
    ),
  );
  const cache = await folder();
  const read: string[] = [];
  const known = async (version = 'a') =>
    knownStories(
      stories,
      await storyNames(stories),
      people,
      { path: join(cache, 'stories'), version },
      (files, onRead) => {
        read.length = 0;
        for (const file of files) {
          read.push(basename(file, '.json').replace(/^.*-/, ''));
          onRead(file, readEntry(file, people));
        }
      },
    );
  const change = (index: number, to: (text: string) => string) => {
    const file = join(stories, `harga-beras-dan-gula-naik-lagi-di-pasar-induk-${index}.json`);
    writeFileSync(file, to(readFileSync(file, 'utf8')));
  };
  const remove = (index: number) =>
    rmSync(join(stories, `harga-beras-dan-gula-naik-lagi-di-pasar-induk-${index}.json`));
  return { known, read, change, remove };
}

function headlines({ entries, records }: Awaited<ReturnType<typeof knownStories>>): readonly string[] {
  const { read, close } = recordReader(records);
  const all = entries.map((entry) => read(entry.slug).card.headline.replace(/^.*induk /, ''));
  close();
  return all;
}

describe('knownStories', () => {
  it('reads every file once, and then those that are new or have changed', async () => {
    const { known, read, change, remove } = await edition(4);
    const first = await known();
    expect(read).toEqual(['0', '1', '2', '3']);
    expect(headlines(first)).toEqual(['0', '1', '2', '3']);
    read.length = 0;
    expect(await known()).toEqual(first);
    expect(read).toEqual([]);
    change(2, (text) => text.replace('induk 2', 'induk dua'));
    remove(0);
    expect(headlines(await known())).toEqual(['1', 'dua', '3']);
    expect(read).toEqual(['2']);
    read.length = 0;
    expect(headlines(await known())).toEqual(['1', 'dua', '3']);
    expect(read).toEqual([]);
    await known('b');
    expect(read).toEqual(['1', '2', '3']);
  });

  it('still finds what another build has read, when this one writes to the same file', async () => {
    const { known, change } = await edition(3);
    const before = await known();
    change(1, (text) => text.replace('induk 1', 'induk satu'));
    const after = await known();
    expect(headlines(before)).toEqual(['0', '1', '2']);
    expect(headlines(after)).toEqual(['0', 'satu', '2']);
  });

  it('keeps little of a story in memory: of one with four speakers less than 1,200 bytes', async () => {
    setFlagsFromString('--expose-gc');
    const gc: () => void = runInNewContext('gc');
    const { known } = await edition(3000);
    gc();
    const before = process.memoryUsage().heapUsed;
    const { entries, records } = await known();
    gc();
    const each = (process.memoryUsage().heapUsed - before + records.places.byteLength) / entries.length;
    expect(each).toBeLessThan(1200);
    expect(each).toBeGreaterThan(50);
  });
});
