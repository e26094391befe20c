import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { chromiumArguments } from './find-chromium.ts';

/** One Chromium for all tests of a file. */
export function aBrowser(): { context: (options?: BrowserContextOptions) => Promise<Watched> } {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromium'), args: chromiumArguments });
  });
  afterAll(() => browser.close());
  return {
    async context(options = {}) {
      const context = await browser.newContext({
        baseURL: inject('site'),
        viewport: { width: 360, height: 740 },
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
        ...options,
      });
      return watched(context);
    },
  };
}

/** A reader’s browser in which every error and every shift of the layout is noted. */
export type Watched = {
  readonly context: BrowserContext;
  readonly open: (path: string) => Promise<Page>;
  /** Fails the test when anything was written to the console as an error, or thrown. */
  readonly expectNoErrors: () => void;
};

/** A reader for each test, whose browser may note no error. */
export function aReader(browser: ReturnType<typeof aBrowser>, options?: BrowserContextOptions): Watched {
  let reader: Watched;
  beforeEach(async () => {
    reader = await browser.context(options);
  });
  afterEach(async () => {
    reader.expectNoErrors();
    await reader.context.close();
  });
  return {
    get context() {
      return reader.context;
    },
    open: (path) => reader.open(path),
    expectNoErrors: () => reader.expectNoErrors(),
  };
}

function watched(context: BrowserContext): Watched {
  const errors: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => errors.push(error.error().message));
  return {
    context,
    async open(path) {
      const page = await context.newPage();
      await page.goto(path);
      return page;
    },
    expectNoErrors() {
      expect(errors).toEqual([]);
    },
  };
}

/** Waits until the app answers: everything before that is the published page alone. */
export async function alive(page: Page): Promise<Page> {
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  return page;
}

/** Notes from now on whatever moves on a page that nobody touched. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: unknown[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: Record<'node' | 'previousRect' | 'currentRect', Node | null>[] = Reflect.get(entry, 'sources');
        const moved = sources.map(({ node, previousRect, currentRect }) => ({
          tag: node?.nodeName,
          text: node?.textContent,
          previousRect,
          currentRect,
        }));
        shifts.push({ value: Reflect.get(entry, 'value'), moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** What moved, from where to where. */
export function shiftsOf(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'shifts'));
}
