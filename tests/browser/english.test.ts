import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { anEdition } from '../an-edition.ts';
import { aBrowser, alive } from './a-browser.ts';
import { aLine } from './a-line.ts';
import { aServedEdition } from './a-served-edition.ts';

/* An edition whose newsroom speaks English, for readers who have chosen nothing. */
const browser = aBrowser();
const edition = aServedEdition((content) => {
  anEdition(content);
  const site = join(content, 'site.json');
  const named = { name: 'The Daily Word', description: 'What people said.', language: 'en' };
  writeFileSync(site, JSON.stringify({ ...JSON.parse(readFileSync(site, 'utf8')), ...named }));
});

it('comes alive as it was published, and speaks Indonesian to whoever chooses it', async () => {
  const reader = await browser.context({ baseURL: edition.host });
  const page = await alive(await reader.open('/'));
  expect(await page.title()).toBe('The Daily Word: who said what');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect.poll(() => page.title()).toBe('People – The Daily Word');
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Indonesia' }).check();
  await expect.poll(() => page.title()).toBe('Tokoh – The Daily Word');
  await page.reload();
  await alive(page);
  await page.getByRole('link', { name: 'Simpanan', exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('id');
  reader.expectNoErrors();
  await reader.context.close();
});

it('is read without a network by whoever chose Indonesian, from what is kept alone', async () => {
  const line = await aLine(edition.host);
  const reader = await browser.context({ baseURL: line.origin });
  const page = await alive(await reader.open('/berita/harga-naik/'));
  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'Indonesia' }).check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  await page.getByText('Tersimpan di perangkat ini.').waitFor();
  const devtools = await reader.context.newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  line.cut();
  await page.reload();
  await alive(page);
  await page.getByRole('button', { name: 'Tersimpan', exact: true }).waitFor();
  reader.expectNoErrors();
  await reader.context.close();
});
