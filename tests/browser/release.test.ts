import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { aBrowser, alive, type Watched } from './a-browser.ts';
import { aLine } from './a-line.ts';

/* A tab that was open before a new version of the site: it goes on working or says that a reload helps. */
const browser = aBrowser();
let reader: Watched;

beforeEach(async () => {
  reader = await browser.context();
});
afterEach(() => reader.context.close());

describe('a tab from before a release', () => {
  it('says that a reload helps when a page is of a kind it does not know, and the reload helps', async () => {
    const page = await alive(await reader.open('/'));
    await page.route('**/tokoh.json', (route) => route.fulfill({ json: { type: 'something new' } }));
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await page.getByText('Situs ini baru diperbarui. Muat ulang untuk melanjutkan.').waitFor();
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tokoh' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/tokoh/');
  });

  it('says so too when the code of a page is gone, and never shows a white page', async () => {
    const page = await alive(await reader.open('/'));
    await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await page.getByText('Situs ini baru diperbarui. Muat ulang untuk melanjutkan.').waitFor();
    await page.unroute(/\/assets\/.*\.js$/);
    await page.getByRole('button', { name: 'Muat ulang' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tokoh' }).waitFor();
  });

  it('says so when what saving takes is gone, and the reload finishes it', async () => {
    const page = await alive(await reader.open('/berita/blinken-kunjungi-seoul/'));
    await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    const notice = page.getByRole('status');
    await notice.getByText('Situs ini baru diperbarui. Muat ulang untuk melanjutkan.').waitFor();
    await page.unroute(/\/assets\/.*\.js$/);
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
    // A press while the last try is still under way joins it.
    const retry = async () => {
      await page.keyboard.press('Enter');
      await headline.waitFor({ timeout: 500 });
    };
    await vi.waitFor(retry, { timeout: 10_000 });
    await expect.poll(() => headline.evaluate((element) => element === document.activeElement)).toBe(true);
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
