import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/*
 * Two bundles of one app: what browsers load (build/app) and what the publisher renders pages with (build/prerender).
 * The publisher writes the HTML itself, so there is no index.html.
 */
export default defineConfig({
  appType: 'custom',
  base: './',
  publicDir: false,
  plugins: [react()],
  css: { modules: { generateScopedName: className } },
  build: {
    // One style sheet for all pages: it is inlined, and the next page needs no new one.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'baseline-widely-available',
  },
  environments: {
    client: {
      build: { outDir: 'build/app', manifest: true, rolldownOptions: { input: 'src/reader/main.tsx' } },
    },
    ssr: {
      build: { outDir: 'build/prerender', rolldownOptions: { input: 'src/reader/prerender.tsx' } },
      resolve: { noExternal: true },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'ssr'] as const) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});

/**
 * A short name for a class of a CSS module, the same in both bundles. Those of `*.late.module.css`, which nothing on a
 * published page has before somebody presses something, begin with `late`, so that the publisher can leave them out.
 */
function className(name: string, file: string): string {
  const hash = createHash('sha256')
    .update(`${relative(import.meta.dirname, file)} ${name}`)
    .digest('base64url');
  return `${file.includes('.late.') ? 'late' : 'k'}${hash.replace(/[-_]/g, '').slice(0, 5)}`;
}
