import { join } from 'node:path';
import { parseStory } from '#core/story/parse.ts';
import type { Story } from '#core/story/story.ts';
import { folder, json, put } from '../folder.ts';
import { kutip } from './kutip.ts';

/** A page of news as it is copied. */
export const article = `Harga Beras Naik

Kamis, 09 Nov 2023 10:15 WIB

Harga beras naik di pasar induk.

“Stok kami menipis,” kata Ketua Koperasi Siti Aminah.

Baca juga: Panen Mundur Sebulan

“Kami menunggu panen,” ujarnya.
`;

export async function storyAt(path: string): Promise<Story> {
  const parsed = parseStory(await json(path));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.value;
}

/** A desk with one article imported once. */
export async function desk(
  text = article,
): Promise<{ source: string; out: string; file: string; again: () => ReturnType<typeof kutip> }> {
  const root = await folder({ 'in/beras.txt': text });
  const source = join(root, 'in', 'beras.txt');
  const out = join(root, 'edition', 'stories');
  await kutip('import', source, '--out', out);
  return { source, out, file: join(out, 'harga-beras-naik.json'), again: () => kutip('import', source, '--out', out) };
}

export async function edit(file: string, change: (story: Story) => Story): Promise<void> {
  await put(file, JSON.stringify(change(await storyAt(file))));
}
