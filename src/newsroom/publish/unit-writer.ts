import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '#core/edition/page.ts';
import { pagesOfStory } from '#core/edition/story-pages.ts';
import { twinPath } from '#core/story/address.ts';
import { readStory } from '#newsroom/desk/read-content.ts';
import type { AppBundle } from './app-bundle.ts';
import { documents } from './document.ts';
import { drawCard } from './draw-card.ts';
import type { PoolWork } from './pool.ts';
import type { Unit } from './unit.ts';

export type UnitWriter = (unit: Unit) => Promise<readonly string[]>;

/**
 * Makes units and writes them below a folder; returns the paths that were written, from that folder. Writes are
 * synchronous, because a thread that does nothing else gains nothing from waiting for them in turn.
 */
export function unitWriter({ folder, publication, cards }: PoolWork, app: AppBundle): UnitWriter {
  const made = new Set<string>();
  const document = documents(app, publication);
  const place = (path: string) => {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    return file;
  };
  const putPage = async (page: Page) => {
    const twin = JSON.stringify(page);
    const body = await app.render(page, { basename: publication.base.slice(0, -1) || '/', site: publication.address });
    const paths = [pageFile(page), twinPath(page.path).slice(1)];
    writeFileSync(place(paths[0]!), document(page, body, twin));
    writeFileSync(place(paths[1]!), twin);
    return paths;
  };

  return async (unit) => {
    switch (unit.type) {
      case 'story': {
        const written: string[] = [];
        for (const page of pagesOfStory(await readStory(unit.file), unit.surroundings))
          written.push(...(await putPage(page)));
        return written;
      }
      case 'page':
        return putPage(unit.page);
      case 'text':
        writeFileSync(place(unit.name), unit.text);
        return [unit.name];
      case 'card':
        writeFileSync(place(unit.name), await drawCard(unit.card, cards));
        return [unit.name];
      case 'copy':
        copyFileSync(unit.from, place(unit.name));
        return [unit.name];
    }
  };
}

function pageFile(page: Page): string {
  return page.type === 'missing' ? '404.html' : `${page.path.slice(1)}index.html`;
}
