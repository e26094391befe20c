import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser, alive, aReader } from './a-browser.ts';

const browser = aBrowser();
const reader = aReader(browser);

describe('on paper', () => {
  it.each([
    ['a story', '/berita/blinken-kunjungi-seoul/'],
    ['a quote', '/berita/blinken-kunjungi-seoul/k1/'],
    ['a person', '/tokoh/antony-blinken/'],
    ['the front page', '/'],
    ['a topic', '/topik/rusia-korut/'],
    ['the list of stories', '/berita/'],
    ['the list of people', '/tokoh/'],
    ['the list of quotes', '/kutipan/'],
    ['how sure the machine is', '/seberapa-yakin/'],
    ['what is saved', '/simpanan/'],
  ])('%s ends with its address and the day, and holds nothing to press', async (_, path) => {
    const other = await browser.context({ viewport: { width: 794, height: 1123 } });
    await other.context.clock.setFixedTime('2026-11-23T05:00:00Z');
    const page = await alive(await other.open(path));
    const site = await page.locator('html').getAttribute('data-site');
    const last = page.getByText(`${site}${path} · dicetak 23 November 2026`);
    expect(await last.isVisible()).toBe(false);
    await onPaper(page);
    await last.waitFor();
    const pressed = page.getByRole('button').or(page.getByRole('combobox')).or(page.getByRole('navigation'));
    expect(await pressed.count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Lihat dalam berita|^Antony Blinken \d kutipan/ }).count()).toBe(0);
    other.expectNoErrors();
    await other.context.close();
  });

  it('is the story, whatever is open over it', async () => {
    const page = await alive(await reader.open('/berita/blinken-kunjungi-seoul/'));
    await page.locator('q#k1 a').first().click();
    await page.getByRole('dialog').waitFor();
    await onPaper(page);
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
    expect(await page.locator('q#k1').isVisible()).toBe(true);
  });

  it('a person, narrowed to a topic, names it and the address that leads there', async () => {
    const page = await alive(await reader.open('/tokoh/joe-biden/?topik=gaza'));
    await onPaper(page);
    await page.getByText('Hanya topik Gaza').waitFor();
    await page.getByText('/tokoh/joe-biden/?topik=gaza · dicetak').waitFor();
  });

  it.each(['/seberapa-yakin/', '/tokoh/joe-biden/', '/'])(
    'has its parts one behind the other, since grids do not go on over sheets: %s',
    async (path) => {
      const page = await alive(await reader.open(path));
      await onPaper(page);
      const parts = page.locator('main > :first-child, main section, main ol:has(h3), main details > div');
      const displays = await parts.evaluateAll((all) => all.map((part) => getComputedStyle(part).display));
      expect(new Set(displays)).toEqual(new Set(['block']));
    },
  );

  it('shows every voice of the front page', async () => {
    const page = await alive(await reader.open('/'));
    await onPaper(page);
    const voices = page.getByRole('list').filter({ has: page.locator('blockquote') });
    const hidden = await voices.first().evaluate((list) => list.scrollWidth - list.clientWidth);
    expect(hidden).toBe(0);
  });

  it('is black on white, whatever the screen was', async () => {
    const other = await browser.context({ colorScheme: 'dark' });
    const page = await alive(await other.open('/tokoh/antony-blinken/'));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'Gelap' }).check();
    await onPaper(page);
    const ink = page.getByText('Kami melihat jalan dua arah');
    expect(await ink.evaluate((quote) => getComputedStyle(quote).color)).toBe('rgb(28, 27, 26)');
    await other.context.close();
  });

  it('shows the sources of a story, which a screen opens', async () => {
    const other = await browser.context();
    const page = await other.open('/berita/blinken-kunjungi-seoul/');
    const source = page.locator('details li').first();
    expect(await source.isVisible()).toBe(false);
    await onPaper(page);
    await source.waitFor();
    await other.context.close();
  });
});

/** A mark that a page load would wipe out. */

/** What paper needs comes with the whole style sheet, which the app fetches when it is there. */
async function onPaper(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { sheet } = document.documentElement.dataset;
    return [...document.styleSheets].some(({ href }) => sheet && href?.endsWith(sheet));
  });
  await page.emulateMedia({ media: 'print' });
}
