import { feedTypes } from '#core/edition/followed.ts';
import type { Publication } from './document.ts';
import { mediaType, mediaTypes } from './media-types.ts';
import type { SecurityHeaders } from './security.ts';

const pages = { folder: '', control: 'public, max-age=0, must-revalidate' } as const;
/** How long each kind of file may be kept: names with a hash never change, pages may at any time. */
export const cacheRules = [
  { folder: 'assets/', control: 'public, max-age=31536000, immutable' },
  { folder: 'images/', control: 'public, max-age=86400' },
  pages,
] as const;

/** How names begin that are for hosts and for nobody who reads: no address of a page does. */
export const forHosts = '_';

/** What pages of other sites may read as well, by the end of its name: the twins and the feeds. */
export const openData = { ends: ['json', 'xml'], header: 'Access-Control-Allow-Origin', value: '*' } as const;

/**
 * Files that tell hosts how to serve the site, all from the same tables: `_headers` and `_redirects` for hosts that read them,
 * `_hosting/nginx.conf` for nginx, `headers.json` for our own server.
 */
export function hostFiles(headers: SecurityHeaders, { base }: Publication): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(headers, base),
    _redirects:
      '# Nothing to say: hosts that read this file lead from an address without its slash to the one with it by themselves.\n',
    '_hosting/nginx.conf': nginx(headers, base),
    'headers.json': `${JSON.stringify(headers, null, 2)}\n`,
  };
}

/** `robots.txt`, which crawlers look for at the top of a host. */
export function robots({ address }: Publication): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${address}/sitemap.xml\n`;
}

/** Such hosts find `x/index.html`, lead from `x` to `x/` and answer with `404.html` by themselves. */
function headersFile(headers: SecurityHeaders, base: string): string {
  return [
    `${base}*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...openData.ends.flatMap((end) => [`${base}*.${end}`, `  ${openData.header}: ${openData.value}`]),
    ...Object.keys(feedTypes).flatMap((name) =>
      [name, `*/${name}`].flatMap((path) => [base + path, `  Content-Type: ${mediaType(name)}`]),
    ),
    ...cacheRules
      .filter(({ folder }) => folder)
      .flatMap(({ folder, control }) => [`${base}${folder}*`, `  Cache-Control: ${control}`]),
    '',
  ].join('\n');
}

/** To be included in a server block whose `root` holds the site at its path: see docs/hosting.md. */
function nginx(headers: SecurityHeaders, base: string): string {
  const answers = (control: string) => [
    ...Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    `add_header Cache-Control "${control}" always;`,
    // nginx sends no header that has no value.
    `add_header ${openData.header} $kutip_readers;`,
  ];
  const start = base.slice(0, -1).replaceAll('.', '\\.');
  const data = ['application/json', 'application/xml', ...Object.values(feedTypes)].join(' ');
  const location = (place: string, lines: readonly string[]) =>
    [`location ${place} {`, ...lines.map((line) => `  ${line}`), '}'].join('\n');
  return [
    '# Made by kutip build. In your server block: root, and include this file.',
    'charset utf-8;',
    `charset_types text/css text/javascript application/javascript text/plain ${data};`,
    `types { ${Object.entries(mediaTypes)
      .map(([end, type]) => `${type} ${end};`)
      .join(' ')} }`,
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    `gzip_types text/css text/javascript application/manifest+json image/svg+xml ${data};`,
    `error_page 404 ${base}404.html;`,
    `location ^~ ${base}${forHosts} { return 404; }`,
    'set $kutip_readers "";',
    `if ($uri ~ "\\.(?:${openData.ends.join('|')})$") { set $kutip_readers "${openData.value}"; }`,
    ...cacheRules.map(({ folder, control }) =>
      location(base + folder, [...answers(control), 'try_files $uri $uri/index.html =404;']),
    ),
    ...Object.entries(feedTypes).map(([name, type]) =>
      location(`~ ^${start}(?:/.*)?/${name.replaceAll('.', '\\.')}\\z`, [
        ...answers(pages.control),
        'types { }',
        `default_type ${type};`,
        'try_files $uri =404;',
      ]),
    ),
    // A page without its slash: one step to the address that everybody shares. What nginx matches and sends is decoded, so
    // the pattern holds what addresses of pages are made of and nothing else: a line end in a header would begin another.
    location(`~ ^${start}(?:/[A-Za-z0-9_-]+)*\\z`, [
      ...answers(pages.control),
      // As a path alone: behind a proxy nginx knows neither the name nor the port that the reader asked for.
      'absolute_redirect off;',
      'return 301 $uri/$is_args$args;',
    ]),
    '',
  ].join('\n');
}
