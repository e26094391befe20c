import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readEntry } from '#newsroom/desk/read-entry.ts';
import { readEdition, readMasthead } from '#newsroom/publish/read-edition.ts';
import { aStory, slug } from '../a-story.ts';
import { anEdition, aSite } from '../an-edition.ts';
import { folder, put } from './folder.ts';

it('finds what a story names and is not there any more, though no story has changed', async () => {
  const content = await folder();
  anEdition(content);
  const image = { src: '/images/2023/beras.svg', width: 3, height: 2, alt: 'Beras.' };
  await put(join(content, 'images/2023/beras.svg'), '<svg/>');
  await put(join(content, 'stories/beras.json'), JSON.stringify(aStory({ slug: slug('beras'), image })));
  const cache = { path: join(await folder(), 'stories'), version: 'a' };
  const asked: string[] = [];
  const read = async () => {
    const masthead = await readMasthead(content, undefined);
    return readEdition(content, masthead, cache, (files, onRead) => {
      for (const file of files) {
        asked.push(file);
        onRead(file, readEntry(file, masthead.people));
      }
    });
  };
  expect((await read()).edition.stories).toHaveLength(4);
  asked.length = 0;
  await rm(join(content, 'images'), { recursive: true });
  await expect(read()).rejects.toThrow(/beras\.json\n {2}a picture: .* found "\/images\/2023\/beras\.svg"$/);
  await put(join(content, 'images/2023/beras.svg'), '<svg/>');
  await put(join(content, 'site.json'), JSON.stringify({ ...aSite, topics: [] }));
  await expect(read()).rejects.toThrow(/harga-naik\.json\n {2}topics: expected a topic of site\.json, found "pangan"$/);
  expect(asked).toEqual([]);
});
