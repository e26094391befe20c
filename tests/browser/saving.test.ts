import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser, alive, aReader } from './a-browser.ts';

const story = '/berita/blinken-kunjungi-seoul/';
const browser = aBrowser();
const reader = aReader(browser);

describe('sharing', () => {
  it('sends the story by WhatsApp, and copies its address', async () => {
    const phone = await browser.context({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await alive(await phone.open(story));
    const row = page.getByRole('region', { name: 'Bagikan berita ini' });
    const href = await row.getByRole('link', { name: 'WhatsApp' }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toMatch(
      /^https:\/\/wa\.me\/\?text=Blinken.*\nhttps?:\/\/.*\/berita\/blinken-kunjungi-seoul\/$/s,
    );
    await row.getByRole('button', { name: 'Salin tautan' }).click();
    await page.getByText('Tautan disalin').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/berita\/blinken-kunjungi-seoul\/$/);
    phone.expectNoErrors();
    await phone.context.close();
  });

  it('shares a quote by the address of its own page', async () => {
    const page = await alive(await reader.open(`${story}k1/`));
    await page.getByRole('button', { name: 'Bagikan kutipan' }).click();
    const href = await page
      .getByRole('dialog', { name: 'Bagikan kutipan' })
      .getByRole('link', { name: 'Telegram' })
      .getAttribute('href');
    expect(new URL(href ?? '').searchParams.get('url')).toMatch(/\/berita\/blinken-kunjungi-seoul\/k1\/$/);
  });
});

describe('saving', () => {
  it('does not follow the keys while something is open over the story, wherever the focus is', async () => {
    const page = await alive(await reader.open(story));
    const settings = page.getByRole('button', { name: 'Tampilan' });
    await settings.click();
    await page.getByRole('dialog', { name: 'Tampilan' }).waitFor();
    await page.keyboard.press('s');
    await page.keyboard.press('j');
    expect(await settings.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.getByRole('button', { name: 'Simpan', pressed: false }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('j');
    expect(await settings.evaluate((button) => button === document.activeElement)).toBe(false);
  });

  it('saves with one tap, survives a reload, is listed, and can be undone', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Tersimpan di perangkat ini.').waitFor();
    await page.reload();
    await alive(page);
    await page.getByRole('button', { name: 'Tersimpan', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Simpanan', exact: true }).click();
    await page.getByRole('heading', { name: /Blinken ke Seoul/ }).waitFor();
    await page.getByRole('button', { name: /^Hapus: Blinken/ }).click();
    await page.getByText('Belum ada yang disimpan.').waitFor();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByRole('heading', { name: /Blinken ke Seoul/ }).waitFor();
  });

  it('undoes from inside the sheet that a quote was saved from', async () => {
    const page = await alive(await reader.open(story));
    await page.locator('q#k1 a').first().click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'Simpan', exact: true }).click();
    const undo = sheet.getByRole('button', { name: 'Urungkan' });
    const saved = await sheet.getByRole('button', { name: 'Tersimpan' }).elementHandle();
    // At one moment: the sheet may still be on its way in.
    const gap = await undo.evaluate(
      (own, other) => own.getBoundingClientRect().top - (other?.getBoundingClientRect().bottom ?? 0),
      saved,
    );
    expect(gap).toBeGreaterThan(0);
    expect(await page.getByRole('status').filter({ visible: true }).count()).toBe(1);
    await undo.click();
    await sheet.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
  });

  it('opens what a press asked for that came before the app, and not an empty box', async () => {
    const page = await reader.context.newPage();
    const release = await holdScripts(page);
    await page.goto(story);
    await page.getByRole('button', { name: 'Bagikan' }).first().click();
    expect(await page.locator(':popover-open').count()).toBe(0);
    release();
    await page.locator(':popover-open').getByText('WhatsApp').waitFor();
  });

  it('stays whole at the other addresses that hosts serve it at', async () => {
    const page = await alive(await reader.open(`${story}index.html`));
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe(story);
  });

  it('does not lose a press that came before the app', async () => {
    const page = await reader.context.newPage();
    const release = await holdScripts(page);
    await page.goto(story, { waitUntil: 'commit' });
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    release();
    await page.getByRole('button', { name: 'Tersimpan', exact: true }).waitFor();
  });

  it('does not forget a topic that was chosen before the app', async () => {
    const page = await reader.context.newPage();
    const release = await holdScripts(page);
    await page.goto('/tokoh/joe-biden/', { waitUntil: 'commit' });
    await page.getByRole('combobox', { name: 'Saring menurut topik' }).selectOption('Gaza');
    release();
    await expect.poll(() => new URL(page.url()).search).toBe('?topik=gaza');
    expect(await page.getByRole('heading', { level: 3 }).count()).toBe(1);
    expect(await page.getByRole('combobox', { name: 'Saring menurut topik' }).inputValue()).toBe('gaza');
  });

  it('shows in a second tab what the first one saved', async () => {
    const first = await alive(await reader.open(story));
    const second = await alive(await reader.open('/simpanan/'));
    await second.getByText('Belum ada yang disimpan.').waitFor();
    await first.getByRole('button', { name: 'Simpan', exact: true }).click();
    await second.getByRole('heading', { name: /Blinken ke Seoul/ }).waitFor();
  });

  it('takes its word back where a second tab takes out what was saved', async () => {
    const first = await alive(await reader.open(story));
    await first.getByRole('button', { name: 'Simpan', exact: true }).click();
    await first.getByText('Tersimpan di perangkat ini.').waitFor();
    const second = await alive(await reader.open('/simpanan/'));
    await second.getByRole('button', { name: /^Hapus: Blinken/ }).click();
    await first.getByRole('button', { name: 'Simpan', exact: true }).waitFor();
    expect(await first.getByRole('status').textContent()).toBe('');
  });
});

/** Holds the app back, as a poor line does, until what this gives back is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
