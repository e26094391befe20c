import type { Publication } from './document.ts';
import { mediaTypes } from './media-types.ts';
import type { SecurityHeaders } from './security.ts';

/** How long each kind of file may be kept: names with a hash never change, pages may at any time. */
export const cacheRules = [
  { folder: 'assets/', control: 'public, max-age=31536000, immutable' },
  { folder: 'images/', control: 'public, max-age=86400' },
  { folder: '', control: 'public, max-age=0, must-revalidate' },
] as const;

/** What pages of other sites may read as well, by the end of its name: the twins and the feeds. */
export const openData = { ends: ['json', 'xml'], header: 'Access-Control-Allow-Origin', value: '*' } as const;

/**
 * Files that tell hosts how to serve the site, all from the same tables: `_headers` and `_redirects` for hosts that
 * read them, `_hosting/nginx.conf` for nginx, `headers.json` for our own server.
 */
export function hostFiles(headers: SecurityHeaders, { base, address }: Publication): Readonly<Record<string, string>> {
  return {
    _headers: headersFile(headers, base),
    // Such hosts find `x/index.html` for `x/` and `404.html` by themselves; only the slash is left to say.
    _redirects: base === '/' ? '' : `${base.slice(0, -1)} ${base} 301\n`,
    '_hosting/nginx.conf': nginx(headers, base),
    'headers.json': `${JSON.stringify(headers, null, 2)}\n`,
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${address}/sitemap.xml\n`,
  };
}

function headersFile(headers: SecurityHeaders, base: string): string {
  return [
    `${base}*`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ...openData.ends.flatMap((end) => [`${base}*.${end}`, `  ${openData.header}: ${openData.value}`]),
    ...cacheRules
      .filter(({ folder }) => folder)
      .flatMap(({ folder, control }) => [`${base}${folder}*`, `  Cache-Control: ${control}`]),
    '',
  ].join('\n');
}

/** To be included in a server block whose `root` holds the site at its path: see docs/hosting.md. */
function nginx(headers: SecurityHeaders, base: string): string {
  const security = Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
  const location = (folder: string, control: string) =>
    [
      `location ${base}${folder} {`,
      ...security.map((line) => `  ${line}`),
      `  add_header Cache-Control "${control}" always;`,
      // nginx sends no header that has no value.
      `  add_header ${openData.header} $kutip_readers;`,
      '  try_files $uri $uri/index.html =404;',
      '}',
    ].join('\n');
  return [
    '# Made by kutip build. In your server block: root, and include this file.',
    'charset utf-8;',
    'charset_types text/css text/javascript application/javascript application/json application/xml text/plain;',
    `types { ${Object.entries(mediaTypes)
      .map(([end, type]) => `${type} ${end};`)
      .join(' ')} }`,
    'gzip on;',
    'gzip_static on;',
    'gzip_vary on;',
    'gzip_types text/css text/javascript application/json application/manifest+json image/svg+xml application/xml;',
    `error_page 404 ${base}404.html;`,
    `location ^~ ${base}_hosting { return 404; }`,
    'set $kutip_readers "";',
    `if ($uri ~ "\\.(?:${openData.ends.join('|')})$") { set $kutip_readers "${openData.value}"; }`,
    ...cacheRules.map(({ folder, control }) => location(folder, control)),
    // A page without its slash: one step to the address that everybody shares.
    `location ~ ^(${base}(?:.*/)?[^/.]+)$ { return 301 $1/$is_args$args; }`,
    '',
  ].join('\n');
}
