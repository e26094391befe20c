import type { StoryEntry } from '#core/edition/entry.ts';
import type { Problem } from '#core/story/parse.ts';
import type { Slug } from '#core/story/slug.ts';
import type { Story } from '#core/story/story.ts';
import { filesBelow } from './files-below.ts';
import { contentPaths } from './read-content.ts';

/** What a story names that stands elsewhere in its edition. */
type References = Pick<StoryEntry, 'topics' | 'links' | 'translationOf'> & { readonly pictures: readonly string[] };

/** What stands there. */
export type Surroundings = {
  readonly topics: Known<Slug>;
  readonly slugs: Known<Slug>;
  /** As stories name them: `/images/name.svg`. */
  readonly pictures: Known<string>;
};
type Known<Name> = { readonly has: (name: Name) => boolean };

/** What a story names and is not there: each is an error to `check`, and a build stops for it. */
export function brokenReferences(
  { topics, links, translationOf, pictures }: References,
  around: Surroundings,
): readonly Problem[] {
  return [
    ...missing('topics', 'a topic of site.json', topics, around.topics),
    ...missing('translationOf', 'a story that is there', translationOf ? [translationOf] : [], around.slugs),
    ...missing('a related line', 'a story that is there', links, around.slugs),
    ...missing('a picture', 'one of the folder images', pictures, around.pictures),
  ];
}

/** The pictures of the edition's own that a story shows. */
export function ownPictures({ image, blocks }: Story): readonly string[] {
  const all = [image, ...blocks.map((block) => (block.type === 'image' ? block.image : undefined))];
  return all.flatMap((one) => (one?.src.startsWith(under) ? [one.src] : []));
}

/** Those that there are. */
export function picturesThere(content: string): ReadonlySet<string> {
  return new Set(filesBelow(contentPaths(content).images).map((name) => under + name));
}

const under = '/images/';

function missing<Name extends string>(
  place: string,
  expected: string,
  names: readonly Name[],
  known: Known<Name>,
): readonly Problem[] {
  return names.filter((name) => !known.has(name)).map((name) => ({ place, expected, found: JSON.stringify(name) }));
}
