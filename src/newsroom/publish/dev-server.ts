import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';
import { ContentProblem } from '#newsroom/desk/content-problem.ts';
import { problemInWords } from '#newsroom/desk/problem-in-words.ts';
import { contentPaths } from '#newsroom/desk/read-content.ts';
import type { AppBundle } from './app-bundle.ts';
import { decodedPath } from './decoded-path.ts';
import { devEdition, type DevEdition } from './dev-edition.ts';
import { headOf } from './head.ts';
import { escapeHtml, safeInScript } from './markup.ts';
import { mediaType } from './media-types.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const door = '/src/reader/prerender.tsx';
/** While developing, each part brings its own styles, and there is no whole sheet to wait for. */
const sheet = '/src/reader/ui/tokens.css?direct';
/** What the reader may use: see oxlint.config.ts. */
const packages = ['react', 'react-dom', 'react-router', '@tanstack/react-query'] as const;

/**
 * Serves an edition as it is being written and the app as it is being made: the same pages and twins as the published
 * site. A change of the app's code is shown in place, a change of the content loads the page again.
 */
export async function devServer({ content, port }: { content: string; port: number }): Promise<ViteDevServer> {
  const server = await createServer({
    root,
    base: '/',
    logLevel: 'warn',
    clearScreen: false,
    server: { port, host: 'localhost' },
    plugins: [editionPlugin(resolve(content), `http://localhost:${port}`)],
  });
  return server.listen();
}

/** The pages and files of an edition, in front of what Vite serves itself. */
function editionPlugin(content: string, address: string): Plugin {
  const edition = devEdition(content, address);
  return {
    name: 'kutip:edition',
    config: () => ({
      // Built, the publisher's door holds everything; while developing, packages are Node's own.
      environments: { ssr: { resolve: { external: [...packages] } } },
      // Known from the start, so that no page is loaded a second time when a package turns up.
      optimizeDeps: { entries: ['src/reader/main.tsx', 'src/reader/routes/*.tsx'] },
    }),
    configureServer(server) {
      const { people, site, stories, images } = contentPaths(content);
      server.watcher.add([people, site, stories, images]);
      server.watcher.on('all', (_, file) => {
        if (relative(content, file).startsWith('..')) return;
        edition.changed();
        server.environments.client.hot.send({ type: 'full-reload' });
      });
      server.middlewares.use(async (request, response, next) => {
        try {
          if (!(await answer({ server, edition, content, address }, request, response))) next();
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

type Desk = {
  readonly server: ViteDevServer;
  readonly edition: DevEdition;
  readonly content: string;
  readonly address: string;
};

/** @returns whether the request was for something of the edition */
async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const send = (status: number, name: string, body: string | Buffer) => {
    response.writeHead(status, { 'Content-Type': mediaType(name), 'Cache-Control': 'no-store' }).end(body);
    return true;
  };
  if (/^\/(?:@|src\/|node_modules\/)/.test(pathname)) return false;
  if (pathname.startsWith('/images/')) return sendImage(desk, pathname, response);
  const path = pathOf(pathname);
  try {
    const found = path === undefined ? undefined : await desk.edition.pageAt(path);
    const file = found && found.page.type !== 'missing' ? undefined : await desk.edition.fileAt(pathname.slice(1));
    if (file !== undefined) return send(200, pathname, file);
    if (!found) return false;
    const { page, site } = found;
    const status = page.type === 'missing' ? 404 : 200;
    const twin = JSON.stringify(page);
    if (pathname.endsWith('.json')) return send(status, pathname, twin);
    const { render } = await prerenderDoor(desk.server);
    const body = await render(page, { basename: '/', address: desk.address, site });
    const html = [
      `<!doctype html><html lang="${site.language}" data-base="" data-site="${escapeHtml(desk.address)}" data-sheet="${sheet}" data-heard data-whole>`,
      '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
      headOf(page, { site, address: desk.address }),
      '<link rel="icon" href="/icon.svg" type="image/svg+xml">',
      ...stylesOf(desk.server),
      `</head><body><div id="kutip">${body}</div>`,
      `<script type="application/json" id="twin">${safeInScript(twin)}</script>`,
      '<script type="module" src="/src/reader/main.tsx"></script></body></html>\n',
    ].join('');
    return send(status, '.html', await desk.server.transformIndexHtml(pathname, html));
  } catch (error) {
    if (!(error instanceof ContentProblem)) throw error;
    if (pathname.endsWith('.json')) return send(500, pathname, JSON.stringify({ error: error.message }));
    return send(500, '.html', await desk.server.transformIndexHtml(pathname, problemPage(error)));
  }
}

/** The path of the page that an address asks for, or whose twin it asks for. */
function pathOf(pathname: string): string | undefined {
  if (pathname === '/index.json') return '/';
  if (pathname.endsWith('/')) return pathname;
  if (pathname.endsWith('/index.html')) return pathname.slice(0, -'index.html'.length);
  if (pathname.endsWith('.json')) return `${pathname.slice(0, -'.json'.length)}/`;
  return /\.\w+$/.test(pathname) ? undefined : `${pathname}/`;
}

function sendImage({ content }: Desk, pathname: string, response: ServerResponse): boolean {
  const { images } = contentPaths(content);
  const name = decodedPath(pathname.slice('/images/'.length));
  if (name === undefined) return false;
  const file = join(images, name);
  if (relative(images, file).startsWith('..') || !existsSync(file)) return false;
  response.writeHead(200, { 'Content-Type': mediaType(file), 'Cache-Control': 'no-store' });
  createReadStream(file).pipe(response);
  return true;
}

/** The app as it is at this moment: what has been changed since the last page is loaded anew. */
async function prerenderDoor({ environments: { ssr } }: ViteDevServer): Promise<Pick<AppBundle, 'render'>> {
  if (!ssr || !isRunnableDevEnvironment(ssr)) throw new Error('This Vite cannot run the reader in Node.');
  return ssr.runner.import(door);
}

/** The style sheets that the app has asked for so far: linked, so that the page does not stand bare until it is alive. */
function stylesOf({ environments: { ssr } }: ViteDevServer): readonly string[] {
  return [...(ssr?.moduleGraph.urlToModuleMap.keys() ?? [])]
    .filter((url) => url.endsWith('.css'))
    .map((url) => `<link rel="stylesheet" href="${escapeHtml(url)}?direct">`);
}

/** A file of the edition is wrong: which, where in it, and what was expected. Loads again by itself when it is mended. */
function problemPage({ file, problems }: ContentProblem): string {
  const rows = problems.map(
    (problem) => `<dt>${escapeHtml(problem.place)}</dt><dd>${escapeHtml(problemInWords(problem))}</dd>`,
  );
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A file of the edition is wrong</title>',
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<style>body{max-width:44rem;margin:3rem auto;padding:0 1rem;font:1.1rem/1.5 system-ui}dt{font-weight:700;margin-top:1rem}dd{margin:0}code{overflow-wrap:anywhere}</style>',
    `</head><body><h1>A file of the edition is wrong</h1><p><code>${escapeHtml(relative(process.cwd(), file))}</code></p>`,
    `<dl>${rows.join('')}</dl><p>This page loads again when the file is saved.</p></body></html>\n`,
  ].join('');
}
