import type { Block } from '#core/story/block.ts';
import type { Language } from '#core/story/language.ts';
import type { Dateline, Source } from '#core/story/story.ts';

/** What an importer read from the outside: a story without the newsroom's own (slug, topics, people, quotes). */
export type StoryDraft = {
  readonly language: Language;
  readonly headline: string;
  readonly standfirst?: string;
  /** ISO 8601 with an offset; only when the page or the newsroom says so. */
  readonly datePublished?: string;
  readonly bylines: readonly string[];
  readonly dateline?: Dateline;
  readonly picture?: PictureDraft;
  readonly source?: Source;
  /** `paragraph`, `heading`, `list` and `related`, in reading order. */
  readonly blocks: readonly Block[];
};

/** What a page says of its picture; the file itself does not come with copied text. */
export type PictureDraft = { readonly alt?: string; readonly caption?: string; readonly credit?: string };
