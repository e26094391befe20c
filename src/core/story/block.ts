import type { Slug } from './slug.ts';

/** A picture as the edition publishes it; `width` and `height` in CSS pixels, so that the page keeps its place free. */
export type Image = {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly caption?: string;
  readonly credit?: string;
};

export type Paragraph = { readonly type: 'paragraph'; readonly text: string };
/** Level 2 is a section of the story, level 3 a part of a section; level 1 is the headline and never a block. */
export type Heading = { readonly type: 'heading'; readonly level: 2 | 3; readonly text: string };
export type List = { readonly type: 'list'; readonly items: readonly string[] };
export type ImageBlock = { readonly type: 'image'; readonly image: Image };
/** The newsroom's own "Baca juga", where it stood. `slug` is there once it resolves to a story of the edition. */
export type Related = { readonly type: 'related'; readonly text: string; readonly slug?: Slug; readonly url?: string };

/** One unit of a story in reading order. */
export type Block = Paragraph | Heading | List | ImageBlock | Related;

/**
 * The text that positions in this block count in. A list is its items joined by one line feed; an image and a
 * related line have none: nobody is quoted in them.
 */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'image':
    case 'related':
      return '';
  }
}
