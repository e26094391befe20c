import type { Publication } from './document.ts';
import type { SecurityHeaders } from './security.ts';

/** How long each kind of file may be kept: names with a hash never change, pages may at any time. */
export const cacheRules = [
  { folder: 'assets/', control: 'public, max-age=31536000, immutable' },
  { folder: 'images/', control: 'public, max-age=86400' },
  { folder: '', control: 'public, max-age=0, must-revalidate' },
] as const;

/** Files that tell hosts how to serve the site: `_headers` for those that read it, `headers.json` for our own server. */
export function hostFiles(headers: SecurityHeaders, { base, address }: Publication): Readonly<Record<string, string>> {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return {
    _headers: [
      `${base}*`,
      ...lines,
      ...cacheRules
        .filter(({ folder }) => folder)
        .flatMap(({ folder, control }) => [`${base}${folder}*`, `  Cache-Control: ${control}`]),
      '',
    ].join('\n'),
    'headers.json': `${JSON.stringify(headers, null, 2)}\n`,
    'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${address}/sitemap.xml\n`,
  };
}
