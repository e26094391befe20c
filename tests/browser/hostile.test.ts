import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser, alive, type Watched } from './a-browser.ts';
import { aHostileEdition, hostileStories } from './a-hostile-edition.ts';
import { aServedEdition } from './a-served-edition.ts';

const browser = aBrowser();
const edition = aServedEdition(aHostileEdition, { cards: 'drawn' });

const paths = [
  '/',
  '/berita/',
  '/kutipan/',
  '/tokoh/',
  '/topik/serangan/',
  '/topik/panjang/',
  '/tidak/ada/',
  ...['penyerang', 'tak-berujung', 'nama-panjang', 'bertumpuk'].map((id) => `/tokoh/${id}/`),
  ...hostileStories.map(({ slug }) => `/berita/${slug}/`),
  ...hostileStories.filter(({ quotes }) => quotes.length > 0).map(({ slug }) => `/berita/${slug}/k1/`),
  '/berita/serangan/k4/',
];

/** A reader whose page has been told of nothing: no dialog, no script of the edition, no element it could have made. */
async function expectHarmless(page: Page, asked: readonly string[]): Promise<void> {
  expect(asked).toEqual([]);
  const made = await page.evaluate(() => ({
    handlers: document.querySelectorAll('[onerror],[onload],[onmouseover]').length,
    frames: document.querySelectorAll('iframe,textarea,object,embed').length,
    scripts: [...document.scripts].filter(({ textContent }) => /^\s*alert/.test(textContent)).length,
    badLinks: [...document.links].filter(({ protocol }) => !/^(?:https?|mailto):$/.test(protocol)).length,
  }));
  expect(made).toEqual({ handlers: 0, frames: 0, scripts: 0, badLinks: 0 });
}

function watchDialogs(reader: Watched): string[] {
  const asked: string[] = [];
  reader.context.on('dialog', (dialog) => {
    asked.push(dialog.message());
    void dialog.dismiss();
  });
  return asked;
}

const widerThanScreen = () => document.documentElement.scrollWidth - innerWidth;

describe('every page of an edition full of hostile text', () => {
  it.each(paths)('does nothing, breaks nothing and can be read at 360 px: %s', async (path) => {
    const reader = await browser.context({ baseURL: edition.host });
    const asked = watchDialogs(reader);
    const page = await alive(await reader.open(path));
    await expectHarmless(page, asked);
    expect(await page.evaluate(widerThanScreen)).toBeLessThanOrEqual(0);
    const title = page.getByRole('heading', { level: 1 });
    expect((await title.textContent())?.length).toBeGreaterThan(0);
    expect(await title.evaluate((element) => element.getBoundingClientRect().right <= innerWidth)).toBe(true);
    if (path !== '/tidak/ada/') reader.expectNoErrors();
    await reader.context.close();
  });

  it('owes that to what the pages are, not to the policy they are served with', async () => {
    const reader = await browser.context({ baseURL: edition.host, bypassCSP: true });
    const asked = watchDialogs(reader);
    const page = await reader.context.newPage();
    for (const path of paths.filter((path) => /serangan|penyerang|^\/$/.test(path))) {
      await page.goto(path);
      await alive(page);
      await expectHarmless(page, asked);
    }
    reader.expectNoErrors();
    await reader.context.close();
  });

  it('is as harmless on the way from page to page, in its sheets, saved, and in English', async () => {
    const reader = await browser.context({ baseURL: edition.host, bypassCSP: true });
    const asked = watchDialogs(reader);
    const page = await alive(await reader.open('/'));
    await page.getByRole('main').locator('h2 a').first().click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/berita/serangan/');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Tersimpan di perangkat ini.').waitFor();
    await page.locator('q#k1 a').first().click();
    await page.getByRole('dialog').getByText('Kata aslinya').waitFor();
    await expectHarmless(page, asked);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('article p a[href="/tokoh/penyerang/"]').first().click();
    await page.getByRole('dialog').getByText('Ucapan terbaru').waitFor();
    expect(await page.evaluate(widerThanScreen)).toBeLessThanOrEqual(0);
    await page.getByRole('link', { name: 'Halaman tokoh' }).click();
    await page.getByRole('heading', { level: 1, name: /onerror/ }).waitFor();
    await page.getByRole('link', { name: 'Simpanan', exact: true }).click();
    await page.getByRole('heading', { level: 3, name: /onerror/ }).waitFor();
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByText('What you save stays on this device').waitFor();
    await expectHarmless(page, asked);
    reader.expectNoErrors();
    await reader.context.close();
  });
});

describe('what a page cannot be', () => {
  it('has forty chips for forty voices, each leading to its quote', async () => {
    const reader = await browser.context({ baseURL: edition.host });
    const page = await alive(await reader.open('/berita/empat-puluh-suara/'));
    const chips = page.getByRole('region', { name: 'Suara dalam berita ini' }).getByRole('link');
    expect(await chips.count()).toBe(40);
    await chips.last().click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#k40');
    await reader.context.close();
  });

  it('has no chips where nobody speaks', async () => {
    const reader = await browser.context({ baseURL: edition.host });
    const page = await reader.open('/berita/satu-baris/');
    expect(await page.getByRole('region', { name: 'Suara dalam berita ini' }).count()).toBe(0);
    expect(await page.getByText('Ya.', { exact: true }).isVisible()).toBe(true);
    await reader.context.close();
  });

  it('shows a related line that leads nowhere as words', async () => {
    const reader = await browser.context({ baseURL: edition.host });
    const page = await reader.open('/berita/nama-panjang/');
    const lines = page.getByRole('complementary');
    expect(await lines.count()).toBe(3);
    expect(await lines.getByRole('link').count()).toBe(2);
    await reader.context.close();
  });
});

describe('what machines read', () => {
  it('is well-formed: feeds and sitemaps as XML, twins and JSON-LD as JSON', async () => {
    const reader = await browser.context({ baseURL: edition.host, bypassCSP: true });
    const page = await reader.open('/');
    const files = readdirSync(edition.out, { recursive: true, encoding: 'utf8' });
    const documents = files.filter((name) => name.endsWith('.xml'));
    expect(documents.length).toBeGreaterThan(10);
    for (const name of documents) {
      const fault = await page.evaluate(
        (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent,
        readFileSync(join(edition.out, name), 'utf8'),
      );
      expect(fault, name).toBeUndefined();
    }
    for (const name of files.filter((name) => name.endsWith('.json')))
      expect(() => JSON.parse(readFileSync(join(edition.out, name), 'utf8')), name).not.toThrow();
    await page.goto('/berita/serangan/');
    const linked = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect(linked.map((text) => JSON.parse(text)['@type'])).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(JSON.parse(linked[0] ?? '')).toMatchObject({ headline: hostileStories[0]?.headline });
    await reader.context.close();
  });

  it('draws a card for every story and quote', () => {
    const cards = readdirSync(edition.out, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('kartu.png'),
    );
    expect(cards.filter((name) => name.split('/').length === 3)).toHaveLength(hostileStories.length);
    for (const name of cards) expect(readFileSync(join(edition.out, name)).length, name).toBeLessThanOrEqual(60_000);
  });
});
