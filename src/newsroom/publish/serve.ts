import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { decodedPath } from './decoded-path.ts';
import { cacheRules, forHosts, openData } from './host-files.ts';
import { mediaType } from './media-types.ts';

/**
 * Serves a published folder as a good static host would: slashes, 404 page, compression, caching, security headers.
 * For looking at an edition and for tests; a newsroom's host does this itself.
 *
 * @param base where the site stands, with a slash at both ends
 * @param port 0 for any free one
 */
export async function serve({
  folder,
  base,
  port,
}: {
  folder: string;
  base: string;
  port: number;
}): Promise<{ server: Server; port: number }> {
  const server = createServer((request, response) => {
    answer({ folder, base, request, response }).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { server, port: typeof address === 'object' && address ? address.port : port };
}

async function readHeaders(folder: string): Promise<Record<string, string>> {
  const value: unknown = JSON.parse(await readFile(join(folder, 'headers.json'), 'utf8'));
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, text]) => [name, String(text)]));
}

type Exchange = {
  folder: string;
  base: string;
  request: IncomingMessage;
  response: ServerResponse;
};

async function answer({ folder, base, request, response }: Exchange): Promise<void> {
  const { pathname, search } = new URL((request.url ?? '/').replace(/^[/\\]+/, '/'), 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return void response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  // Read anew: a build that replaces the folder brings headers of its own.
  const headers = await readHeaders(folder);
  const lead = (location: string) => void response.writeHead(301, { ...headers, Location: location }).end();
  if (pathname === base.slice(0, -1) && base !== '/') return lead(base + search);
  // Two slashes at its beginning would lead to another host.
  const isOurs = pathname.startsWith(base) && !pathname.includes('//');
  const path = isOurs ? decodedPath(pathname.slice(base.length)) : undefined;
  const found = path === undefined || path.startsWith(forHosts) ? undefined : await fileAt(folder, path);
  if (found === 'folder') return lead(`${pathname}/${search}`);
  await send({
    request,
    response,
    status: found ? 200 : 404,
    file: found ?? join(folder, '404.html'),
    // A file that is missing now may be there in a minute: it is kept as long as a page, not as what it was asked for.
    path: found ? (path ?? '') : '',
    headers,
  });
}

/** The file for a path inside the folder and never outside it; `folder` when only the slash is missing. */
async function fileAt(folder: string, path: string): Promise<string | undefined> {
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  if (path.includes('\0')) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  if (!found?.isDirectory()) return undefined;
  const index = join(file, 'index.html');
  const page = await stat(index).catch(() => undefined);
  if (!page) return undefined;
  return path === '' || path.endsWith('/') ? index : 'folder';
}

async function send({
  request,
  response,
  status,
  file,
  path,
  headers,
}: Pick<Exchange, 'request' | 'response'> & {
  status: number;
  file: string;
  path: string;
  headers: Record<string, string>;
}): Promise<void> {
  const found = await stat(file);
  const tag = `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`;
  const type = mediaType(file);
  const rule = cacheRules.find(({ folder }) => path.startsWith(folder));
  const all: Record<string, string> = {
    ...headers,
    'Content-Type': type,
    'Cache-Control': rule?.control ?? 'no-cache',
    ETag: tag,
    Vary: 'Accept-Encoding',
  };
  if (openData.ends.some((end) => file.endsWith(`.${end}`))) all[openData.header] = openData.value;
  if (status === 200 && request.headers['if-none-match'] === tag) return void response.writeHead(304, all).end();
  const accepted = acceptedEncodings(request.headers['accept-encoding'] ?? '');
  const encoding = isText(type) ? encodings.find(({ name }) => accepted.has(name)) : undefined;
  if (encoding) all['Content-Encoding'] = encoding.name;
  const ahead = encoding && (await stat(file + encoding.ending).catch(() => undefined));
  if (!encoding || ahead) all['Content-Length'] = String((ahead ?? found).size);
  response.writeHead(status, all);
  if (request.method === 'HEAD') return void response.end();
  if (!encoding) await pipeline(createReadStream(file), response);
  else if (ahead) await pipeline(createReadStream(file + encoding.ending), response);
  else await pipeline(createReadStream(file), encoding.compress(), response);
}

/** The best first: as the release build wrote them, or made as they are sent. */
const encodings = [
  {
    name: 'br',
    ending: '.br',
    compress: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  },
  { name: 'gzip', ending: '.gz', compress: () => createGzip({ level: 6 }) },
];

/** The encodings that a browser names, but for those that it will not have: `br;q=0`. */
function acceptedEncodings(header: string): ReadonlySet<string> {
  const named = header.split(',').map((each) => each.split(';').map((part) => part.trim().toLowerCase()));
  return new Set(named.flatMap(([name, weight]) => (name && !/^q=0(?:\.0*)?$/.test(weight ?? '') ? [name] : [])));
}

function isText(type: string): boolean {
  return /text|json|javascript|xml|svg/.test(type);
}
