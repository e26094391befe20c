import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser, alive, shiftsOf, watchShifts } from './a-browser.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = aBrowser();

const kinds = [
  ['front page', '/'],
  ['story', '/berita/blinken-kunjungi-seoul/'],
  ['English story', '/berita/blinken-visits-seoul/'],
  ['quote', '/berita/blinken-kunjungi-seoul/k1/'],
  ['stories', '/berita/'],
  ['people', '/tokoh/'],
  ['person', '/tokoh/antony-blinken/'],
  ['person, narrowed', '/tokoh/joe-biden/?topik=gaza'],
  ['topic', '/topik/rusia-korut/'],
  ['quotes', '/kutipan/'],
  ['accuracy', '/seberapa-yakin/'],
  ['saved', '/simpanan/'],
  ['shared from elsewhere', '/simpanan/?alamat=https://lain.example/'],
  ['missing', '/tidak/ada/'],
] as const;

const looks = [
  { width: 360, theme: 'light' },
  { width: 360, theme: 'dark' },
  { width: 768, theme: 'light' },
  { width: 1280, theme: 'light' },
  { width: 1280, theme: 'dark' },
] as const;

type AxeResults = { violations: { id: string; nodes: { html: string }[] }[] };

/** What axe finds wrong on the page as it stands. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(async () => {
    const { run }: { run: () => Promise<AxeResults> } = Reflect.get(window, 'axe');
    return run();
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe.each(kinds)('%s', (kind, path) => {
  it.each(looks)('has no fault of access, error, shift or overflow at $width px, $theme', async ({ width, theme }) => {
    const reader = await browser.context({ viewport: { width, height: 800 }, colorScheme: theme, bypassCSP: true });
    const page = await reader.context.newPage();
    await watchShifts(page);
    await page.goto(path);
    await alive(page);
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(await shiftsOf(page)).toEqual([]);
    if (kind !== 'missing') reader.expectNoErrors();
    await reader.context.close();
  });

  it('can be read and left with scripts off', async () => {
    const reader = await browser.context({ javaScriptEnabled: false });
    const page = await reader.open(path);
    expect((await page.getByRole('heading', { level: 1 }).textContent())?.length).toBeGreaterThan(3);
    const links = await page.getByRole('main').getByRole('link').count();
    expect(links).toBeGreaterThan(/^\/(?:simpanan|seberapa-yakin)/.test(path) ? -1 : 0);
    await page.getByRole('link', { name: 'Kutip, halaman depan' }).click();
    expect(new URL(page.url()).pathname).toBe('/');
    await reader.context.close();
  });
});

describe('the figures in full', () => {
  it.each(looks)('have no fault of access or overflow at $width px, $theme', async ({ width, theme }) => {
    const reader = await browser.context({ viewport: { width, height: 800 }, colorScheme: theme, bypassCSP: true });
    const page = await reader.open('/seberapa-yakin/');
    await alive(page);
    for (const summary of await page.getByText('Semua angka').all()) await summary.click();
    await page.getByRole('table', { name: 'Pernyataan tokoh publik (PFSA-ID)' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    reader.expectNoErrors();
    await reader.context.close();
  });
});

describe('with scripts off', () => {
  it('reaches a quote’s and a person’s details from the story', async () => {
    const reader = await browser.context({ javaScriptEnabled: false });
    const page = await reader.open('/berita/blinken-kunjungi-seoul/');
    await page.locator('q#k1 a').first().click();
    await page.getByRole('heading', { level: 1, name: 'Kutipan Antony Blinken' }).waitFor();
    await page.getByRole('link', { name: 'Antony Blinken' }).first().click();
    await page.getByRole('heading', { level: 1, name: 'Antony Blinken' }).waitFor();
    expect(await page.getByRole('combobox').count()).toBe(0);
    await reader.context.close();
  });
});

describe('an address that nothing stands at', () => {
  it('answers 404 and shows the newest stories, on a first visit and from inside the app', async () => {
    const reader = await browser.context();
    const page = await reader.context.newPage();
    const response = await page.goto('/berita/tidak-ada/');
    expect(response?.status()).toBe(404);
    await alive(page);
    await page.getByRole('heading', { level: 1, name: 'Halaman ini tidak ada' }).waitFor();
    await page.getByRole('heading', { name: 'Berita terbaru' }).waitFor();
    await page.getByRole('link', { name: 'Ke halaman depan' }).click();
    await page.getByRole('heading', { name: 'Kata mereka' }).waitFor();
    await reader.context.close();
  });
});

describe('on the home screen', () => {
  it('is what a phone can install, with nothing to warn of', async () => {
    const reader = await browser.context();
    const page = await reader.open('/');
    const devtools = await reader.context.newCDPSession(page);
    const { url, data, errors } = await devtools.send('Page.getAppManifest');
    expect({ path: new URL(url).pathname, errors }).toEqual({ path: '/manifest.webmanifest', errors: [] });
    expect(JSON.parse(data ?? '')).toMatchObject({ share_target: { action: '/simpanan/', method: 'GET' } });
    await reader.context.close();
  });
});

describe('the server’s word', () => {
  it('is strict on every kind of file', async () => {
    const reader = await browser.context();
    const page = await reader.open('/');
    const script = await page.locator('html').getAttribute('data-entry');
    for (const path of ['/', '/index.json', '/icon.svg', script ?? '']) {
      const headers = (await page.request.get(path)).headers();
      expect(headers['content-security-policy']).toMatch(/default-src 'none'/);
      expect(headers['content-security-policy']).toMatch(/require-trusted-types-for 'script'/);
      expect(headers['content-security-policy']).not.toMatch(/unsafe/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
    }
    expect((await page.request.get(script ?? '')).headers()['cache-control']).toContain('immutable');
    reader.expectNoErrors();
    await reader.context.close();
  });

  it('lets nothing outside the published folder out', async () => {
    const reader = await browser.context();
    const page = await reader.open('/');
    for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/a%00b', '/%E0%A4%A']) {
      expect((await page.request.get(path)).status()).toBe(404);
    }
    await reader.context.close();
  });
});
