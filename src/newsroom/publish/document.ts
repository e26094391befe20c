import type { Page } from '#core/edition/page.ts';
import type { Site } from '#core/story/site.ts';
import type { AppBundle } from './app-bundle.ts';
import { firstPaint } from './first-paint.ts';
import { headOf } from './head.ts';
import { escapeHtml, scriptJson } from './markup.ts';

/** Where and as what an edition is published. */
export type Publication = {
  readonly site: Site;
  /** Where it stands on its host, with a slash at both ends: `/` or `/news/`. */
  readonly base: string;
  /** Its whole address without a slash at the end: `https://kutip.example/news`. */
  readonly address: string;
};

/** The style sheet as it stands in every page: its addresses start at the host. */
export function inlineStyle(app: Pick<AppBundle, 'css'>, base: string): string {
  return app.css.replace(/url\(\.?\/?(?:assets\/)?/g, `url(${base}assets/`).trim();
}

/**
 * A whole page: head first and complete, styles inlined, text, then the twin and the scripts.
 *
 * @param body the page as the reader's app renders it
 */
export function documentOf(page: Page, body: string, app: AppBundle, publication: Publication): string {
  const { base, site, address } = publication;
  // React puts what it would have fetched early before the text; its place is the head.
  const early = /^(?:<link [^>]*>)+/.exec(body)?.[0] ?? '';
  const text = body.slice(early.length);
  const asset = (file: string) => escapeHtml(base + file);
  return [
    `<!doctype html><html lang="${site.language}" data-base="${escapeHtml(base.slice(0, -1))}" data-site="${escapeHtml(address)}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    headOf(page, { site, address }),
    '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf8">',
    '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#141413">',
    `<link rel="icon" href="${base}icon.svg" type="image/svg+xml">`,
    early,
    ...fontPreloads(app, base),
    `<script>${firstPaint}</script>`,
    `<style>${inlineStyle(app, base)}</style>`,
    '</head><body>',
    `<div id="kutip">${text}</div>`,
    `<script type="application/json" id="twin">${scriptJson(page)}</script>`,
    ...app.preloads.map((file) => `<link rel="modulepreload" href="${asset(file)}">`),
    `<script type="module" src="${asset(app.entry)}"></script>`,
    '</body></html>\n',
  ].join('');
}

/** The text's face is asked for at once: what arrives before the first paint is used, what comes later is not. */
function fontPreloads(app: Pick<AppBundle, 'css'>, base: string): readonly string[] {
  const addresses = inlineStyle(app, base).match(/url\(["']?[^)"']+\.woff2/g) ?? [];
  return addresses.map(
    (found) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${found.replace(/url\(["']?/, '')}">`,
  );
}
