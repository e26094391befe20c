import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser, alive, aReader } from './a-browser.ts';

const story = '/berita/blinken-kunjungi-seoul/';
const browser = aBrowser();
const reader = aReader(browser, { permissions: ['clipboard-read', 'clipboard-write'] });

describe('on a narrow screen', () => {
  it('says that the link was copied where nothing covers it, and in nothing’s way', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Bagikan', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Bagikan' });
    await panel.getByRole('button', { name: 'Salin tautan' }).click();
    const notice = page.getByText('Tautan disalin');
    expect(await isOnTop(notice)).toBe(true);
    expect(await panel.isVisible()).toBe(false);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(story);
  });

  it('says so in a sheet as well', async () => {
    const page = await alive(await reader.open(story));
    await page.locator('q#k1 a').first().click();
    const sheet = page.getByRole('dialog', { name: 'Kutipan', exact: true });
    await sheet.getByRole('button', { name: 'Bagikan kutipan' }).click();
    await page.getByRole('dialog', { name: 'Bagikan kutipan' }).getByRole('button', { name: 'Salin tautan' }).click();
    expect(await isOnTop(sheet.getByText('Tautan disalin'))).toBe(true);
  });

  it('takes back what was said before, so that it covers no way to send', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Tersimpan di perangkat ini.').waitFor();
    await page.getByRole('button', { name: 'Bagikan', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Bagikan' });
    await panel.getByRole('link', { name: 'WhatsApp' }).waitFor();
    expect(await page.getByText('Tersimpan di perangkat ini.').count()).toBe(0);
    for (const way of await panel.getByRole('link').all()) expect(await isOnTop(way)).toBe(true);
  });
});

/** Whether a press in the middle of it would reach it. */
async function isOnTop(one: Locator): Promise<boolean> {
  await one.waitFor();
  return one.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
}
