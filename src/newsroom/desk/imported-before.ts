import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import * as v from 'valibot';
import type { Block } from '#core/story/block.ts';
import { isSlug, type Slug } from '#core/story/slug.ts';
import { writeWhole } from './write-whole.ts';

/**
 * What the desk remembers of an import, in a file of its own beside the stories (`.imports/<slug>.json`): which source
 * it was, and how each field came out of it. So a later import knows its story again and sees what an editor changed.
 * docs: docs/decisions/0010-imports-remembered.md
 */
export type ImportRecord = {
  readonly slug: Slug;
  /** The source file's path from the folder of the stories, with slashes. */
  readonly path: string;
  /** A hash of the source's bytes: a file that was moved or renamed is the same source. */
  readonly content: string;
  /** A hash of each field as the import gave it. */
  readonly fields: Readonly<Record<string, string>>;
};

export type ImportMemory = {
  readonly bySlug: Map<Slug, ImportRecord>;
  readonly byPath: Map<string, ImportRecord>;
  readonly byContent: Map<string, ImportRecord>;
};

const schema = v.strictObject({
  path: v.string(),
  content: v.string(),
  fields: v.record(v.string(), v.string()),
});

const folder = (out: string) => join(out, '.imports');

/** A record that cannot be read is as good as none: that is told, and the story never overwritten. */
export async function readImportMemory(out: string): Promise<ImportMemory> {
  const memory: ImportMemory = { bySlug: new Map(), byPath: new Map(), byContent: new Map() };
  const names = await readdir(folder(out)).catch(() => []);
  for (const name of names) {
    const slug = name.replace(/\.json$/, '');
    if (!isSlug(slug)) continue;
    const parsed = v.safeParse(
      v.pipe(v.string(), v.parseJson(), schema),
      await readFile(join(folder(out), name), 'utf8'),
    );
    if (parsed.success) remember(memory, { slug, ...parsed.output });
  }
  return memory;
}

export function remember(memory: ImportMemory, record: ImportRecord): void {
  memory.bySlug.set(record.slug, record);
  memory.byPath.set(record.path, record);
  memory.byContent.set(record.content, record);
}

export async function writeImportRecord(out: string, { slug, ...record }: ImportRecord): Promise<void> {
  await writeWhole(join(folder(out), `${slug}.json`), `${JSON.stringify(record, null, 2)}\n`);
}

/** How a source is named in a record: no path of one machine, so that records can be kept with the stories. */
export function sourcePath(out: string, path: string): string {
  return relative(out, path).split(sep).join('/');
}

/** A short hash of a value, the same wherever its fields stand in the same order. */
export function hashOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(value) ?? 'nothing')
    .digest('hex')
    .slice(0, 20);
}

export function hashOfBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 20);
}

/** Blocks as an import gives them: which story a related line leads to is the desk's own addition. */
export function blocksAsImported(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block) => (block.type === 'related' ? { type: 'related', text: block.text } : block));
}
