import { describe, expect, it } from 'vitest';
import { parsePeople, parseStory } from '#core/story/parse.ts';
import { named, problemInWords } from '#newsroom/desk/problem-in-words.ts';
import { aPerson, aQuote, aStory, personId } from '../../a-story.ts';

const { blocks } = aStory();
const siti = aPerson(blocks, 'Siti Aminah', personId('siti-aminah'));
const said = aQuote(blocks, 'k1', 'Harga naik', { type: 'person', person: siti.id });

/** What is said of a file with one thing wrong. */
function saidOf(content: unknown, parse: typeof parseStory | typeof parsePeople = parseStory): string {
  const value: unknown = JSON.parse(JSON.stringify(content));
  const parsed = parse(value);
  const [problem] = parsed.ok ? [] : parsed.problems;
  return problem ? `${named(problem, value).place}: ${problemInWords(problem)}` : '';
}

describe('a problem in words', () => {
  it.each<[sentence: string, value: unknown]>([
    ['headline: expected, and not there: add it', { ...aStory(), headline: undefined }],
    ['headlin: there is no such field: look for a slip in its name, or take it out', { ...aStory(), headlin: 'x' }],
    ['headline: expected a text in double quotes, found 7', { ...aStory(), headline: 7 }],
    ['topics: expected a list in [ ], found "pangan"', { ...aStory(), topics: 'pangan' }],
    ['(whole file): expected an object in { }, found null', null],
    ['language: expected "id" or "en", found "de"', { ...aStory(), language: 'de' }],
    [
      'blocks.0.type: expected "paragraph", "heading", "list", "image" or "related", found "video"',
      { ...aStory(), blocks: [{ type: 'video' }] },
    ],
    ['blocks.0.level: expected 2 or 3, found 4', { ...aStory(), blocks: [{ type: 'heading', level: 4, text: 'x' }] }],
    [
      'people.0.role (Siti Aminah): expected a text in double quotes, found 7',
      { ...aStory(), people: [{ ...siti, role: 7 }] },
    ],
    [
      'quotes.0.speaker.person (k1): expected the id of one of the people of this story, found siti-aminah',
      { ...aStory(), quotes: [said] },
    ],
    [
      'quotes.0.speaker (k1): expected, and not there: add it',
      { ...aStory(), quotes: [{ ...said, speaker: undefined }] },
    ],
  ])('%s', (sentence, value) => {
    expect(saidOf(value)).toBe(sentence);
  });

  it('names who of people.json it is about', () => {
    const people = [{ id: 'siti', name: 'Siti', aliases: 'x', sameAs: [] }];
    expect(saidOf(people, parsePeople)).toBe('0.aliases (Siti): expected a list in [ ], found "x"');
  });
});
