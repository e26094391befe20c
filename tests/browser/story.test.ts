import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aBrowser, alive, type Watched } from './a-browser.ts';

const story = '/berita/blinken-kunjungi-seoul/';
const browser = aBrowser();
let reader: Watched;

beforeEach(async () => {
  reader = await browser.context();
});
afterEach(async () => {
  reader.expectNoErrors();
  await reader.context.close();
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
    const [notice, saved] = [
      await undo.boundingBox(),
      await sheet.getByRole('button', { name: 'Tersimpan' }).boundingBox(),
    ];
    expect(notice!.y).toBeGreaterThan(saved!.y + saved!.height);
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
});

describe('the reader’s choices', () => {
  it('keeps theme and language over a reload, and applies the theme before the app is there', async () => {
    const other = await browser.context();
    const page = await alive(await other.open(story));
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
    await other.context.close();
  });

  it('applies what was chosen before there was a worker once the app is there, and from then on before it', async () => {
    const other = await browser.context();
    const page = await alive(await other.open(story));
    await page.evaluate(() =>
      localStorage.setItem('kutip.preferences', '{"theme":"dark","size":"large","language":"id"}'),
    );
    await watchFirstLook(page);
    await page.reload();
    await answers(page);
    expect(await firstLook(page)).toMatchObject({ theme: 'system', alive: false });
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({
      theme: 'dark',
      size: 'large',
    });
    await page.reload();
    expect(await firstLook(page)).toMatchObject({ theme: 'dark', alive: false });
    other.expectNoErrors();
    await other.context.close();
  });

  it('has no worker for whoever chose nothing', async () => {
    const other = await browser.context();
    const page = await alive(await other.open(story));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'Gelap' }).waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistration())).toBeUndefined();
    await other.context.close();
  });

  it('says the language of the interface in the tab at once, and in another tab too', async () => {
    const other = await browser.context();
    const page = await alive(await other.open('/tokoh/'));
    const second = await alive(await other.open('/kutipan/'));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await expect.poll(() => page.title()).toBe('People – Kutip');
    await expect.poll(() => second.title()).toBe('Newest quotes – Kutip');
    await other.context.close();
  });
});

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
  ])('%s ends with its address and the day, and holds nothing to press', async (_, path) => {
    const other = await browser.context({ viewport: { width: 794, height: 1123 } });
    await other.context.clock.setFixedTime('2026-11-23T05:00:00Z');
    const page = await alive(await other.open(path));
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const last = page.getByText(`${canonical} · dicetak 23 November 2026`);
    expect(await last.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await last.waitFor();
    const pressed = page.getByRole('button').or(page.getByRole('combobox')).or(page.getByRole('navigation'));
    expect(await pressed.count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Lihat dalam berita|^Antony Blinken \d kutipan/ }).count()).toBe(0);
    other.expectNoErrors();
    await other.context.close();
  });

  it('is black on white, whatever the screen was', async () => {
    const other = await browser.context({ colorScheme: 'dark' });
    const page = await alive(await other.open('/tokoh/antony-blinken/'));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'Gelap' }).check();
    await page.emulateMedia({ media: 'print' });
    const ink = page.getByText('Kami melihat jalan dua arah');
    expect(await ink.evaluate((quote) => getComputedStyle(quote).color)).toBe('rgb(28, 27, 26)');
    await other.context.close();
  });

  it('shows the sources of a story, which a screen opens', async () => {
    const other = await browser.context();
    const page = await other.open('/berita/blinken-kunjungi-seoul/');
    const source = page.locator('details li').first();
    expect(await source.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await source.waitFor();
    await other.context.close();
  });
});

/** A mark that a page load would wipe out. */
async function markDocument(page: Page): Promise<void> {
  await page.evaluate(() => document.body.setAttribute('data-marked', ''));
}

async function isSameDocument(page: Page): Promise<boolean> {
  return page.evaluate(() => document.body.hasAttribute('data-marked'));
}

/** Holds the app back, as a poor line does, until what this gives back is called. */
async function holdScripts(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}

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
