import { createHash } from 'node:crypto';

/** How the site must be answered for, wherever it is hosted: one table for every server. */
export type SecurityHeaders = Readonly<Record<string, string>>;

/**
 * @param styles the inline style sheets of the pages
 * @param scripts the inline scripts of the pages
 */
export function securityHeaders({
  styles,
  scripts,
}: {
  styles: Iterable<string>;
  scripts: readonly string[];
}): SecurityHeaders {
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts.map(hashSource)],
    'style-src': ["'self'", ...[...styles].map(hashSource)],
    'img-src': ["'self'", 'https:', 'data:', 'blob:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // For the address of the service worker alone.
    'trusted-types': ['kutip'],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
