import { parse, root } from 'postcss';
import { PurgeCSS } from 'purgecss';
import { pageTypes, type Page } from '#core/edition/page.ts';

/** What Vite tells of the scripts it built, by the source or the name of each. */
export type Chunks = Readonly<Record<string, { readonly file: string; readonly imports?: readonly string[] }>>;

/** The code that the entry and each route consist of, by their sources, apart from what only shows after something has happened. */
export type Sources = Readonly<Record<string, string>>;

const entry = 'src/reader/main.tsx';

export type PageStyles = Readonly<Record<Page['type'], string>>;

/**
 * The part of the style sheet that each type of page needs: what the code of its route, which is named for the type, can name. It is inlined, so
 * every byte of it stands before the text. What only shows after a press, under a pointer or on paper is left out too, and the
 * typefaces, which have a sheet of their own; the app fetches the whole sheet
 * when it has started, and waits for it before it shows such a thing or another type of page.
 */
export async function pageStyles(css: string, sources: Sources): Promise<PageStyles> {
  const raw = atFirstPaint(css);
  const styles = await Promise.all(
    pageTypes.map(async (type) => {
      const content = [entry, routeOf(type)].map((source) => ({ raw: sources[source] ?? '', extension: 'js' }));
      const [purged] = await new PurgeCSS().purge({
        content,
        css: [{ raw }],
        dynamicAttributes: ['data-theme', 'data-size', 'data-heard', 'data-whole'],
        keyframes: true,
        // No code names these, and without the last nobody sees where the keyboard is.
        safelist: ['html', 'body', ':focus-visible'],
      });
      return [type, purged?.css ?? raw];
    }),
  );
  return Object.fromEntries(styles);
}

/** A style sheet's typefaces, and what is left of it. */
export function apartFromFaces(css: string): { faces: string; rest: string } {
  const rest = parse(css);
  const faces = root();
  rest.walkAtRules('font-face', (face) => {
    faces.append(face.clone());
    face.remove();
  });
  return { faces: String(faces), rest: String(rest) };
}

/** What a page looks like before anybody points at something or prints it. */
function atFirstPaint(css: string): string {
  const sheet = parse(css);
  sheet.walkAtRules('media', (media) => {
    if (media.params === 'print') media.remove();
  });
  sheet.walkRules((rule) => {
    const still = rule.selectors.filter((selector) => !selector.includes(':hover'));
    if (still.length === 0) rule.remove();
    else rule.selectors = still;
  });
  return String(sheet);
}

/** The scripts that a page of each type needs besides the entry, so that none waits for another to be known. */
export function pageScripts(chunks: Chunks): Readonly<Record<Page['type'], readonly string[]>> {
  const main = chunks[entry]?.file;
  return forEachType((type) => scriptsOf([entry, routeOf(type)], chunks).filter((file) => file !== main));
}

function forEachType<T>(make: (type: Page['type']) => T): Readonly<Record<Page['type'], T>> {
  return {
    front: make('front'),
    story: make('story'),
    quote: make('quote'),
    people: make('people'),
    person: make('person'),
    topic: make('topic'),
    stories: make('stories'),
    quotes: make('quotes'),
    saved: make('saved'),
    accuracy: make('accuracy'),
    missing: make('missing'),
  };
}

function routeOf(type: Page['type']): string {
  return `src/reader/routes/${type}.tsx`;
}

/** The scripts that some sources need at once: themselves and all they import, each behind what it imports. */
function scriptsOf(sources: readonly string[], chunks: Chunks): readonly string[] {
  const seen = new Set<string>();
  const walk = (name: string): readonly string[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const { file, imports = [] } = chunks[name] ?? {};
    return [...imports.flatMap(walk), ...(file === undefined ? [] : [file])];
  };
  return sources.flatMap(walk);
}
