import { describe, expect, it } from 'vitest';
import { parsePeople, parseSite, parseStory } from '#core/story/parse.ts';
import { aQuote, aStory, personId } from '../../a-story.ts';

const blocks = aStory().blocks;

describe('parseStory', () => {
  it('returns a good story as it is, without the editor’s $schema', () => {
    expect(parseStory({ $schema: '../story.schema.json', ...aStory() })).toEqual({ ok: true, value: aStory() });
  });

  const siti = { id: personId('siti'), name: 'Siti', mentions: [], by: 'editor' as const };
  const said = aQuote(blocks, 'k1', 'Harga naik', { type: 'person', person: personId('siti') });

  it.each<[what: string, value: unknown, place: string, expected: RegExp, found: RegExp]>([
    ['nothing', undefined, '(whole file)', /Object/, /undefined|nothing/],
    ['a misspelt field', { ...aStory(), headine: 'x' }, 'headine', /never/, /headine/],
    ['no headline', { ...aStory(), headline: undefined }, 'headline', /string/, /undefined/],
    ['an empty headline', aStory({ headline: '  ' }), 'headline', /text/, /"  "/],
    ['an unknown block', { ...aStory(), blocks: [{ type: 'video' }] }, 'blocks.0.type', /paragraph.*related/, /video/],
    ['no block', aStory({ blocks: [] }), 'blocks', /at least one block/, /0/],
    ['a date without a zone', aStory({ datePublished: '2023-11-09T19:30' }), 'datePublished', /a date like/, /2023/],
    [
      'a date that is none',
      aStory({ datePublished: '2023-13-45T19:30:00+07:00' }),
      'datePublished',
      /a date that exists/,
      /13-45/,
    ],
    ['a script address', { ...aStory(), source: { url: 'javascript:alert(1)' } }, 'source.url', /https/, /javascript/],
    ['a slug with a slash', { ...aStory(), slug: '../x' }, 'slug', /a slug/, /\.\.\/x/],
    ['a direction override', aStory({ headline: 'aman \u202egnuhub' }), 'headline', /without control/, /aman �/],
    ['half a character', aStory({ headline: 'aman \ud83d' }), 'headline', /without control/, /aman/],
    ['what is no character', aStory({ headline: 'aman \uffff' }), 'headline', /without control/, /aman/],
    [
      'a picture from nowhere',
      { ...aStory(), image: { src: 'data:text/html,x', width: 1, height: 1, alt: '' } },
      'image.src',
      /path/,
      /data/,
    ],
    [
      'a place outside its block',
      aStory({ people: [{ ...siti, mentions: [{ block: 0, start: 3, end: 99 }] }] }),
      'people.0.mentions.0',
      /within/,
      /99/,
    ],
    [
      'a block that is not there',
      aStory({ people: [{ ...siti, mentions: [{ block: 4, start: 0, end: 1 }] }] }),
      'people.0.mentions.0',
      /block from 0 to 0/,
      /block 4/,
    ],
    [
      'an empty place',
      aStory({ people: [{ ...siti, mentions: [{ block: 0, start: 3, end: 3 }] }] }),
      'people.0.mentions.0',
      /start before/,
      /3–3/,
    ],
    ['one id twice', aStory({ people: [siti, siti] }), 'people.1.id', /its own/, /siti/],
    ['a speaker who is nobody', aStory({ quotes: [said] }), 'quotes.0.speaker.person', /people of this story/, /siti/],
    ['a quote id out of order', aStory({ people: [siti], quotes: [{ ...said, id: 'k2' }] }), 'quotes.0.id', /k1/, /k2/],
    [
      'one place quoted twice',
      aStory({ people: [siti], quotes: [said, { ...said, id: 'k2' }] }),
      'quotes.1.parts.0',
      /of its own/,
      /before it/,
    ],
  ])('names the place, what was expected and what was found: %s', (_, value, place, expected, found) => {
    const parsed = parseStory(value);
    expect(parsed.ok).toBe(false);
    const problem = parsed.ok ? undefined : parsed.problems[0];
    expect(problem?.place).toBe(place);
    expect(problem?.expected).toMatch(expected);
    expect(problem?.found).toMatch(found);
  });

  it('shortens what it found, however long', () => {
    const parsed = parseStory(aStory({ datePublished: 'x'.repeat(100_000) }));
    expect(parsed.ok ? '' : parsed.problems[0]?.found.length).toBeLessThanOrEqual(80);
  });
});

describe('parsePeople', () => {
  it('wants an id of its own for everybody', () => {
    const siti = { id: 'siti', name: 'Siti', aliases: [], sameAs: [] };
    expect(parsePeople([siti, siti])).toEqual({
      ok: false,
      problems: [{ place: '1.id', expected: 'an id of its own', found: 'siti a second time' }],
    });
  });
});

describe('parseSite', () => {
  const site = {
    name: 'Kabar',
    description: 'Berita',
    url: 'https://kabar.example/',
    language: 'id',
    timeZone: 'Asia/Jakarta',
    licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    topics: [],
    quoteCards: 0,
  };

  it('takes the slash off the end of the address', () => {
    expect(parseSite(site)).toEqual({ ok: true, value: { ...site, url: 'https://kabar.example' } });
  });

  it('refuses a time zone that nobody knows', () => {
    expect(parseSite({ ...site, timeZone: 'Mars/Phobos' })).toEqual({
      ok: false,
      problems: [{ place: 'timeZone', expected: 'a time zone like Asia/Jakarta', found: '"Mars/Phobos"' }],
    });
  });
});
