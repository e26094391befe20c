import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { freePort } from '#newsroom/cli/free-port.ts';
import { devServer } from '#newsroom/publish/dev-server.ts';
import { mediaType } from '#newsroom/publish/media-types.ts';
import { publish } from '#newsroom/publish/publish.ts';
import { anEdition } from '../an-edition.ts';
import { aBrowser, alive } from './a-browser.ts';

const browser = aBrowser();
const content = mkdtempSync(join(tmpdir(), 'kutip-dev-'));
let server: Awaited<ReturnType<typeof devServer>>;
let site: string;

beforeAll(async () => {
  anEdition(content);
  const port = await freePort(0);
  server = await devServer({ content, port });
  site = `http://localhost:${port}`;
});
afterAll(async () => {
  await server.close();
  rmSync(content, { recursive: true, force: true });
});

const file = join(content, 'stories', 'panen-tiba.json');

/** Writes the story file anew, with some of its text replaced. */
function edit(from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replaceAll(from, to));
}

it('serves pages, twins and what is not there like the published site', async () => {
  const page = await fetch(`${site}/berita/panen-tiba/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toMatch(/<h1[^>]*>panen tiba<\/h1>/);
  const twin = await fetch(`${site}/berita/panen-tiba.json`);
  expect(twin.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(await twin.json()).toMatchObject({ type: 'story', story: { headline: 'panen tiba' } });
  expect(await (await fetch(`${site}/tokoh/siti-aminah.json`)).json()).toMatchObject({ type: 'person' });
  expect(await (await fetch(`${site}/berita/panen-tiba/index.html`)).text()).toMatch(/<h1[^>]*>panen tiba<\/h1>/);
  expect((await fetch(`${site}/tidak/ada/`)).status).toBe(404);
  expect((await fetch(`${site}/tidak/ada.json`)).status).toBe(404);
});

it('serves every twin and every other file with the bytes of the published site', async () => {
  const out = mkdtempSync(join(tmpdir(), 'kutip-published-'));
  onTestFinished(() => rmSync(out, { recursive: true, force: true }));
  await publish({ content, out, site, base: '/', cards: 'drawn', compressed: 'none', say: () => {} });
  const apart = /\.html$|^assets\/|^service-worker|^_|^headers\.json$|^build\.txt$|^404\.json$/;
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .filter((name) => !apart.test(name) && statSync(join(out, name)).isFile())
    .sort();
  expect(names).toEqual(
    expect.arrayContaining(['feed.json', 'icon-192.png', 'kartu.png', 'robots.txt', 'sitemap.xml']),
  );
  const served = await Promise.all(
    names.map(async (name) => {
      const response = await fetch(`${site}/${name}`);
      expect([response.status, response.headers.get('content-type')], name).toEqual([200, mediaType(name)]);
      return Buffer.from(await response.arrayBuffer());
    }),
  );
  const different = names.filter((name, index) => !served[index]?.equals(readFileSync(join(out, name))));
  expect(different).toEqual([]);
});

it.each([
  '/tokoh/tidak-ada/rss.xml',
  '/berita/panen-tiba/k9/kartu.png',
  '/sitemap-9.xml',
  '/icon-7.png',
  '/images/tidak-ada.png',
  '/images/%E0%A4',
])('has nothing at %s', async (path) => {
  expect((await fetch(site + path)).status).toBe(404);
});

// Only here does React say what it silently makes good in a published page.
it.each([
  '/',
  '/berita/',
  '/berita/panen-tiba/',
  '/berita/panen-tiba/k1/',
  '/tokoh/',
  '/tokoh/siti-aminah/',
  '/topik/pangan/',
  '/kutipan/',
  '/simpanan/',
  '/seberapa-yakin/',
])('comes to life exactly as it was rendered: %s', async (path) => {
  const reader = await browser.context({ baseURL: site });
  await alive(await reader.open(path));
  reader.expectNoErrors();
  await reader.context.close();
});

it('shows a change of a story by itself, says where a story is wrong, and goes on when it is mended', async () => {
  const reader = await browser.context({ baseURL: site });
  const page = await alive(await reader.open('/'));
  await page.getByRole('link', { name: 'panen tiba' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'panen tiba' }).waitFor();
  reader.expectNoErrors();

  edit('"panen tiba"', '"Panen tiba lebih awal"');
  await page.getByRole('heading', { level: 1, name: 'Panen tiba lebih awal' }).waitFor();

  edit('"paragraph"', '"film"');
  await page.getByRole('heading', { name: 'A file of the edition is wrong' }).waitFor();
  await page.getByText('panen-tiba.json').waitFor();
  await page.getByText('blocks.0.type').waitFor();
  await page.getByText('found "film"').waitFor();
  const twin = await fetch(`${site}/berita/panen-tiba.json`);
  expect([twin.status, await twin.json()]).toEqual([500, { error: expect.stringContaining('blocks.0.type') }]);

  edit('"film"', '"paragraph"');
  await page.getByRole('heading', { level: 1, name: 'Panen tiba lebih awal' }).waitFor();
  await alive(page);
  await reader.context.close();
});

it('shows a change of the directory of people', async () => {
  const reader = await browser.context({ baseURL: site });
  const page = await reader.open('/tokoh/');
  await page.getByRole('link', { name: /Siti Aminah/ }).waitFor();
  const people = join(content, 'people.json');
  writeFileSync(people, readFileSync(people, 'utf8').replace('Siti Aminah', 'Siti Aminah Hasan'));
  await page.getByRole('link', { name: /Siti Aminah Hasan/ }).waitFor();
  await reader.context.close();
});
