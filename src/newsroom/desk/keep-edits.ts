import type { StoryDraft } from '#core/import/draft.ts';
import type { Block } from '#core/story/block.ts';
import type { Story } from '#core/story/story.ts';
import { blocksAsImported, hashOf } from './imported-before.ts';

/** The fields that an import fills. All others are the newsroom's own and never touched by one. */
export const importedFields = [
  'language',
  'headline',
  'standfirst',
  'datePublished',
  'bylines',
  'dateline',
  'source',
  'blocks',
] as const;
type ImportedField = (typeof importedFields)[number];

export type KeptEdits = {
  readonly story: Story;
  /** Fields that an editor changed and the source did as well: the editor's stand. */
  readonly contested: readonly ImportedField[];
};

/**
 * A new import of a story that is there, field by field:
 *
 *     the editor changed it | the source changed it | what stands
 *     no                    | –                     | the source's
 *     yes                   | no                    | the editor's
 *     yes                   | yes                   | the editor's, and it is told
 *
 * @param imported a hash of each field as the last import gave it
 */
export function keepEdits(before: Story, draft: StoryDraft, imported: Readonly<Record<string, string>>): KeptEdits {
  const contested = new Set<ImportedField>();
  const kept = new Set<ImportedField>();
  for (const field of importedFields) {
    if (hashOf(asImported(before, field)) === imported[field]) continue;
    kept.add(field);
    if (field === 'datePublished' && !draft.datePublished) continue;
    if (hashOf(asImported(draft, field)) !== imported[field]) contested.add(field);
  }
  const fresh = { ...draft, blocks: withLinks(draft.blocks, before.blocks) };
  const from = (field: ImportedField) => (kept.has(field) ? before : fresh);
  const { standfirst } = from('standfirst');
  const { dateline } = from('dateline');
  const { source } = from('source');
  const { standfirst: _standfirst, dateline: _dateline, source: _source, ...newsroomsOwn } = before;
  const story: Story = {
    ...newsroomsOwn,
    language: from('language').language,
    headline: from('headline').headline,
    ...(standfirst && { standfirst }),
    datePublished: from('datePublished').datePublished ?? before.datePublished,
    bylines: from('bylines').bylines,
    ...(dateline && { dateline }),
    ...(source && { source }),
    blocks: from('blocks').blocks,
  };
  return { story, contested: [...contested] };
}

/**
 * A hash of each field for the next time.
 *
 * @param earlier of the import before: a date given by hand then is remembered where the source still has none
 */
export function fieldHashes(
  draft: StoryDraft,
  earlier: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const hashes = Object.fromEntries(importedFields.map((field) => [field, hashOf(asImported(draft, field))]));
  const { datePublished } = earlier;
  return draft.datePublished || !datePublished ? hashes : { ...hashes, datePublished };
}

function asImported(from: Story | StoryDraft, field: ImportedField): unknown {
  return field === 'blocks' ? blocksAsImported(from.blocks) : from[field];
}

/** Related lines that are still there keep the story they lead to. */
function withLinks(blocks: readonly Block[], before: readonly Block[]): readonly Block[] {
  const links = new Map(before.flatMap((block) => (block.type === 'related' ? [[block.text, block]] : [])));
  return blocks.map((block) => (block.type === 'related' ? (links.get(block.text) ?? block) : block));
}
