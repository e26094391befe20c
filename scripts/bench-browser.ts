import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Milliseconds in Chromium with its processor slowed to a quarter: the first reading of a story, and the middle one of many. */
export type BrowserTimes = { readonly first: number; readonly middle: number; readonly plain: number };

/** How many readings the middle one is taken from. */
const readings = 31;

/** Times the bundle `code`, which exports annotateText, over `story`; undefined where no Chromium is installed. */
export async function browserTimes(code: string, story: string): Promise<BrowserTimes | undefined> {
  const executablePath = installedChromium();
  if (!executablePath) return undefined;
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    await page.goto('about:blank');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const bundle = `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`;
    const times = await page.evaluate(timeInPage, [bundle, story, readings] as const);
    return { first: times.first, middle: middle(times.own), plain: middle(times.plain) };
  } finally {
    await browser.close();
  }
}

/** Runs in the page: nothing from outside is in reach. */
async function timeInPage([bundle, story, times]: readonly [string, string, number]): Promise<{
  first: number;
  own: number[];
  plain: number[];
}> {
  const { annotateText }: { annotateText: (text: string) => unknown } = await import(bundle);
  const time = (run: () => unknown): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const own = Array.from({ length: times }, () => time(() => annotateText(story)));
  const plain = Array.from({ length: times }, () =>
    time(() => [...story.matchAll(/["“”]([^"“”]+)["“”],?\s+(?:kata|ujar)\s+(\p{Lu}\S+)/gu)]),
  );
  return { first: own[0] ?? 0, own: own.slice(1), plain };
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function installedChromium(): string | undefined {
  const named = process.env['KUTIP_CHROMIUM'];
  if (named) return named;
  for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not under this name.
    }
  }
  const own = chromium.executablePath();
  return own !== '' && existsSync(own) ? own : undefined;
}
