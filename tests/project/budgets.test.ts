import { brotliCompressSync, constants } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageTypes } from '#core/edition/page.ts';
import { blockText, type Block } from '#core/story/block.ts';
import { openBundle, type AppBundle } from '#newsroom/publish/app-bundle.ts';
import { bundledSite, type BundledSite } from './bundled-site.ts';

/*
 * What a reader on a poor line pays, in bytes as they are sent. A budget is kept or lowered; raising one is a decision
 * that wants its reason in the commit.
 */
const budgets = {
  /** The app, before a first story answers. */
  scripts: 120 * 1024,
  /** What a page of another kind adds to that. */
  route: 15 * 1024,
  /** A story of up to 600 words as HTML, twin and styles inside; a longer one in proportion. */
  story: { bytes: 12_288, words: 600 },
  fonts: 55 * 1024,
  /** Everything that a first visit to such a story fetches, where the line is quick enough for the typeface; pictures aside. */
  visit: 150 * 1024,
  card: 60_000,
};

let site: BundledSite;
let app: AppBundle;

beforeAll(async () => {
  site = await bundledSite();
  app = await openBundle();
}, 300_000);
afterAll(() => site.remove());

type Weighed = { readonly name: string; readonly bytes: number };

function sent(name: string): Weighed {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return { name, bytes: brotliCompressSync(site.bytes(name), { params }).length };
}

/** Nothing while a budget is kept; otherwise by how much it is not, and the files it goes to, heaviest first. */
function over(what: string, all: readonly Weighed[], budget: number): readonly string[] {
  const sum = all.reduce((total, { bytes }) => total + bytes, 0);
  if (sum <= budget) return [];
  const heaviest = all.toSorted((a, b) => b.bytes - a.bytes).map(({ name, bytes }) => `${name} ${bytes}`);
  return [`${what}: ${sum} bytes, ${sum - budget} over ${budget}: ${heaviest.join(', ')}`];
}

describe('a first visit stays light', () => {
  it('in scripts before a story answers', () => {
    expect(over('story', [app.entry, ...app.scripts.story].map(sent), budgets.scripts)).toEqual([]);
  });

  it('in scripts that another kind of page adds', () => {
    const there = new Set([app.entry, ...app.scripts.story]);
    const faults = pageTypes.flatMap((type) =>
      over(type, app.scripts[type].filter((file) => !there.has(file)).map(sent), budgets.route),
    );
    expect(faults).toEqual([]);
  });

  it('in the HTML of every story, its twin and styles inside', () => {
    const stories = site.files.filter((name) => /^berita\/(?!hal\/)[^/]+\/index\.html$/.test(name));
    expect(stories.length).toBeGreaterThan(10);
    const faults = stories.flatMap((name) => {
      const words = wordsIn(name);
      return over(
        `${words} words`,
        [sent(name)],
        Math.round(budgets.story.bytes * Math.max(1, words / budgets.story.words)),
      );
    });
    expect(faults).toEqual([]);
  });

  it('in its typeface', () => {
    const fonts = site.files.filter((name) => /\.(?:woff2?|ttf|otf)$/.test(name));
    const weighed = fonts.map((name) => ({ name, bytes: site.bytes(name).length }));
    expect(weighed.length).toBeGreaterThan(0);
    expect(over('fonts', weighed, budgets.fonts)).toEqual([]);
  });

  it('in everything together', () => {
    const page = site.files.filter(
      (name) => /^berita\/(?!hal\/)[^/]+\/index\.html$/.test(name) && wordsIn(name) <= 600,
    );
    expect(page.length).toBeGreaterThan(5);
    const face = site.files.filter((name) => name.includes('literata-basic'));
    expect(face).toHaveLength(1);
    const shared = ['icon.svg', app.sheet, app.entry, ...app.scripts.story].map(sent);
    const faces = face.map((name) => ({ name, bytes: site.bytes(name).length }));
    expect(page.flatMap((name) => over(name, [sent(name), ...shared, ...faces], budgets.visit))).toEqual([]);
  });

  it('in every picture for a message', () => {
    const cards = site.files.filter((name) => name.endsWith('kartu.png'));
    expect(cards.length).toBeGreaterThan(20);
    const faults = cards.flatMap((name) => over('card', [{ name, bytes: site.bytes(name).length }], budgets.card));
    expect(faults).toEqual([]);
  });

  it('with nothing in its HTML that keeps the text from being painted', () => {
    const faults = site.files
      .filter((name) => name.endsWith('.html'))
      .flatMap((name) => {
        const html = site.text(name);
        const tags = html.match(/<(?:script|link)\b[^>]*>/g) ?? [];
        return tags.filter(blocks).map((tag) => `${name}: ${tag}`);
      });
    expect(faults).toEqual([]);
  });
});

/** A sheet that is fetched, or a script that is fetched and run where it stands. */
function blocks(tag: string): boolean {
  if (tag.startsWith('<link')) return /rel="?stylesheet/.test(tag) && !/media="?print/.test(tag);
  return /\ssrc=/.test(tag) && !/\s(?:async|defer)\b|type="?module/.test(tag);
}

function wordsIn(page: string): number {
  const twin: { story: { blocks: readonly Block[] } } = JSON.parse(site.text(page.replace('/index.html', '.json')));
  return twin.story.blocks.reduce((sum, block) => sum + (blockText(block).match(/\S+/g)?.length ?? 0), 0);
}
