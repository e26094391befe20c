import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { aBrowser, alive, shiftsOf, watchShifts } from './a-browser.ts';
import { aLine, type Line } from './a-line.ts';

/* A poor line brings a page in pieces, and each piece is painted as it comes: what is there must stay where it is. */
const browser = aBrowser();
let line: Line;

beforeAll(async () => {
  line = await aLine(inject('site'), { pieceLength: 400 });
});
afterAll(() => line.cut());

describe.each([
  ['/'],
  ['/berita/blinken-kunjungi-seoul/'],
  ['/berita/blinken-kunjungi-seoul/k1/'],
  ['/berita/'],
  ['/tokoh/'],
  ['/tokoh/antony-blinken/'],
  ['/tokoh/joe-biden/?topik=gaza'],
  ['/topik/rusia-korut/'],
  ['/kutipan/'],
  ['/seberapa-yakin/'],
  ['/simpanan/'],
])('%s, piece by piece', (path) => {
  it.each([360, 768, 1280])('stays where it is at %i px', async (width) => {
    const reader = await browser.context({ baseURL: line.origin, viewport: { width, height: 800 } });
    const page = await reader.context.newPage();
    await watchShifts(page);
    await page.goto(path);
    await alive(page);
    expect(await shiftsOf(page)).toEqual([]);
    await reader.context.close();
  });
});

it('shows no button, piece by piece, before what hears its press is here', async () => {
  const reader = await browser.context({ baseURL: line.origin });
  const page = await reader.context.newPage();
  // Looked at in every frame until the script behind the text has run.
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      if (document.documentElement?.hasAttribute('data-heard')) return;
      for (const button of document.querySelectorAll('button'))
        if (button.checkVisibility({ visibilityProperty: true })) seen.push(button.outerHTML);
      if (document.querySelector('h1')) seen.push('the headline');
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto('/berita/blinken-kunjungi-seoul/');
  await page.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
  expect([...new Set(seen)]).toEqual(['the headline']);
  await reader.context.close();
});

it.each(['Bagikan', 'Tampilan'])('never shows what %s opens without its styles', async (name) => {
  const reader = await browser.context();
  const page = await reader.context.newPage();
  const devtools = await reader.context.newCDPSession(page);
  await devtools.send('Network.enable');
  const slow = { offline: false, latency: 300, downloadThroughput: 5e4, uploadThroughput: 3e4 };
  await devtools.send('Network.emulateNetworkConditions', slow);
  await page.addInitScript(() => {
    // The system’s own share sheet would come in its stead.
    Reflect.deleteProperty(Navigator.prototype, 'share');
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      for (const open of document.querySelectorAll('[popover]:popover-open'))
        seen.push(getComputedStyle(open).borderRadius);
      requestAnimationFrame(look);
    };
    look();
  });
  await page.goto('/berita/blinken-kunjungi-seoul/', { waitUntil: 'commit' });
  // Once the app has taken over the page, and before it has the whole sheet.
  await page.waitForFunction(() => Object.keys(document.getElementById('kutip') ?? {}).length > 0, null, {
    polling: 'raf',
  });
  await page.getByRole('button', { name, exact: true }).click();
  await page.waitForFunction(() => (Reflect.get(window, 'seen') ?? []).length > 9);
  expect([...new Set(await page.evaluate(() => Reflect.get(window, 'seen')))]).toEqual(['12px']);
  await reader.context.close();
});

describe('the typeface on a slow line', () => {
  it('costs the first page nothing, is fetched with the second, and is there from then on', async () => {
    const reader = await browser.context();
    const page = await reader.context.newPage();
    let fonts = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('.woff2')) fonts += 1;
    });
    const devtools = await reader.context.newCDPSession(page);
    await devtools.send('Network.enable');
    const slow = { offline: false, latency: 300, downloadThroughput: 2e5, uploadThroughput: 1e5 };
    await devtools.send('Network.emulateNetworkConditions', slow);
    const loaded = () =>
      page.evaluate(() => [...document.fonts].filter((face) => face.status === 'loaded').map((face) => face.family));
    await page.goto('/berita/blinken-kunjungi-seoul/');
    await page.waitForFunction(() => localStorage.getItem('kutip.face') === 'wanted');
    await page.waitForLoadState('networkidle');
    expect(fonts).toBe(0);
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await page.waitForFunction(() => localStorage.getItem('kutip.face')?.endsWith('.woff2'));
    expect(await loaded()).toEqual([]);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await expect.poll(loaded).toContain('Literata Variable');
    await reader.context.close();
  });

  it('is not fetched for readers who save data', async () => {
    const reader = await browser.context();
    await reader.context.addInitScript(() =>
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
    );
    const asked: string[] = [];
    reader.context.on('request', (request) => asked.push(request.resourceType()));
    const page = await reader.context.newPage();
    await page.goto('/berita/blinken-kunjungi-seoul/');
    await alive(page);
    await page.waitForLoadState('networkidle');
    expect(asked).toContain('script');
    expect(asked).not.toContain('font');
    expect(asked).not.toContain('fetch');
    await reader.context.close();
  });
});
