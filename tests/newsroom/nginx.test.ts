import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { hostFiles } from '#newsroom/publish/host-files.ts';
import { publish } from '#newsroom/publish/publish.ts';
import { anEdition, aSite } from '../an-edition.ts';

const here = spawnSync('nginx', ['-v']).status === 0;

/** The configuration that a build writes, in the real server. Runs where there is one; CI installs it. */
describe.skipIf(!here)('nginx with the configuration that a build writes', () => {
  let scratch: string;
  let nginx: ChildProcess;
  let host: string;
  /** Where a site stands at the root of its host. */
  let atRoot: string;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'kutip-nginx-'));
    anEdition(join(scratch, 'content'));
    const [port, rootPort] = [await freePort(), await freePort()];
    host = `http://127.0.0.1:${port}`;
    atRoot = `http://127.0.0.1:${rootPort}`;
    const out = join(scratch, 'root/news');
    mkdirSync(join(scratch, 'root'));
    await publish({
      content: join(scratch, 'content'),
      out,
      base: '/news/',
      site: host,
      cards: 'none',
      compressed: 'ahead',
      say: () => {},
    });
    const atRootConfig = hostFiles(
      { 'X-Content-Type-Options': 'nosniff' },
      { site: aSite, base: '/', address: atRoot },
    );
    mkdirSync(join(scratch, 'at-root'));
    writeFileSync(join(scratch, 'at-root.conf'), atRootConfig['_hosting/nginx.conf'] ?? '');
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${scratch}/${name};`,
    );
    writeFileSync(
      join(scratch, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${scratch}/pid; error_log stderr; events {}
http { access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:${port}; root ${scratch}/root; include ${out}/_hosting/nginx.conf; }
server { listen 127.0.0.1:${rootPort}; root ${scratch}/at-root; include ${scratch}/at-root.conf; } }`,
    );
    nginx = spawn('nginx', ['-c', join(scratch, 'nginx.conf'), '-e', 'stderr'], { stdio: 'ignore' });
    await vi.waitFor(() => fetch(host), { timeout: 10_000 });
  });
  afterAll(() => {
    nginx.kill();
    rmSync(scratch, { recursive: true, force: true });
  });

  it.each([
    ['/news/', 200, 'text/html; charset=utf-8'],
    ['/news/berita/harga-naik/', 200, 'text/html; charset=utf-8'],
    ['/news/berita/harga-naik.json', 200, 'application/json; charset=utf-8'],
    ['/news/manifest.webmanifest', 200, 'application/manifest+json'],
    ['/news/rss.xml', 200, 'application/rss+xml; charset=utf-8'],
    ['/news/tokoh/siti-aminah/atom.xml', 200, 'application/atom+xml; charset=utf-8'],
    ['/news/topik/pangan/feed.json', 200, 'application/feed+json; charset=utf-8'],
    ['/news/sitemap.xml', 200, 'application/xml; charset=utf-8'],
    ['/news/tokoh/tidak-ada/rss.xml', 404, 'text/html; charset=utf-8'],
    ['/news/berita/tidak-ada/', 404, 'text/html; charset=utf-8'],
    ['/news/_hosting/nginx.conf', 404, 'text/html; charset=utf-8'],
    ['/news/_headers', 404, 'text/html; charset=utf-8'],
  ])('answers %s with %i', async (path, status, type) => {
    const response = await fetch(host + path);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, type]);
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['/news/berita/harga-naik.json', '*'],
    ['/news/feed.json', '*'],
    ['/news/atom.xml', '*'],
    ['/news/berita/harga-naik/', null],
    ['/news/manifest.webmanifest', null],
  ])('lets pages of other sites read data and nothing else: %s', async (path, allowed) => {
    const response = await fetch(host + path);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, allowed]);
  });

  it.each([
    ['/news/berita/harga-naik?x=1', '/news/berita/harga-naik/?x=1'],
    ['/news/tokoh', '/news/tokoh/'],
    ['/news', '/news/'],
  ])('leads from an address without its slash to the one with it: %s', async (path, location) => {
    const { status, headers } = await fetch(host + path, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, location]);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  // What nginx matches and sends is the address after decoding: whatever is no address of ours must not come back in a header.
  it.each([
    '/x%0d%0aSet-Cookie:%20session=evil',
    '/x%0a',
    '/x%0d',
    '/x%7f',
    '/a%20b',
    '/a%3fb',
    '/a%23b',
    '/a%25b',
    '/a%5cb',
    '/berita/caf%C3%A9',
    '//evil.example/x%20',
  ])('leads nowhere from an address that no page can have: %s', async (path) => {
    for (const at of [atRoot, `${host}/news`]) {
      const { status, headers } = await fetch(at + path, { redirect: 'manual' });
      expect([status, headers.get('location'), headers.get('set-cookie')]).toEqual([404, null, null]);
    }
  });

  it('leads to no other host', async () => {
    for (const path of ['//evil.example/x', '//evil/x', '/.//evil/x']) {
      const { headers } = await fetch(atRoot + path, { redirect: 'manual' });
      expect(headers.get('location') ?? '/').toMatch(/^\/(?!\/)/);
    }
  });

  it.each(['/news/berita/harga-naik/', '/news/rss.xml'])('sends what was compressed ahead: %s', async (path) => {
    const response = await fetch(host + path, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
