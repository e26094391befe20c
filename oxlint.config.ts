import { defineConfig, type OxlintOverride } from 'oxlint';

/*
 * The walls. Each room names the rooms it may import from; everything else under `#` is refused, and so are `../`
 * and any package that the wing may not use. docs: src/README.md.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'core/story': [],
  'core/language': ['core/story/language', 'core/story/position'],
  'core/annotate': ['core/story', 'core/language'],
  'core/import': ['core/story', 'core/language'],
  'core/edition': ['core/story', 'core/language'],
  'newsroom/desk': ['core'],
  'newsroom/publish': ['core', 'newsroom/desk'],
  'newsroom/cli': ['core', 'newsroom/desk', 'newsroom/publish'],
  'reader/ui': ['core/story', 'core/edition'],
  'reader/queries': ['core/story', 'core/edition'],
  'reader/app': ['core/story', 'core/edition', 'reader/ui', 'reader/queries'],
  'reader/share': ['core/story', 'core/edition', 'reader/ui'],
  'reader/story': ['core/story', 'core/edition', 'reader/ui', 'reader/queries'],
  'reader/people': ['core/story', 'core/edition', 'reader/ui', 'reader/queries'],
  'reader/saved': ['core/story', 'core/edition', 'reader/ui', 'reader/queries'],
  'reader/routes': ['core/story', 'core/edition', 'reader'],
};

/** Packages by wing: core runs anywhere, so it may use nothing that needs a browser or Node. */
const packages: Readonly<Record<string, readonly string[]>> = {
  core: ['valibot'],
  newsroom: [
    'node:*',
    'valibot',
    'vite',
    'purgecss',
    '@valibot/to-json-schema',
    'feedsmith',
    'satori',
    'sharp',
    '@resvg/*',
  ],
  reader: ['react', 'react-dom', 'react-router', '@tanstack/react-query'],
};

const walls = Object.entries(rooms).map(([room, open]): OxlintOverride => {
  const wing = room.split('/')[0] ?? '';
  const doors = [...open, room].map(escape).join('|');
  const bare = (packages[wing] ?? []).map((name) => escape(name).replace('\\*', '.*')).join('|');
  return {
    files: [`src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^\\.\\./', message: 'Name the room: #core/story/quote.ts, never ../' },
            {
              regex: `^#(?!(?:${doors})(?:/|\\.))`,
              message: `${room} may not import from there: see oxlint.config.ts`,
            },
            {
              regex: `^(?!#|\\.|(?:${bare})(?:/|$))`,
              message: `the wing ${wing} may not use this package: see oxlint.config.ts`,
            },
          ],
        },
      ],
    },
  };
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

export default defineConfig({
  plugins: ['typescript', 'import', 'unicorn', 'react', 'jsx-a11y', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error', perf: 'error' },
  options: { typeAware: true },
  ignorePatterns: ['dist', 'build', 'node_modules'],
  rules: {
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'import/extensions': ['error', 'always', { ignorePackages: true }],
    'import/no-unassigned-import': 'off',
    'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/no-non-null-assertion': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/no-array-index-key': 'off',
    // Work on one file after another is meant where memory must stay flat.
    'no-await-in-loop': 'off',
    'no-underscore-dangle': 'off',
    // The compiler does it better: a switch over a union needs no return after it.
    'consistent-return': 'off',
    'typescript/consistent-return': 'off',
    'no-shadow': 'off',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    // Popovers, status lines and pictures drawn in SVG have no element of their own for these roles.
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Meant for windows; a BroadcastChannel has no other origin.
    'unicorn/require-post-message-target-origin': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/consistent-function-scoping': 'off',
  },
  overrides: [
    ...walls,
    { files: ['*.config.ts', 'tests/browser/published-edition.ts'], rules: { 'import/no-default-export': 'off' } },
    {
      files: ['tests/**'],
      rules: {
        'typescript/unbound-method': 'off',
        // fast-check is used under its usual name.
        'import/no-named-as-default-member': 'off',
        // Waiting for a part of a page to be there is the assertion: it fails when it never is.
        'vitest/valid-expect': ['error', { maxArgs: 2 }],
        'vitest/expect-expect': [
          'error',
          { assertFunctionNames: ['expect', '**.waitFor', '**.assert', '**.expectNoErrors'] },
        ],
      },
    },
  ],
});
