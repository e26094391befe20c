import { names } from '#core/edition/title.ts';
import { peoplePath, quotesPath, savedPath } from '#core/story/address.ts';
import type { Publication } from './document.ts';

/** What a phone needs to put the site on its home screen, and to offer it when something is shared. */
export function webManifest({ site, base }: Publication): string {
  const at = (path: string) => base + path.slice(1);
  return `${JSON.stringify(
    {
      id: base,
      name: site.name,
      short_name: site.name,
      description: site.description,
      lang: site.language,
      start_url: base,
      scope: base,
      display: 'standalone',
      background_color: '#fcfbf8',
      theme_color: '#fcfbf8',
      icons: [
        { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml' },
        { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png' },
        { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png' },
        { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
      shortcuts: [
        { name: names[site.language].saved, url: at(savedPath) },
        { name: names[site.language].quotes, url: at(quotesPath) },
        { name: names[site.language].people, url: at(peoplePath) },
      ],
      share_target: {
        action: at(savedPath),
        method: 'GET',
        // What it would be anyway, but Chromium warns where it is not said.
        enctype: 'application/x-www-form-urlencoded',
        params: { title: 'judul', text: 'teks', url: 'alamat' },
      },
    },
    null,
    2,
  )}\n`;
}
