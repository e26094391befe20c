import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser, alive, aReader } from './a-browser.ts';

const story = '/berita/blinken-kunjungi-seoul/';
const reader = aReader(aBrowser());

describe('the reader’s choices', () => {
  it('keeps theme and language over a reload, and applies the theme before the app is there', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'Gelap' }).check();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await expect.poll(() => page.title()).toBe('People – Kutip');
    await page.goBack();
    await answers(page);
    await watchFirstLook(page);
    await page.reload();
    expect(await firstLook(page)).toEqual({ theme: 'dark', paper: 'rgb(20, 20, 19)', alive: false });
    await page.getByRole('link', { name: 'People', exact: true }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('applies what was chosen before there was a worker once the app is there, and from then on before it', async () => {
    const page = await alive(await reader.open(story));
    await page.evaluate(() =>
      localStorage.setItem('kutip.preferences', '{"theme":"dark","size":"large","language":"id"}'),
    );
    await watchFirstLook(page);
    await page.goto('/tokoh/');
    await answers(page);
    expect(await firstLook(page)).toMatchObject({ theme: 'system', alive: false });
    const chosen = await page.evaluate(() => {
      const { theme, size } = document.documentElement.dataset;
      return { theme, size };
    });
    expect(chosen).toEqual({ theme: 'dark', size: 'large' });
    await page.goto(story);
    expect(await firstLook(page)).toMatchObject({ theme: 'dark', alive: false });
  });

  it('applies it before the app is there to a page that is loaded again, whether or not a worker answers', async () => {
    const page = await alive(await reader.open(story));
    await page.evaluate(() => localStorage.setItem('kutip.preferences', '{"theme":"dark","size":"large"}'));
    await watchFirstLook(page);
    await page.reload();
    expect(await firstLook(page)).toMatchObject({ theme: 'dark', alive: false });
  });

  it('has no worker for whoever chose nothing', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'Gelap' }).waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
  });

  it('says the language of the interface in the tab at once, and in another tab too', async () => {
    const page = await alive(await reader.open('/tokoh/'));
    const second = await alive(await reader.open('/kutipan/'));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await expect.poll(() => page.title()).toBe('People – Kutip');
    await expect.poll(() => second.title()).toBe('Newest quotes – Kutip');
  });
});

/** Waits until the service worker answers for this page, and so for the next. */
async function answers(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Notes how each page looks when it is read, before the app is there. */
async function watchFirstLook(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const { dataset } = document.documentElement;
      const paper = getComputedStyle(document.body).backgroundColor;
      Object.assign(window, { firstLook: { theme: dataset['theme'] ?? 'system', paper, alive: 'alive' in dataset } });
    });
  });
}

async function firstLook(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'firstLook'));
}
