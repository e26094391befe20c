import { feedTypes } from '#core/edition/followed.ts';

/** What each other kind of file of a site is, by the end of its name: one table for every server. */
export const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
};

/** The type of a file as a server says it, with the encoding where it is text. */
export function mediaType(path: string): string {
  const name = /[^/\\]*$/.exec(path)?.[0] ?? '';
  const type = feedTypes[name] ?? mediaTypes[/\.(\w+)$/.exec(name)?.[1] ?? ''] ?? 'application/octet-stream';
  return /^text|json$|xml$/.test(type) && type !== 'image/svg+xml' ? `${type}; charset=utf-8` : type;
}
