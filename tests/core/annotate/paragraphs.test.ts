import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';
import { paragraphsOfText } from '#core/annotate/paragraphs.ts';
import type { Language } from '#core/story/language.ts';

describe('a text broken at 72 columns', () => {
  it('is read by paragraphs, and names over two lines are one', () => {
    const text = `The council met on Monday evening in the old town hall, and Mary Ann
Collins spoke first. “Prices rose in every part of the county this
year,” she told reporters, “and nobody on this council did a thing
about it.”

The mayor listened and left before the vote was taken by the members
of the council, as he has done at every meeting since the summer.`;
    const { quotes, people: found } = annotateText(text, { language: 'en' });
    expect(found.map(({ name }) => name)).toEqual(['Mary Ann Collins']);
    expect(quotes.map(({ speaker, start, end }) => [speaker?.name, text.slice(start, end).split('\n').length])).toEqual(
      [
        ['Mary Ann Collins', 2],
        ['Mary Ann Collins', 2],
      ],
    );
  });
});

describe('one line', () => {
  it.each<[string, Language, string]>([
    ['Siti Aminah menanam cabai di lereng gunung sejak Mei.', 'id', 'body'],
    ['“Kami siap,” kata Siti Aminah', 'id', 'body'],
    ['Petani cabai menanti hujan', 'id', 'heading'],
    ['“Kami siap membantu”', 'id', 'heading'],
    ['Baca juga: Petani cabai menanti hujan', 'id', 'aside'],
    ['Foto: Siti Aminah/Antara', 'id', 'aside'],
    ['(sa/bh)', 'id', 'aside'],
    ['Chilli farmers wait for rain', 'en', 'heading'],
    ['Read more: Chilli farmers wait for rain', 'en', 'aside'],
    ['Read the letter that she wrote to the council.', 'en', 'body'],
  ])('%s', (line, language, kind) => {
    expect(paragraphsOfText(line, language)).toEqual([{ start: 0, end: line.length, kind }]);
  });
});
