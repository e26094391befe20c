import { describe, expect, it } from 'vitest';
import { aBrowser, alive, aReader } from './a-browser.ts';

const story = '/berita/blinken-kunjungi-seoul/';
const browser = aBrowser();
const reader = aReader(browser);

describe('the marks', () => {
  it('shows every quote and person and changes not one character of the text', async () => {
    const page = await reader.open(story);
    const twin: { story: { blocks: { type: string; text: string }[]; quotes: { kind: string }[] } } = await (
      await page.request.get('/berita/blinken-kunjungi-seoul.json')
    ).json();
    const paragraphs = twin.story.blocks.filter(({ type }) => type === 'paragraph').map(({ text }) => text);
    expect(
      await page
        .locator('article p[class]')
        .filter({ has: page.locator(':scope') })
        .allTextContents(),
    ).toEqual(expect.arrayContaining(paragraphs));
    expect(await page.locator('q[id]').count()).toBe(
      twin.story.quotes.filter(({ kind }) => kind !== 'indirect').length,
    );
  });

  it('names the speaker in the margin of a wide screen without adding to what is copied', async () => {
    const wide = await browser.context({
      viewport: { width: 1280, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await alive(await wide.open(story));
    const quote = page.locator('q[data-voice]').first();
    expect(await quote.getAttribute('data-voice')).toBe('Antony Blinken');
    const name = await quote.evaluate((element) => {
      const { content, position, display } = getComputedStyle(element, '::before');
      return { content, position, display };
    });
    expect(name).toMatchObject({ position: 'absolute', content: expect.stringContaining('Antony Blinken') });
    const copied = await quote.evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      return String(getSelection());
    });
    expect(copied.replaceAll(/\s+/g, ' ')).toBe((await quote.textContent())?.replaceAll(/\s+/g, ' '));
    wide.expectNoErrors();
    await wide.context.close();
  });

  it('fades the other quotes while a voice is pressed in', async () => {
    const still = await browser.context({ reducedMotion: 'reduce' });
    const page = await alive(await still.open(story));
    const chip = page.getByRole('link', { name: /Yoon Suk Yeol/ }).filter({ hasText: 'kutipan' });
    const background = () =>
      page.locator('q[id]').evaluateAll((all) => new Set(all.map((one) => getComputedStyle(one).backgroundColor)).size);
    await expect.poll(background).toBe(1);
    await chip.click();
    await expect.poll(background).toBe(2);
    expect(new URL(page.url()).hash).toMatch(/^#k\d+$/);
    await chip.click();
    // The quote that was led to stays lit for a moment.
    await expect.poll(background, { timeout: 6000 }).toBe(1);
  });
});

describe('the quote sheet and the person card', () => {
  it('opens a quote by press, says who and how sure, and closes with Escape', async () => {
    const page = await alive(await reader.open(story));
    const quote = page.locator('q#k1 a').first();
    await quote.click();
    const sheet = page.getByRole('dialog');
    await sheet.getByText('Antony Blinken').first().waitFor();
    await sheet.getByText('yakin', { exact: true }).waitFor();
    await sheet.getByText('Bukti').waitFor();
    expect(new URL(page.url()).hash).toBe('#k1');
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    expect(await quote.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(story);
  });

  it('opens one sheet for a double press', async () => {
    const page = await alive(await reader.open(story));
    const before = await page.evaluate(() => history.length);
    await page
      .locator('q#k1 a')
      .first()
      .evaluate((link) => {
        if (!(link instanceof HTMLElement)) return;
        link.click();
        link.click();
      });
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
  });

  it('opens a quote by keyboard', async () => {
    const page = await alive(await reader.open(story));
    await page.locator('q#k1 a').first().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
  });

  it('closes with the back button, stays on the page and gives the focus back', async () => {
    const page = await alive(await reader.open(story));
    const quote = page.locator('q#k1 a').first();
    await quote.click();
    await page.getByRole('dialog').waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await quote.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).pathname).toBe(story);
    await page.getByRole('heading', { level: 1, name: /Blinken/ }).waitFor();
  });

  it('opens a person’s card by keyboard with the newest words, and leads to their page', async () => {
    const page = await alive(await reader.open(story));
    await page.locator('article p').getByRole('link', { name: 'Antony Blinken' }).first().focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    await card.getByText('Ucapan terbaru').waitFor();
    await card.getByRole('link', { name: 'Halaman tokoh' }).click();
    await page.getByRole('heading', { level: 1, name: 'Antony Blinken' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/tokoh/antony-blinken/');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('leads from a quote’s own page into the story, scrolled to the quote', async () => {
    const page = await alive(await reader.open(`${story}k3/`));
    await page.getByRole('link', { name: 'Lihat dalam berita' }).click();
    await page.locator('q#k3, span#k3').waitFor();
    await expect
      .poll(() => page.locator('#k3').evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(740);
    expect(page.url()).toMatch(/\/berita\/blinken-kunjungi-seoul\/#k3$/);
  });

  it('opens a shared address on the quote, lit, by itself', async () => {
    const page = await reader.open(`${story}#k3`);
    await expect
      .poll(() => page.locator('#k3').evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(740);
    await alive(page);
    expect(await page.locator('#k3').evaluate((element) => getComputedStyle(element).animationName)).not.toBe('none');
  });
});

/** Holds the app back, as a poor line does, until what this gives back is called. */
