import { pageTypes, type Page } from '#core/edition/page.ts';
import type { Site } from '#core/story/site.ts';
import type { AppBundle } from './app-bundle.ts';
import { lookScript, startScript } from './first-paint.ts';
import { headOf, structuredData } from './head.ts';
import { escapeHtml, safeInScript } from './markup.ts';

/** Where and as what an edition is published. */
export type Publication = {
  readonly site: Site;
  /** Where it stands on its host, with a slash at both ends: `/` or `/news/`. */
  readonly base: string;
  /** Its whole address without a slash at the end: `https://kutip.example/news`. */
  readonly address: string;
};

/** A page in UTF-8: what all pages of its type share is bytes already, so that it is encoded once. */
export type PageParts = readonly (string | Buffer)[];

/** Every style sheet that stands in a page: for the content security policy. */
export function inlineStyles(app: AppBundle, base: string): readonly string[] {
  return [facesAt(app, base), ...Object.values(app.styles)];
}

/** The typefaces as they stand in a page: their addresses start at the host. */
function facesAt({ faces }: AppBundle, base: string): string {
  return faces.replace(/url\(\.?\/?(?:assets\/)?/g, `url(${base}assets/`);
}

/**
 * Makes whole pages: head first and complete, styles inlined, text, then what starts the app and what only machines read; the
 * two scripts are those of `first-paint.ts`. What all pages share is put together once.
 *
 * @returns a function of the page, its body as the reader's app renders it, and its twin as JSON; the parts are to be written after each other
 */
export function documents(
  app: AppBundle,
  publication: Publication,
): (page: Page, body: string, twin: string) => PageParts {
  const { base, site, address } = publication;
  const faces = facesAt(app, base);
  const asset = (file: string) => escapeHtml(base + file);
  const starts = new Map(
    pageTypes.map((type) => [
      type,
      [
        `<!doctype html><html lang="${site.language}" data-base="${escapeHtml(base.slice(0, -1))}" data-site="${escapeHtml(address)}"`,
        ` data-sheet="${asset(app.sheet)}" data-entry="${asset(app.entry)}" data-preloads="${app.scripts[type].map(asset).join(' ')}"`,
        ` data-font="${fontOf(faces)}">`,
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
        // The script puts it into force where the faces can be there in time.
        `<style media="not all">${faces}</style>`,
      ].join(''),
    ]),
  );
  const headEnds = new Map(
    pageTypes.map((type) => [
      type,
      Buffer.from(
        [
          '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fcfbf8">',
          '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#141413">',
          `<link rel="icon" href="${base}icon.svg" type="image/svg+xml">`,
          `<link rel="apple-touch-icon" href="${base}icon-180.png">`,
          `<link rel="manifest" href="${base}manifest.webmanifest">`,
          `<style>${app.styles[type]}</style>`,
          `<script>${lookScript}</script>`,
          // Where no script fetches the rest, what is printed needs it still.
          `<noscript><link rel="stylesheet" media="print" href="${asset(app.sheet)}"></noscript>`,
          '</head><body><div id="kutip">',
        ].join(''),
      ),
    ]),
  );
  return (page, body, twin) => {
    // React puts what it would have fetched early before the text; its place is the head.
    const early = /^(?:<link [^>]*>)+/.exec(body)?.[0] ?? '';
    const head = `${starts.get(page.type)}${headOf(page, { site, address })}${early}`;
    const rest = [
      body.slice(early.length),
      `</div><script>${startScript}</script>`,
      structuredData(page, { site, address }),
      '<script type="application/json" id="twin">',
      safeInScript(twin),
      '</script></body></html>\n',
    ].join('');
    return [head, headEnds.get(page.type) ?? '', rest];
  };
}

/** The first face that the styles name: that of the text. */
function fontOf(faces: string): string {
  return /url\(["']?([^)"']+\.woff2)/.exec(faces)?.[1] ?? '';
}
