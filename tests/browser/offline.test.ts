import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { aBrowser, alive, shiftsOf, watchShifts, type Watched } from './a-browser.ts';
import { aLine, type Line } from './a-line.ts';

/* On the bus: the line is cut, by closing the server, and what was saved before is read. */
const browser = aBrowser();
const story = '/berita/blinken-kunjungi-seoul/';
let line: Line;
let reader: Watched;

beforeEach(async () => {
  line = await aLine(inject('site'));
  reader = await browser.context({ baseURL: line.origin });
});
afterEach(async () => {
  line.cut();
  await reader.context.close();
});

describe('without a network', () => {
  it('goes on in flight mode: what was saved opens, and for the rest it is offered', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await kept(page, [story, '/simpanan/']);
    await reader.context.setOffline(true);

    await page.getByRole('navigation').getByRole('link', { name: 'Simpanan' }).click();
    await page.getByRole('link', { name: /Blinken ke Seoul/ }).waitFor();
    await page.getByRole('navigation').getByRole('link', { name: 'Tokoh' }).click();
    await page.getByRole('heading', { level: 1, name: 'Halaman tidak bisa dimuat' }).waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Blinken ke Seoul/ })
      .click();
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
  });

  it('opens a saved story at its own address, from the list and from a link to the site', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await kept(page, [story, '/simpanan/']);
    line.cut();

    await page.goto(story);
    await alive(page);
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(252, 251, 248)');
    await page.locator('q#k1 a').first().click();
    await page.getByRole('dialog').getByText('Antony Blinken').first().waitFor();

    await page.goto('/simpanan/');
    await alive(page);
    await page.getByRole('link', { name: /Blinken ke Seoul/ }).click();
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
  });

  it('shows a quote that somebody sent in its story, where that is saved', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await kept(page, [story, '/simpanan/']);
    line.cut();
    await page.goto(`${story}k2/`);
    await alive(page);
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#k2');
    await expect
      .poll(() => page.locator('#k2').evaluate((quote) => quote.getBoundingClientRect().top))
      .toBeLessThan(600);
  });

  it('opens a saved story that the site has removed since, from a link to it and from the list', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await kept(page, [story, '/simpanan/']);
    line.remove(story.slice(0, -1));
    await page.goto(story);
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
    await page.goto('/simpanan/');
    await alive(page);
    await page.getByRole('link', { name: /Blinken ke Seoul/ }).click();
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
  });

  it.each([
    ['the list of what is saved', '/simpanan/'],
    ['the story itself', story],
  ])('has a correction of what was saved, once %s is opened with a line', async (_, opened) => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await kept(page, [story, '/simpanan/']);
    line.correct('Blinken ke Seoul', 'Blinken tiba di Seoul');
    await page.goto(opened);
    await alive(page);
    await expect.poll(() => keptText(page, story), { timeout: 10_000 }).toContain('Blinken tiba di Seoul');
    line.cut();

    await page.goto('/simpanan/');
    await alive(page);
    await page.getByRole('link', { name: /Blinken tiba di Seoul/ }).click();
    await page.getByRole('heading', { level: 1, name: /Blinken tiba di Seoul/ }).waitFor();
  });

  it('keeps what it has where a correction comes without all that it takes', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await kept(page, [story, '/simpanan/']);
    line.correct('/assets/story-', '/assets/story-of-another-release-');
    const refused = page.waitForResponse(
      (answer) => answer.url().includes('another-release') && answer.status() === 404,
    );
    await page.goto('/simpanan/');
    await refused;
    expect(await page.getByText('belum bisa dibaca tanpa jaringan').count()).toBe(0);
    line.cut();
    await page.goto(story);
    await alive(page);
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
  });

  it('speaks English without a network to whoever chose it, with nothing but what is kept', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'English' }).check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved on this device.').waitFor();
    const device = await reader.context.newCDPSession(page);
    await device.send('Network.clearBrowserCache');
    line.cut();
    await page.goto(story);
    await alive(page);
    await page.getByRole('button', { name: 'Saved', exact: true }).waitFor();
  });

  it('says of a page that is not saved that it is not, lists what is, and keeps its address for when it can come', async () => {
    const page = await alive(await reader.open('/berita/blinken-kunjungi-seoul/k1/'));
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await kept(page, ['/berita/blinken-kunjungi-seoul/k1/', '/simpanan/']);
    line.cut();
    await watchShifts(page);
    await page.goto('/tokoh/antony-blinken/?topik=rusia-korut#isi');
    await alive(page);
    await page.getByRole('heading', { level: 1, name: 'Halaman ini tidak tersimpan' }).waitFor();
    await page.getByText(/Kami sangat prihatin/).waitFor();
    expect(await page.title()).toBe('Halaman ini tidak tersimpan – Kutip');
    const asked = () => page.evaluate(() => location.pathname + location.search + location.hash);
    expect(await asked()).toBe('/tokoh/antony-blinken/?topik=rusia-korut#isi');
    expect(await shiftsOf(page)).toEqual([]);
    reader.expectNoErrors();
    await page.getByRole('button', { name: 'Coba lagi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Halaman ini tidak tersimpan' }).waitFor();

    await page.getByRole('navigation').getByRole('link', { name: 'Simpanan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Simpanan', exact: true }).waitFor();
    expect(await asked()).toBe('/simpanan/');
    expect(await page.title()).toBe('Simpanan – Kutip');
    await line.mend();
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Antony Blinken' }).waitFor();
    expect(await asked()).toBe('/tokoh/antony-blinken/?topik=rusia-korut#isi');
  });

  it('says that there is no network to whoever has a worker but nothing saved, and goes on when there is one', async () => {
    const page = await alive(await reader.open(story));
    await page.getByRole('button', { name: 'Tampilan' }).click();
    await page.getByRole('radio', { name: 'Gelap' }).check();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    line.cut();
    await page.goto('/tokoh/');
    await page.getByRole('heading', { level: 1, name: 'Tidak ada jaringan' }).waitFor();
    await line.mend();
    await page.getByRole('link', { name: 'coba lagi' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tokoh', exact: true }).waitFor();
  });

  it('says that something is saved once it opens without a network, and finishes by itself when the line is back', async () => {
    const page = await alive(await reader.open(story));
    const saved = page.getByRole('button', { name: 'Tersimpan', exact: true });
    line.slow(400);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByRole('button', { name: 'Menyimpan…', pressed: true }).waitFor();
    line.cut();
    await page.getByText('Belum bisa dibaca tanpa jaringan').waitFor();
    await page.getByRole('button', { name: 'Tertunda', pressed: true }).waitFor();
    expect(await saved.count()).toBe(0);
    await page.getByRole('navigation').getByRole('link', { name: 'Kutipan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Halaman tidak bisa dimuat' }).waitFor();

    line.slow(0);
    await line.mend();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await page.getByText('Tersimpan di perangkat ini.').waitFor();
    expect(await page.getByText('Belum bisa dibaca tanpa jaringan').count()).toBe(0);
    await kept(page, [story, '/simpanan/']);
    await page.goBack();
    await saved.waitFor();
    line.cut();
    await page.goto(story);
    await page.getByRole('heading', { level: 1, name: /Blinken ke Seoul/ }).waitFor();
  });

  it('says that there is no room for what was saved, tries no more, and goes on once something is taken out', async () => {
    await reader.context.clock.install();
    const page = await alive(await reader.open(story));
    const device = await reader.context.newCDPSession(page);
    const quota = (quotaSize?: number) =>
      device.send('Storage.overrideQuotaForOrigin', { origin: line.origin, ...(quotaSize && { quotaSize }) });
    await quota(200_000);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page
      .getByRole('status')
      .getByText(/tidak ada ruang lagi/)
      .waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await reader.context.clock.runFor('02:00');
    // Who keeps pages has this lock: behind it they are done.
    await page.evaluate(() => navigator.locks.request('kutip.saved', () => undefined));
    expect(asked).toEqual([]);
    await quota();
    await page.getByRole('button', { name: 'Tertunda', pressed: true }).click();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Tersimpan di perangkat ini.').waitFor();
  });

  it('says at once that it saves, and gives a request up that never ends, for the sake of the next', async () => {
    const page = await reader.context.newPage();
    await page.addInitScript(() => {
      const timeout = AbortSignal.timeout.bind(AbortSignal);
      AbortSignal.timeout = () => timeout(1000);
    });
    await page.goto(story);
    await alive(page);
    const save = page.getByRole('button', { name: 'Simpan', exact: true });
    await save.click();
    await page.getByRole('button', { name: 'Tersimpan', exact: true }).click();
    await kept(page, ['/simpanan/']);
    line.slow(100_000);
    await save.click();
    const notice = page.getByRole('status');
    await notice.getByText('Menyimpan…').waitFor({ timeout: 900 });
    await notice.getByText('Belum bisa dibaca tanpa jaringan').waitFor();
    line.cut();
    line.slow(0);
    await line.mend();
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await notice.getByText('Tersimpan di perangkat ini.').waitFor();
  });

  it('goes on at the next visit with what the line was too short for', async () => {
    const page = await alive(await reader.open(story));
    line.cut();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Belum bisa dibaca tanpa jaringan').waitFor();
    await line.mend();
    await page.goto('/berita/g7-menlu-tokyo/');
    await kept(page, [story, '/simpanan/']);
  });

  it('keeps nothing before something is saved, and no more than what is', async () => {
    const page = await alive(await reader.open(story));
    expect(
      await page.evaluate(async () => [await caches.keys(), await navigator.serviceWorker.getRegistrations()]),
    ).toEqual([[], []]);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await kept(page, [story, '/simpanan/']);
    await page.getByRole('button', { name: 'Tersimpan', exact: true }).click();
    await kept(page, ['/simpanan/']);
  });
});

/** Waits until exactly these pages can be read without a network. */
async function kept(page: Page, paths: readonly string[]): Promise<void> {
  const pages = () =>
    page.evaluate(async () => {
      const cache = await caches.open('kutip.saved');
      const all = (await cache.keys()).map(({ url }) => new URL(url).pathname);
      await navigator.serviceWorker.ready;
      return all.filter((path) => path.endsWith('/')).sort();
    });
  await expect.poll(pages, { timeout: 10_000 }).toEqual([...paths].sort());
}

function keptText(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (of) => (await (await caches.open('kutip.saved')).match(of))?.text(), path);
}
