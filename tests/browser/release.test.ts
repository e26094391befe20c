import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { aBrowser, alive, type Watched } from './a-browser.ts';
import { aLine } from './a-line.ts';

/* A tab that was open before a new version of the site: it goes on working, with a page load where it must, or says that a reload helps. */
const browser = aBrowser();
let reader: Watched;

beforeEach(async () => {
  reader = await browser.context();
});
afterEach(() => reader.context.close());

describe('a tab from before a release', () => {
  it('loads a page of a kind that it does not know from the host, and leads back', async () => {
    const page = await alive(await reader.open('/'));
    await page.route('**/tokoh.json', (route) => route.fulfill({ json: { type: 'something new' } }));
    const loaded = page.waitForEvent('domcontentloaded');
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await loaded;
    await alive(page);
    await page.getByRole('heading', { level: 1, name: 'Tokoh' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/tokoh/');
    await page.goBack();
    await page.getByRole('heading', { name: 'Kata mereka' }).waitFor();
  });

  it('does so too when the code of a page is gone, and never shows a white page', async () => {
    const page = await alive(await reader.open('/'));
    await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    const loaded = page.waitForEvent('domcontentloaded');
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await loaded;
    await page.getByRole('heading', { level: 1, name: 'Tokoh' }).waitFor();
  });

  it('leads back to the page that the address names where the app does not come any more', async () => {
    const page = await alive(await reader.open('/berita/blinken-kunjungi-seoul/'));
    await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    const loaded = page.waitForEvent('domcontentloaded');
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await loaded;
    await page.getByRole('heading', { level: 1, name: 'Tokoh' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/berita/blinken-kunjungi-seoul/');
  });

  it('stays alive where the host has neither its code nor an answer', async () => {
    const page = await alive(await reader.open('/'));
    await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.route('**/tokoh/', (route) => route.fulfill({ status: 503, body: 'busy' }));
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await page.getByText('Situs ini baru diperbarui. Muat ulang untuk melanjutkan.').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Kata mereka' }).waitFor();
  });

  it('says that a reload helps when code of what is saved is not there yet, and the reload finishes it', async () => {
    const story = '/berita/blinken-kunjungi-seoul/';
    const page = await alive(await reader.open(story));
    await reader.context.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await reader.context.route(`**${story}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(/data-entry="[^"]*"/, 'data-entry="/assets/main-newer.js"');
      await route.fulfill({ response, body });
    });
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    const notice = page.getByRole('status');
    await notice.getByText('Situs ini baru diperbarui. Muat ulang untuk melanjutkan.').waitFor();
    await reader.context.unrouteAll();
    await notice.getByRole('button', { name: 'Muat ulang' }).click();
    await page.getByRole('button', { name: 'Tersimpan', exact: true }).waitFor();
  });

  it('says that the site cannot be reached when that is why the code of a page does not come, and goes on once it can', async () => {
    const line = await aLine(inject('site'));
    const page = await alive(await reader.open(`${line.origin}/`));
    line.cut();
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Halaman tidak bisa dimuat' }).waitFor();
    await page.getByText('Simpanan Anda aman').waitFor();
    expect(await page.title()).toBe('Halaman tidak bisa dimuat – Kutip');
    const again = page.getByRole('button', { name: 'Coba lagi' });
    await again.click();
    expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
    await line.mend();
    const headline = page.getByRole('heading', { level: 1, name: 'Tokoh' });
    // A press while the last try is still under way joins it; browsers that remember that a script failed load the page anew.
    const retry = async () => {
      await page.keyboard.press('Enter');
      await headline.waitFor({ timeout: 500 });
    };
    await vi.waitFor(retry, { timeout: 10_000 });
    expect(await page.title()).toBe('Tokoh – Kutip');
    expect(new URL(page.url()).pathname).toBe('/tokoh/');
    line.cut();
  });

  it('keeps what it already has, when the line is gone', async () => {
    const page = await alive(await reader.open('/'));
    await page.getByRole('link', { name: 'Kutipan', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Kutipan' }).waitFor();
    await reader.context.setOffline(true);
    await page.goBack();
    await page.getByRole('heading', { name: 'Kata mereka' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { level: 1, name: 'Kutipan' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Halaman tidak bisa dimuat' }).count()).toBe(0);
  });
});
