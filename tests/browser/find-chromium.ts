import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium on this machine; where there is none, one is installed: Playwright's own, or the system's. Says which.
 *
 * @throws when none can be had, with what to do
 */
export function findChromium(say: (line: string) => void): string {
  const found = installed();
  if (found) return found;
  say('No Chromium here yet: asking Playwright for its own …');
  const playwright = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], { stdio: 'inherit', timeout: 180_000 });
  if (!installed()) {
    say('That did not work: asking the system’s package manager …');
    const root = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    for (const step of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
      const [command = 'apt-get', ...args] = [...root, 'apt-get', ...step];
      spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
  }
  const now = installed();
  if (now) return now;
  throw new Error(
    'The browser tests need Chromium. Install it, or name it in KUTIP_CHROMIUM, and run the tests again.',
  );
}

function installed(): string | undefined {
  const named = process.env['KUTIP_CHROMIUM'];
  if (named) return named;
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not under this name.
    }
  }
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  return [chromium.executablePath(), mac].find((path) => path !== '' && existsSync(path));
}

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
