import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { aBrowser, alive, aReader } from './a-browser.ts';

const reader = aReader(aBrowser());

/** What browsers and feed readers take from the head, but for the edition's address. */
function headOf(page: Page) {
  return page.evaluate(() => {
    const all = (selector: string, name: string) =>
      [...document.head.querySelectorAll(selector)].map((tag) => tag.getAttribute(name));
    const site = document.documentElement.dataset['site'] ?? '';
    const paths = (selector: string, name: string) => all(selector, name).map((url) => url?.replace(site, ''));
    return {
      title: document.title,
      canonical: paths('[rel=canonical]', 'href'),
      feeds: paths('[rel=alternate]', 'href'),
    };
  });
}

it('says it too to whoever began where nothing is, and says nothing of what is missing', async () => {
  const page = await reader.context.newPage();
  await page.goto('/simpanan/');
  await alive(page);
  await page.getByRole('link', { name: 'Tokoh', exact: true }).click();
  const feeds = ['/rss.xml', '/atom.xml', '/feed.json'];
  await expect.poll(() => headOf(page)).toEqual({ title: 'Tokoh – Kutip', canonical: ['/tokoh/'], feeds });
  expect(await page.locator('[name=robots]').count()).toBe(0);
  await page.getByRole('link', { name: 'Simpanan', exact: true }).click();
  await expect.poll(() => headOf(page)).toEqual({ title: 'Simpanan – Kutip', canonical: ['/simpanan/'], feeds: [] });
});

it('says of each page what its own published head says of it, and nothing of the page before', async () => {
  const page = await alive(await reader.open('/'));
  const followed = [];
  for (const [name, path] of [
    ['Tokoh', '/tokoh/'],
    ['Antony Blinken', '/tokoh/antony-blinken/'],
  ] as const) {
    await page
      .getByRole('link', { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await page.waitForURL(`**${path}`);
    await page.getByRole('heading', { level: 1, name }).waitFor();
    await expect.poll(async () => (await headOf(page)).canonical).toEqual([path]);
    followed.push(await headOf(page));
  }
  const other = '[property]:not([property="og:site_name"]),[name=description],[type="application/ld+json"]';
  expect(await page.locator(other).count()).toBe(0);
  const published = [];
  for (const path of ['/tokoh/', '/tokoh/antony-blinken/']) {
    await page.goto(path);
    published.push(await headOf(page));
  }
  expect(followed).toEqual(published);
});
