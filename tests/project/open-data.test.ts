import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storyJsonSchema } from '#newsroom/desk/story-json-schema.ts';
import { bundledSite, type BundledSite } from './bundled-site.ts';

const root = join(import.meta.dirname, '..', '..');
const document = readFileSync(join(root, 'docs', 'data.md'), 'utf8');
let site: BundledSite;

beforeAll(async () => {
  site = await bundledSite();
}, 300_000);
afterAll(() => site.remove());

const twin = (name: string): Record<string, unknown> => JSON.parse(site.text(name));
const persons = () => site.files.filter((name) => /^tokoh\/(?!hal\/)[^/]+\.json$/.test(name));

describe('the open data', () => {
  it('says its licence wherever people build on it', () => {
    const { licence } = JSON.parse(readFileSync(join(root, 'src/content/site.json'), 'utf8'));
    expect(licence.url).toMatch(/^https:/);
    const found = [...site.files.filter((name) => /^kutipan(?:\/hal\/\d+)?\.json$/.test(name)), ...persons()];
    expect(found.length).toBeGreaterThan(10);
    for (const name of found) expect(twin(name)['licence'], name).toEqual(licence);
  });

  it('has the story format as JSON Schema at an address of its own', () => {
    expect(site.text('schema/story.schema.json')).toBe(storyJsonSchema());
  });

  it.each([
    ['quotes', 'kutipan.json'],
    ['story', 'berita/blinken-kunjungi-seoul.json'],
    ['quote', 'berita/blinken-kunjungi-seoul/k1.json'],
    ['people', 'tokoh.json'],
    ['person', 'tokoh/antony-blinken.json'],
    ['stories', 'berita.json'],
    ['topic', 'topik/rusia-korut.json'],
  ])('is documented to the last field: %s', (type, name) => {
    const page = twin(name);
    expect(page['type']).toBe(type);
    const missing = [...fields(page)].filter((field) => !document.includes(`\`${field}\``));
    expect(missing).toEqual([]);
  });

  it('has a page for every statement but those that were only reported, as the document says', () => {
    expect(document).toContain('`/berita/<story>/#<quote>`');
    const ledgers = persons().flatMap((name): { statements: Statement[] }[] => JSON.parse(site.text(name)).ledger);
    const statements = ledgers.flatMap((entry) => entry.statements);
    expect(new Set(statements.map(({ kind }) => kind))).toEqual(new Set(['direct', 'partial', 'indirect']));
    for (const { story, quote, kind } of statements)
      expect(site.files.includes(`berita/${story}/${quote}/index.html`), `${story} ${quote}`).toBe(kind !== 'indirect');
  });

  it('counts all statements of a person, and those in marks, as the document says', () => {
    expect(document).toContain('## What is counted');
    const inMarks = Map.groupBy(allQuotes(), ({ voice }) => voice.person);
    const counts = persons().map((name) => {
      const page: { person: { id: string; quotes: number }; ledger: { statements: Statement[] }[] } = JSON.parse(
        site.text(name),
      );
      const statements = page.ledger.flatMap((entry) => entry.statements);
      const direct = statements.filter(({ kind }) => kind !== 'indirect').length;
      expect(page.person.quotes, name).toBe(statements.length);
      expect(inMarks.get(page.person.id)?.length ?? 0, name).toBe(direct);
      return statements.length - direct;
    });
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  it('leads through every part of a long list by its paging', () => {
    const seen = allQuotes();
    const translated = (story: string) => 'translationOf' in Object(twin(`${story}.json`)['story']);
    const all = site.files.filter((name) => /^berita\/[^/]+\/k\d+\.json$/.test(name));
    const originals = all.filter((name) => !translated(name.slice(0, name.lastIndexOf('/'))));
    expect(seen.length).toBeGreaterThan(50);
    expect(seen).toHaveLength(originals.length);
  });
});

type Quote = { readonly voice: { readonly person?: string } };

/** Every entry of /kutipan.json, all parts taken together. */
function allQuotes(): readonly Quote[] {
  const seen: Quote[] = [];
  for (let path: string | undefined = '/kutipan/'; path !== undefined;) {
    const page: { quotes: Quote[]; paging: { older?: string } } = JSON.parse(site.text(`${path.slice(1, -1)}.json`));
    seen.push(...page.quotes);
    path = page.paging.older;
  }
  return seen;
}

type Statement = { readonly story: string; readonly quote: string; readonly kind: string };

/** The names of the fields that a reader of the twin meets, but for those inside a story, which has its own schema. */
function* fields(value: unknown, inside = ''): Generator<string> {
  if (Array.isArray(value)) {
    for (const one of value) yield* fields(one, inside);
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const isStoryFile = inside === 'story' && 'blocks' in value;
  if (isStoryFile || inside === 'image' || inside === 'reason') return;
  for (const [field, inner] of Object.entries(value)) {
    yield field;
    yield* fields(inner, field);
  }
}
