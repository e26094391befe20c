import { get, type IncomingHttpHeaders } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '#newsroom/publish/serve.ts';
import { folder } from './folder.ts';

const page = '<!doctype html><title>Harga naik</title>';

async function served(): Promise<string> {
  const place = await folder({
    _headers: '/*',
    '_hosting/nginx.conf': 'gzip on;',
    'headers.json': '{"X-Content-Type-Options":"nosniff"}',
    '404.html': '<!doctype html><title>Tidak ada</title>',
    'atom.xml': '<feed/>',
    'berita/index.html': page,
    'berita/feed.json': '{}',
    'berita/news-feed.json': '{}',
    'berita/rss.xml': '<rss/>',
    'index.html': page,
    'index.html.br': brotliCompressSync(page),
    'peta.png': Buffer.from([137, 80, 78, 71]),
  });
  const { server, port } = await serve({ folder: place, base: '/', port: 0 });
  onTestFinished(() => void server.close());
  return `http://localhost:${port}`;
}

it.each([
  ['what was compressed ahead, with its length', '/', 'gzip, br', 'br', String(brotliCompressSync(page).length)],
  ['what it compresses itself', '/berita/', 'gzip, br', 'br', null],
  ['gzip where that is all a browser knows', '/', 'gzip', 'gzip', null],
  ['the text itself where a browser knows neither', '/', 'identity', null, String(page.length)],
  ['nothing that a browser will not have', '/', 'br;q=0, gzip;q=0.0', null, String(page.length)],
  ['what a browser likes less too', '/', 'gzip;q=1.0, br;q=0.5', 'br', String(brotliCompressSync(page).length)],
])('sends %s', async (_, path, accepted, encoding, length) => {
  const response = await fetch((await served()) + path, { headers: { 'Accept-Encoding': accepted } });
  expect(response.headers.get('content-encoding')).toBe(encoding);
  expect(response.headers.get('content-length')).toBe(length);
  expect(await response.text()).toBe(page);
});

it.each([
  ['/headers.json', '*'],
  ['/atom.xml', '*'],
  ['/', null],
  ['/peta.png', null],
])('lets pages of other sites read data and nothing else: %s', async (path, allowed) => {
  const response = await fetch((await served()) + path);
  expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, allowed]);
});

it.each([
  ['/', 'text/html; charset=utf-8'],
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/berita/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/berita/feed.json', 'application/feed+json; charset=utf-8'],
  ['/berita/news-feed.json', 'application/json; charset=utf-8'],
  ['/peta.png', 'image/png'],
])('says what %s is as its page announces it', async (path, type) => {
  const { headers } = await fetch((await served()) + path);
  expect([headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([type, 'nosniff']);
});

it.each(['/assets/gone-abc.js', '/images/gone.png', '/tidak/ada/', '/_headers', '/_hosting/nginx.conf'])(
  'has nothing at %s, and lets nobody keep that',
  async (path) => {
    const missing = await fetch(`${await served()}${path}`);
    expect([missing.status, missing.headers.get('cache-control')]).toEqual([404, 'public, max-age=0, must-revalidate']);
  },
);

it('compresses no picture, and answers 404 with the page that says so', async () => {
  const site = await served();
  const picture = await fetch(`${site}/peta.png`, { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(picture.headers.get('content-encoding')).toBeNull();
  const missing = await fetch(`${site}/tidak/ada/`);
  expect([missing.status, await missing.text()]).toEqual([404, '<!doctype html><title>Tidak ada</title>']);
});

it.each([
  ['/berita?x=1', 301, '/berita/?x=1'],
  ['//berita', 301, '/berita/'],
  ['/.//berita', 404, null],
  ['/\\berita', 301, '/berita/'],
  ['/berita%0d%0aSet-Cookie:%20session=evil', 404, null],
  ['/berita%20', 404, null],
])('leads from %s only to a page of its own', async (path, status, location) => {
  const { headers, ...response } = await asked(await served(), path);
  expect([response.status, headers.location ?? null, headers['set-cookie']]).toEqual([status, location, undefined]);
  expect(headers['x-content-type-options']).toBe('nosniff');
});

/** The answer to a path as it is written: `fetch` would tidy it first. */
function asked(site: string, path: string): Promise<{ status: number; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    get({ port: new URL(site).port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).once('error', reject);
  });
}
