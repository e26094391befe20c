import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Page } from '#core/edition/page.ts';
import type { ReadRecord } from '#core/edition/entry.ts';
import { filled } from '#core/edition/outline.ts';
import { filledSurroundings, pagesOfStory } from '#core/edition/story-pages.ts';
import { twinPath } from '#core/story/address.ts';
import { readBytes, storyFrom } from '#newsroom/desk/read-content.ts';
import type { AppBundle } from './app-bundle.ts';
import { documents, type PageParts } from './document.ts';
import { filesOfUnit } from './files-of-unit.ts';
import type { PoolWork } from './pool.ts';
import type { Unit } from './unit.ts';

export type UnitWriter = (unit: Unit, read: ReadRecord) => Promise<readonly string[]>;

/**
 * Makes units and writes them below a folder; returns the paths that were written, from that folder. Writes are
 * synchronous, because a thread that does nothing else gains nothing from waiting for them in turn.
 */
export function unitWriter({ folder, publication, cards, compressed }: PoolWork, app: AppBundle): UnitWriter {
  const made = new Set<string>();
  const document = documents(app, publication);
  let scratch = Buffer.allocUnsafe(1 << 20);
  /** The parts as bytes, in memory that the next file takes over: thousands of pages leave no garbage behind. */
  const encoded = (parts: PageParts): Buffer => {
    const room = parts.reduce((sum, part) => sum + part.length * (typeof part === 'string' ? 3 : 1), 0);
    if (room > scratch.length) scratch = Buffer.allocUnsafe(2 * room);
    let end = 0;
    for (const part of parts) end += typeof part === 'string' ? scratch.write(part, end) : part.copy(scratch, end);
    return scratch.subarray(0, end);
  };
  const write = (path: string, ...parts: PageParts): readonly string[] => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    const bytes = encoded(parts);
    writeFileSync(file, bytes);
    if (compressed === 'none' || !isText(path)) return [path];
    writeFileSync(`${file}.br`, brotli(bytes));
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    return [path, `${path}.br`, `${path}.gz`];
  };
  const putPage = async (page: Page) => {
    const twin = JSON.stringify(page);
    const { base, address, site } = publication;
    const body = await app.render(page, { basename: base, address, site });
    return [...write(pageFile(page), ...document(page, body, twin)), ...write(twinPath(page.path).slice(1), twin)];
  };

  return async (unit, read) => {
    switch (unit.type) {
      case 'story': {
        const written: string[] = [];
        const surroundings = filledSurroundings(unit.surroundings, read);
        for (const page of pagesOfStory(storyFrom(unit.file, readBytes(unit.file)), surroundings)) {
          written.push(...(await putPage(page)));
        }
        return written;
      }
      case 'page':
        return putPage(filled(unit.outline, read));
      case 'feed':
      case 'sitemap':
      case 'text':
      case 'card': {
        const files = await filesOfUnit(unit, read, { publication, cards });
        return files.flatMap(([name, content]) => write(name, content));
      }
      case 'copy':
        return write(unit.name, readFileSync(unit.from));
    }
  };
}

function pageFile(page: Page): string {
  return page.type === 'missing' ? '404.html' : `${page.path.slice(1)}index.html`;
}

function isText(path: string): boolean {
  return /\.(?:html|json|js|css|svg|xml|txt|webmanifest)$/.test(path);
}

function brotli(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}
