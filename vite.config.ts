import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const classNames = shortNames();

/*
 * Two bundles of one app: what browsers load (build/app) and what the publisher renders pages with (build/prerender).
 * The publisher writes the HTML itself, so there is no index.html.
 */
export default defineConfig({
  appType: 'custom',
  base: './',
  publicDir: false,
  plugins: [react(), sourcesOfEntries()],
  css: { modules: { generateScopedName: className } },
  build: {
    // One style sheet for all pages: it is inlined, and the next page needs no new one.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    // What a route’s script imports is there since the first page.
    modulePreload: false,
    target: 'baseline-widely-available',
  },
  environments: {
    client: {
      build: {
        outDir: 'build/app',
        manifest: true,
        // 1.3 KB less on the line than Vite’s own, for some seconds more.
        minify: 'terser',
        terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
        rolldownOptions: {
          // It says that minifying takes most of the time.
          checks: { bundlerTimings: false },
          treeshake: { propertyReadSideEffects: false },
          // The worker stands at the root of the edition, under the same name in every release.
          input: { main: 'src/reader/main.tsx', 'service-worker': 'src/reader/service-worker.ts' },
          // Few files: each costs a request, and small ones compress badly. The libraries stay cached through releases.
          output: {
            entryFileNames: ({ name }) => (name === 'main' ? 'assets/[name]-[hash].js' : '[name].js'),
            codeSplitting: {
              groups: [
                { name: 'react', test: /node_modules\/(?:react|react-dom|scheduler)\// },
                { name: 'libraries', test: /node_modules|vite\/preload/ },
                { name: 'shared', minShareCount: 2 },
              ],
            },
          },
        },
      },
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
 * A short name for a class of a CSS module, the same in both bundles: every page names a hundred of them, and letters that mean nothing
 * cannot be compressed.
 */
function className(name: string, file: string): string {
  const key = `${relative(import.meta.dirname, file)} ${name}`;
  const known = classNames.get(key);
  // While the dev server runs, classes are added.
  const short = known ?? createHash('sha256').update(key).digest('hex').slice(0, 6);
  return `k${short}`;
}

/** Two signs for each class of each CSS module, in the order of the files and of what stands in them. */
function shortNames(): Map<string, string> {
  const files = globSync('src/reader/**/*.module.css', { cwd: import.meta.dirname }).toSorted();
  const keys = files.flatMap((file) => {
    const css = readFileSync(join(import.meta.dirname, file), 'utf8');
    return [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => `${file} ${name}`);
  });
  return new Map([...new Set(keys)].map((key, index) => [key, (36 + index).toString(36)]));
}

/**
 * Writes beside the manifest what code the entry and each script loaded on demand consist of, with all that they import,
 * however it is cut into files: the publisher finds there which styles a type of page can name. What only shows after something has
 * happened, such as the card of a person, is left out with all that only it imports: its styles are those of a `*.late.module.css`.
 */
function sourcesOfEntries(): Plugin {
  return {
    name: 'sources-of-entries',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const code = new Map(
        chunks.flatMap(({ modules }) => Object.entries(modules).map(([id, { code }]) => [id, code])),
      );
      const entries = chunks.flatMap(({ isEntry, isDynamicEntry, facadeModuleId }) =>
        (isEntry || isDynamicEntry) && facadeModuleId ? [facadeModuleId] : [],
      );
      const sources = entries.map((entry) => {
        const imports = (id: string) => this.getModuleInfo(id)?.importedIds ?? [];
        const isLate = (id: string) => imports(id).some((file) => file.endsWith('.late.module.css'));
        const found = new Set([entry]);
        for (const id of found)
          for (const next of imports(id)) if (!next.includes('/node_modules/') && !isLate(next)) found.add(next);
        return [relative(import.meta.dirname, entry), [...found].map((id) => code.get(id) ?? '').join('\n')];
      });
      this.emitFile({
        type: 'asset',
        fileName: '.vite/sources.json',
        source: JSON.stringify(Object.fromEntries(sources)),
      });
    },
  };
}
