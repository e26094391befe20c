import type { Block } from '#core/story/block.ts';
import { slugOf, type Slug } from '#core/story/slug.ts';

/** Stories of the edition by their headline, as far as two people write one alike: case, marks and accents apart. */
export type Headlines = Map<string, Slug>;

export function addHeadline(headlines: Headlines, headline: string, slug: Slug): void {
  for (const key of [slugOf(headline), slug]) if (key && !headlines.has(key)) headlines.set(key, slug);
}

/** The blocks with every related line led to its story, where the edition has one of that headline. */
export function withRelatedStories(blocks: readonly Block[], headlines: Headlines): readonly Block[] {
  return blocks.map((block) => {
    if (block.type !== 'related' || block.slug) return block;
    const key = slugOf(block.text);
    const slug = key && headlines.get(key);
    return slug ? { ...block, slug } : block;
  });
}
