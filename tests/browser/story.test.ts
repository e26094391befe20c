import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { aBrowser, alive, aReader } from './a-browser.ts';

const story = '/berita/blinken-kunjungi-seoul/';
const browser = aBrowser();
const reader = aReader(browser);

describe('the end of a story', () => {
  it('is where the End key leads, and where the reader is again after a reload, a way into the app and one out of it', async () => {
    const page = await reader.context.newPage();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(story);
    await alive(page);
    // With the typeface of the pages that follow.
    await page.goto(story);
    await page.locator('html[data-whole]').waitFor({ state: 'attached' });
    await page.keyboard.press('End');
    const left = () => page.evaluate(() => Math.round(document.documentElement.scrollHeight - innerHeight - scrollY));
    await expect.poll(left).toBe(0);
    await alive(page);
    expect(await left()).toBe(0);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(4000);

    await page.reload();
    await alive(page);
    await expect.poll(left).toBe(0);

    await page.locator('[data-related] h3 a').last().click();
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
    await expect.poll(left).toBe(0);

    await page.goto('/tokoh/');
    await page.goBack();
    await alive(page);
    await expect.poll(left).toBe(0);
    await page.close();
  });
});

describe('from the front page into a story and back', () => {
  it('opens a story without a page load and comes back to the same place', async () => {
    const page = await alive(await reader.open('/'));
    await markDocument(page);
    const link = page.getByRole('link', { name: /Blinken ke Seoul/ }).last();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(300);
    await link.click();
    await page.getByRole('heading', { level: 1, name: /Blinken/ }).waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.title()).toMatch(/Blinken.*Kutip/);
    await page.goBack();
    await page.getByRole('heading', { name: 'Kata mereka' }).waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(await isSameDocument(page)).toBe(true);
  });

  it('asks for no data on a first visit', async () => {
    const page = await reader.context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(story);
    await alive(page);
    expect(asked.filter((path) => path.endsWith('.json'))).toEqual([]);
  });

  it('follows a related story without a page load', async () => {
    const page = await alive(await reader.open(story));
    await markDocument(page);
    await page.locator('[data-related] h3 a').first().click();
    await expect.poll(() => new URL(page.url()).pathname).not.toBe(story);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    expect(await isSameDocument(page)).toBe(true);
  });
});

describe('by keyboard', () => {
  it('goes from quote to quote, each in sight with its focus seen, and from where the reader is', async () => {
    const page = await alive(await reader.open(story));
    const focused = () =>
      page.evaluate(() => {
        const link = document.activeElement;
        const { top, bottom } = link?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
        const seen = link?.matches(':focus-visible') && top >= 0 && bottom <= innerHeight;
        return seen ? link?.closest('q')?.id : undefined;
      });
    await page.keyboard.press('j');
    expect(await focused()).toBe('k1');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await focused()).toBe('k3');
    await page.keyboard.press('k');
    expect(await focused()).toBe('k2');
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      scrollTo(0, document.body.scrollHeight);
    });
    await page.keyboard.press('k');
    const last = await page.locator('q[id]').last().getAttribute('id');
    expect(await focused()).toBe(last);
    await page.keyboard.press('s');
    await page.getByRole('button', { name: 'Tersimpan', exact: true }).waitFor();
    expect(await focused()).toBe(last);
  });
});

describe('what the published page cannot know', () => {
  it.each([
    ['a topic in the query', '/tokoh/yoon-suk-yeol/?topik=rusia-korut'],
    ['a fragment', `${story}#k3`],
    ['something shared to the app', '/simpanan/?alamat=https://kutip.example/berita/ktt-camp-david/'],
  ])('hydrates without a mismatch with %s', async (_, path) => {
    await alive(await reader.open(path));
    reader.expectNoErrors();
  });

  it('hydrates without a mismatch when the page is reloaded while a sheet is open', async () => {
    const page = await alive(await reader.open(story));
    await page.locator('q#k1 a').first().click();
    await page.getByRole('dialog').waitFor();
    await page.reload();
    await alive(page);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1, name: /Blinken/ }).waitFor();
  });

  it('says that the network is gone, not that the site is newer, when a script cannot come', async () => {
    const other = await browser.context();
    const page = await alive(await other.open(story));
    await other.context.setOffline(true);
    await page.getByRole('link', { name: 'Kutipan', exact: true }).click();
    await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
    await other.context.setOffline(false);
    await other.context.close();
  });
});

describe('steps of the history', () => {
  it('lets a voice out with the back button, and leads to where the reader was', async () => {
    const still = await browser.context({ reducedMotion: 'reduce' });
    const page = await alive(await still.open(story));
    const chip = page.getByRole('region', { name: 'Suara dalam berita ini' }).getByRole('link').last();
    await chip.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await chip.click();
    await expect.poll(() => chip.getAttribute('aria-current')).toBe('true');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before + 300);
    expect(new URL(page.url()).hash).toMatch(/^#k\d+$/);
    await page.goBack();
    await expect.poll(() => chip.getAttribute('aria-current')).toBe('false');
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(new URL(page.url()).hash).toBe('');
    await still.context.close();
  });

  it('makes one of a double press on a quote', async () => {
    const page = await alive(await reader.open(story));
    const before = await page.evaluate(() => history.length);
    await page.evaluate(() => {
      const words = document.querySelector<HTMLElement>('q#k1 a');
      words?.click();
      words?.click();
    });
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('leaves the text where it was when a sheet opens over it', async () => {
    const wide = await browser.context({ viewport: { width: 1280, height: 800 } });
    const page = await alive(await wide.open(story));
    const words = page.locator('q#k1 a').first();
    await words.scrollIntoViewIfNeeded();
    const before = await words.boundingBox();
    await words.click();
    await page.getByRole('dialog').waitFor();
    expect(await words.boundingBox()).toEqual(before);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await words.boundingBox()).toEqual(before);
    await wide.context.close();
  });

  it('goes on at the headline of the page that a link led to', async () => {
    const page = await alive(await reader.open('/'));
    await page
      .getByRole('link', { name: /Blinken ke Seoul/ })
      .last()
      .press('Enter');
    await page.getByRole('heading', { level: 1, name: /Blinken/ }).waitFor();
    const focused = () => page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent]);
    await expect.poll(focused).toEqual(['H1', expect.stringMatching(/^Blinken ke Seoul/)]);
  });
});

async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-marked', ''));
}

async function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => document.body.hasAttribute('data-marked'));
}

/** Holds the app back, as a poor line does, until what this gives back is called. */
