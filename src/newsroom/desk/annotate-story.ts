import { annotateBlocks } from '#core/annotate/annotate-blocks.ts';
import type { Block } from '#core/story/block.ts';
import type { Person } from '#core/story/person.ts';
import type { Story } from '#core/story/story.ts';
import { keepCorrections, type LostCorrection } from './keep-corrections.ts';

export type AnnotatedStory = {
  readonly story: Story;
  readonly lost: readonly LostCorrection[];
  /** The rule behind each quote that is still the machine's, by its words' place. */
  readonly rules: ReadonlyMap<string, string>;
};

/**
 * The story under a new machine run; editors' corrections stay.
 *
 * @param blocks the new text, when it has changed
 */
export function annotateStory(
  before: Story,
  directory: readonly Person[],
  blocks: readonly Block[] = before.blocks,
): AnnotatedStory {
  const { people, quotes, explanations } = annotateBlocks(blocks, {
    language: before.language,
    directory,
    rejected: before.rejected,
  });
  const kept = keepCorrections(before, blocks, { people, quotes });
  const ruleOf = new Map(explanations.map(({ quote, rule }) => [quote, rule]));
  const rules = new Map(quotes.map((quote) => [JSON.stringify(quote.parts), ruleOf.get(quote.id) ?? '']));
  return { story: { ...before, blocks, people: kept.people, quotes: kept.quotes }, lost: kept.lost, rules };
}
