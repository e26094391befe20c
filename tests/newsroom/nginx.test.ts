import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { publish } from '#newsroom/publish/publish.ts';
import { anEdition } from '../an-edition.ts';

const here = spawnSync('nginx', ['-v']).status === 0;

/** The configuration that a build writes, in the real server. Runs where there is one; CI installs it. */
describe.skipIf(!here)('nginx with the configuration that a build writes', () => {
  let scratch: string;
  let nginx: ChildProcess;
  let host: string;

  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'kutip-nginx-'));
    anEdition(join(scratch, 'content'));
    const port = await freePort();
    host = `http://127.0.0.1:${port}`;
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
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${scratch}/${name};`,
    );
    writeFileSync(
      join(scratch, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root; ' : ''}daemon off; pid ${scratch}/pid; error_log stderr; events {}
http { access_log off; ${temporary.join(' ')}
server { listen 127.0.0.1:${port}; root ${scratch}/root; absolute_redirect off; include ${out}/_hosting/nginx.conf; } }`,
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
    ['/news/berita/tidak-ada/', 404, 'text/html; charset=utf-8'],
    ['/news/_hosting/nginx.conf', 404, 'text/html; charset=utf-8'],
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

  it('leads from an address without its slash to the one with it', async () => {
    const response = await fetch(`${host}/news/berita/harga-naik?x=1`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/news/berita/harga-naik/?x=1']);
  });

  it('sends what was compressed ahead', async () => {
    const response = await fetch(`${host}/news/berita/harga-naik/`, { headers: { 'Accept-Encoding': 'gzip' } });
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
