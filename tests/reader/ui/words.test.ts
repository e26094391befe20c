import { describe, expect, it } from 'vitest';
import { personWords } from '#reader/people/person-words.ts';
import { savedWords } from '#reader/saved/saved-words.ts';
import { english as inEnglish } from '#reader/ui/words-en.ts';
import { indonesian as inIndonesian } from '#reader/ui/words.ts';

const words = {
  id: { ...inIndonesian, ofPerson: personWords.id, ofSaved: savedWords.id },
  en: { ...inEnglish, ofPerson: personWords.en, ofSaved: savedWords.en },
};

/** Every text of a dictionary by its key; sentences with names and numbers in them are said with some. */
function texts(dictionary: object, under = ''): readonly (readonly [key: string, text: string])[] {
  return Object.entries(dictionary).flatMap(([key, value]: [string, unknown]) => {
    const name = under + key;
    if (typeof value === 'string') return [[name, value] as const];
    if (typeof value === 'function')
      return [1, 7].map((count) => [`${name} ${count}`, String(value(count, 'Ana'))] as const);
    return typeof value === 'object' && value !== null ? texts(value, `${name}.`) : [];
  });
}

const indonesian = texts(words.id);
const english = new Map(texts(words.en));

/** Names, which are the same in both; and each language's offer to be read in it, which is in its own words. */
const sameInBoth = new Set(['themes.sepia', 'sizes.normal', 'readIn.id', 'readIn.en']);

describe('the words of the interface', () => {
  it('are the same set in both languages', () => {
    expect([...english.keys()].sort()).toEqual(indonesian.map(([key]) => key).sort());
    expect(indonesian.length).toBeGreaterThan(120);
  });

  it('leave no Indonesian in the English', () => {
    const left = indonesian.filter(([key, text]) => english.get(key) === text && !sameInBoth.has(key));
    expect(left).toEqual([]);
  });

  it.each(['id', 'en'] as const)('are all there in %s, in sentence case, with nothing left unsaid', (language) => {
    for (const [key, text] of texts(words[language])) {
      expect(text.trim(), key).toBe(text);
      expect(text, key).not.toBe('');
      expect(text, key).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('say one and many', () => {
    expect([words.en.nQuotes(1), words.en.nQuotes(2), words.en.nStories(1)]).toEqual([
      '1 quote',
      '2 quotes',
      '1 story',
    ]);
    expect([words.id.nQuotes(1), words.id.nStories(2)]).toEqual(['1 kutipan', '2 berita']);
  });
});
