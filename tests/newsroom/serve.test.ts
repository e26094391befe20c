import { brotliCompressSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { serve } from '#newsroom/publish/serve.ts';
import { folder } from './folder.ts';

const page = '<!doctype html><title>Harga naik</title>';

async function served(): Promise<string> {
  const place = await folder({
    'headers.json': '{"X-Content-Type-Options":"nosniff"}',
    '404.html': '<!doctype html><title>Tidak ada</title>',
    'atom.xml': '<feed/>',
    'berita/index.html': page,
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

it.each(['/assets/gone-abc.js', '/images/gone.png', '/tidak/ada/'])(
  'lets nobody keep that %s is missing',
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
