import { describe, expect, it } from 'vitest';
import { directory, editionOf } from '#core/edition/edition.ts';
import { entryOf } from '#core/edition/entry.ts';
import { filled } from '#core/edition/outline.ts';
import { listPages } from '#core/edition/pages.ts';
import { recordOf } from '#core/edition/record.ts';
import type { Story } from '#core/story/story.ts';
import { aSite } from '../../an-edition.ts';
import { aQuote, aStory, slug } from '../../a-story.ts';

/** A story of some statements and as many reports, the newest first. */
function storyWith(statements: number, day: number): Story {
  const texts = Array.from({ length: statements }, (_, index) => `Harga ${day} naik ${index} kali`);
  const blocks = texts.map((text) => ({ type: 'paragraph' as const, text: `“${text},” begitu.` }));
  const quotes = texts.flatMap((text, index) => [
    aQuote(blocks, `k${2 * index + 1}`, text, { type: 'unknown' }),
    aQuote(blocks, `k${2 * index + 2}`, text, { type: 'unknown' }, { kind: 'indirect' as const }),
  ]);
  const datePublished = `2023-11-${String(28 - day).padStart(2, '0')}T08:00:00+07:00`;
  return aStory({ slug: slug(`hari-${day}`), blocks, quotes, datePublished });
}

describe('listPages', () => {
  it.each([[[0]], [[3, 0, 5]], [[79]], [[80]], [[81]], [[30, 50, 0, 0, 41, 7, 90, 1, 2]], [[200]]])(
    'shows every statement once, newest story first, in %j',
    (counts) => {
      const records = counts.map((count, day) => recordOf(storyWith(count, day), new Map()));
      const edition = editionOf(
        aSite,
        directory([]),
        records.map((record) => entryOf(record, '', String)),
      );
      const pages = [...listPages(edition)]
        .map((outline) => filled(outline, (wanted) => records.find(({ card }) => card.slug === wanted)!))
        .flatMap((page) => (page.type === 'quotes' ? [page] : []));
      expect(pages.flatMap(({ quotes }) => quotes.map(({ words }) => words))).toEqual(
        counts.flatMap((count, day) => Array.from({ length: count }, (_, index) => `Harga ${day} naik ${index} kali`)),
      );
      for (const { quotes } of pages.slice(1)) expect(quotes).toHaveLength(40);
    },
  );
});
