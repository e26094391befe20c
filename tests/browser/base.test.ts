import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBrowser, alive, type Watched } from './a-browser.ts';
import { aServedEdition } from './a-served-edition.ts';

const browser = aBrowser();
const edition = aServedEdition(() => resolve(process.env['KUTIP_CONTENT'] ?? 'src/content'), { base: '/news/' });
const story = '/news/berita/blinken-kunjungi-seoul/';
let reader: Watched;

beforeEach(async () => {
  reader = await browser.context({ baseURL: edition.host });
});
afterEach(() => reader.context.close());

const here = (url: string) => url.slice(edition.host.length);

describe('a site under a path of its host', () => {
  it('comes to life, pictures and all, and asks for nothing outside that path', async () => {
    const page = await reader.context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(story);
    await alive(page);
    const picture = page.locator('article figure img').first();
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    expect(asked.map(here).filter((path) => !path.startsWith('/news/'))).toEqual([]);
    expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
    reader.expectNoErrors();
  });

  it('leads every link of a page to a place inside it', async () => {
    const page = await alive(await reader.open(story));
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const own = links.filter((href) => href.startsWith('/'));
    expect(own.length).toBeGreaterThan(20);
    expect(own.filter((href) => !href.startsWith('/news/'))).toEqual([]);
  });

  it('walks from page to page by twins, and back, without a page load', async () => {
    const page = await alive(await reader.open('/news/'));
    await page.evaluate(() => document.body.setAttribute('data-marked', ''));
    const twins: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.json')) twins.push(here(request.url()));
    });
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await expect.poll(() => here(page.url())).toMatch(/^\/news\/berita\/[^/]+\/$/);
    await page.locator('q[id] a').first().waitFor();
    expect(twins[0]).toMatch(/^\/news\/berita\/[^/]+\.json$/);
    await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Tokoh' }).waitFor();
    expect(here(page.url())).toBe('/news/tokoh/');
    await page.goBack();
    await page.locator('q[id] a').first().waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Kata mereka' }).waitFor();
    expect(here(page.url())).toBe('/news/');
    expect(await page.locator('body[data-marked]').count()).toBe(1);
    reader.expectNoErrors();
  });

  it('opens a quote and closes it with the back button', async () => {
    const page = await alive(await reader.open(story));
    await page.locator('q#k1 a').first().click();
    await page.getByRole('dialog').waitFor();
    expect(here(page.url())).toBe(`${story}#k1`);
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(here(page.url())).toBe(story);
  });

  it('saves, and lists what is saved with the way there', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('button', { name: 'Lihat simpanan' }).click();
    await page.getByRole('heading', { name: 'Berita tersimpan' }).waitFor();
    expect(here(page.url())).toBe('/news/simpanan/');
    await page
      .getByRole('heading', { level: 3, name: /Blinken/ })
      .getByRole('link')
      .click();
    await expect.poll(() => here(page.url())).toBe(story);
    await page.reload();
    await alive(page);
    await page.getByRole('button', { name: 'Tersimpan', exact: true }).waitFor();
    reader.expectNoErrors();
  });

  it('sends addresses that lead back into it', async () => {
    const page = await alive(await reader.open(story));
    const href = await page
      .getByRole('region', { name: 'Bagikan berita ini' })
      .getByRole('link', { name: 'Telegram' })
      .getAttribute('href');
    expect(new URL(new URL(href ?? '').searchParams.get('url') ?? '').pathname).toBe(story);
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toMatch(/\/news\/berita\/[^/]+\/$/);
  });

  it.each(['/news/tidak/ada/', '/news/berita/tidak-ada/', '/berita/blinken-kunjungi-seoul/'])(
    'answers 404 where nothing stands, with the way to the front page: %s',
    async (path) => {
      const page = await reader.context.newPage();
      expect((await page.goto(path))?.status()).toBe(404);
      await page.getByRole('heading', { level: 1, name: 'Halaman ini tidak ada' }).waitFor();
      await page.getByRole('link', { name: 'Ke halaman depan' }).click();
      await page.getByRole('heading', { name: 'Kata mereka' }).waitFor();
      expect(here(page.url())).toBe('/news/');
    },
  );

  it.each([
    ['/news', '/news/'],
    ['/news/berita/blinken-kunjungi-seoul', story],
  ])('leads from %s to the address with its slash', async (from, to) => {
    const page = await reader.open(from);
    expect(here(page.url())).toBe(to);
  });
});
