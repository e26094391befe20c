import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledSite, type BundledSite } from './bundled-site.ts';

const root = join(import.meta.dirname, '..', '..');
let site: BundledSite;
let all: ReadonlySet<string>;
let pages: readonly string[];

beforeAll(async () => {
  site = await bundledSite();
  all = new Set(site.files);
  pages = site.files.filter((name) => name.endsWith('.html'));
}, 300_000);
afterAll(() => site.remove());

/** The file that a host answers a path of the site with. */
function fileAt(path: string): string {
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** The addresses of the site that have no file, each with the page that names it. */
function dead(found: Iterable<readonly [where: string, address: string]>): readonly string[] {
  const faults: string[] = [];
  for (const [where, address] of found) {
    const url = new URL(address, site.address);
    if (url.origin !== site.address || !/^https?:$/.test(url.protocol)) continue;
    const file = fileAt(decodeURI(url.pathname));
    if (!all.has(file)) faults.push(`${where}: ${address}`);
    else if (/^#k\d+$/.test(url.hash) && !site.text(file).includes(` id="${url.hash.slice(1)}"`))
      faults.push(`${where}: ${address} (no such place)`);
  }
  return faults;
}

function classesIn(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/\.(k[0-9a-z]+)(?![^{}]*:hover)/g)].map(([, name = '']) => name));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll(/&#x27;|&#39;/g, "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

describe('every page', () => {
  it('leads only to what is there', () => {
    function* named(): Generator<[string, string]> {
      for (const page of pages) {
        const at = page === '404.html' ? '/' : `/${page.replace(/index\.html$/, '')}`;
        for (const [, address = ''] of site.text(page).matchAll(/\s(?:href|src|data-(?:entry|sheet))="([^"]*)"/g))
          yield [page, new URL(unescaped(address), site.address + at).href];
      }
    }
    const found = [...named()];
    expect(found.length).toBeGreaterThan(2000);
    expect(dead(found)).toEqual([]);
  });

  it('names in its head only what is there', () => {
    const found = pages.flatMap((page) =>
      [...site.text(page).matchAll(/property="og:(?:image|url)" content="([^"]*)"/g)].map(
        ([, address = '']): [string, string] => [page, unescaped(address)],
      ),
    );
    expect(dead(found.filter(([page]) => page !== '404.html'))).toEqual([]);
  });

  it('shows where the keyboard is, with the styles that are inside it', () => {
    for (const page of pages) expect(site.text(page), page).toMatch(/<style>[^<]*:focus-visible\{outline:/);
  });

  it('has the styles of all that it shows inside it', () => {
    // What is empty until something has happened gets its styles with the whole sheet.
    const waits = /<div (?:[^>]* popover=|role="status")[^>]*><\/div>/g;
    const sheet = site.files.find((name) => name.startsWith('assets/sheet-')) ?? '';
    const styled = classesIn(site.text(sheet).replaceAll(/@media print\{(?:[^{}]*\{[^{}]*\})*\}/g, ''));
    for (const page of pages) {
      const html = site.text(page);
      const inside = classesIn(html.match(/<style>([^<]*)/)?.[1] ?? '');
      const shown = html.replaceAll(waits, '').matchAll(/ class="([^"]*)"/g);
      const named = new Set([...shown].flatMap(([, classes = '']) => classes.split(' ')));
      expect(named.size, page).toBeGreaterThan(10);
      expect(
        [...named].filter((name) => styled.has(name) && !inside.has(name)),
        page,
      ).toEqual([]);
    }
  });

  it('has a twin that says its address', () => {
    for (const page of pages) {
      const twin = page === 'index.html' ? 'index.json' : page.replace(/(?:\/index)?\.html$/, '.json');
      const { path } = JSON.parse(site.text(twin));
      expect(page === '404.html' ? '404.html' : fileAt(path)).toBe(page);
    }
  });
});

describe('the sitemaps', () => {
  const locations = (name: string) =>
    [...site.text(name).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => unescaped(address));

  it('are all in the index, none with more than 50,000 addresses', () => {
    const maps = site.files.filter((name) => /^sitemap-.*\.xml$/.test(name));
    expect(locations('sitemap.xml').sort()).toEqual(maps.map((name) => `${site.address}/${name}`).sort());
    for (const name of maps) expect(locations(name).length, name).toBeLessThanOrEqual(50_000);
    expect(site.text('robots.txt')).toContain(`Sitemap: ${site.address}/sitemap.xml`);
  });

  it('name every page once, and nothing that is not there', () => {
    const maps = site.files.filter((name) => /^sitemap-(?!news)/.test(name));
    const named = maps.flatMap(locations).map((address) => fileAt(address.slice(site.address.length)));
    const notListed = new Set(['404.html', 'simpanan/index.html']);
    expect(named.toSorted()).toEqual(pages.filter((name) => !notListed.has(name)).toSorted());
    expect(dead(locations('sitemap-news.xml').map((address) => ['sitemap-news.xml', address] as const))).toEqual([]);
  });
});

describe('the feeds', () => {
  const named = (end: string) => site.files.filter((name) => name.endsWith(end));

  it('are read again as what they are, every entry with its page', () => {
    const found: [string, string][] = [];
    for (const name of named('rss.xml')) {
      const { items = [], title, link } = parseRssFeed(site.text(name));
      expect([title, link], name).toEqual([expect.any(String), expect.any(String)]);
      found.push(...items.map((item): [string, string] => [name, item.link ?? 'none']));
    }
    for (const name of named('atom.xml')) {
      const { entries = [], id, updated } = parseAtomFeed(site.text(name));
      expect([id, updated], name).toEqual([expect.any(String), expect.any(String)]);
      found.push(...entries.map((entry): [string, string] => [name, entry.links?.[0]?.href ?? 'none']));
    }
    for (const name of named('feed.json')) {
      const { items = [], feed_url } = parseJsonFeed(site.text(name));
      expect(feed_url, name).toBe(`${site.address}/${name}`);
      found.push(...items.map((item): [string, string] => [name, item.url ?? 'none']));
    }
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(([, address]) => !address.startsWith(site.address))).toEqual([]);
    expect(dead(found)).toEqual([]);
  });

  it('come in all three forms wherever there is one', () => {
    const places = (end: string) => named(end).map((name) => name.slice(0, -end.length));
    expect(places('atom.xml')).toEqual(places('rss.xml'));
    expect(places('feed.json')).toEqual(places('rss.xml'));
  });
});

describe('what search engines read', () => {
  it('is valid against schema.org’s own vocabulary, as the compiler knows it', () => {
    const shapes = new Map<string, string>();
    for (const page of pages) {
      for (const [, text = ''] of site.text(page).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) {
        const shape = shapeOf(JSON.parse(text));
        if (!shapes.has(shape)) shapes.set(shape, `  // ${page}\n  ${text},\n`);
      }
    }
    expect(shapes.size).toBeGreaterThan(5);
    const types = 'BreadcrumbList, NewsArticle, ProfilePage, Quotation, WebSite';
    const folder = join(root, 'build', 'json-ld');
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      join(folder, 'found.ts'),
      `import type { ${types}, WithContext } from 'schema-dts';\n\ntype Found = ${types.replaceAll(', ', ' | ')};\n` +
        `export const found: readonly WithContext<Exclude<Found, string>>[] = [\n${[...shapes.values()].join('')}];\n`,
    );
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../tsconfig.base.json', compilerOptions: { types: [] }, files: ['found.ts'] }),
    );
    const tsc = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(tsc.stdout).toBe('');
    expect(tsc.status).toBe(0);
  }, 120_000);
});

/** Which fields a value has and of what kinds: one of each shape is enough for the compiler. */
function shapeOf(value: unknown): string {
  if (Array.isArray(value)) return `[${[...new Set(value.map(shapeOf))].sort().join('|')}]`;
  if (typeof value !== 'object' || value === null) return typeof value;
  const fields = Object.entries(value).map(([key, inner]: [string, unknown]) =>
    key === '@type' ? `@${String(inner)}` : `${key}:${shapeOf(inner)}`,
  );
  return `{${fields.join(',')}}`;
}
