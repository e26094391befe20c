import { assert, json, property, string, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '#newsroom/desk/json-fault.ts';

describe('jsonFault', () => {
  it.each<[source: string, place: string, expected: RegExp, found: RegExp]>([
    ['', 'line 1, column 1', /a value/, /^the end of the file: close what is open/],
    ['{"slug": ', 'line 1, column 10', /a value/, /^the end of the file/],
    ['{\n  "slug": "x",\n}', 'line 3, column 1', /a name in double quotes/, /^}: take out the comma before it/],
    ['{"topics": ["a",]}', 'line 1, column 17', /a value/, /^]}: take out the comma before it/],
    ['{\n  “slug”: "x"}', 'line 2, column 3', /a name in double quotes or }/, /^“slug”: write straight double quotes/],
    ["{'slug': 1}", 'line 1, column 2', /a name/, /^'slug': write straight/],
    ['{"a": "x"\n "b": 1}', 'line 2, column 2', /a comma or }/, /^"b": put a comma before it/],
    ['{"a": "x "y" z"}', 'line 1, column 11', /a comma or }/, /^y": put a comma before it, or \\ before a double/],
    ['{"a": "x\ny"}', 'line 1, column 7', /a value/, /^"x: end it with a double quote on its line/],
    ['{"a" 1}', 'line 1, column 6', /a colon/, /^1}: correct it/],
    ['[1 2]', 'line 1, column 4', /a comma or ]/, /^2]: put a comma/],
    ['Harga naik', 'line 1, column 1', /a value/, /^Harga: correct it/],
    ['{} {}', 'line 1, column 4', /its end/, /^{}: correct it, or take it out/],
    ['[01]', 'line 1, column 2', /a value or ]/, /^01]/],
  ])('says where it stops being JSON, and what to do: %j', (source, place, expected, found) => {
    const fault = jsonFault(source);
    expect(fault?.place).toBe(place);
    expect(fault?.expected).toMatch(expected);
    expect(fault?.found).toMatch(found);
  });

  it('finds a fault wherever JSON.parse does, and nowhere else', () => {
    const agree = (source: string) => {
      expect(jsonFault(source) === undefined).toBe(isJson(source));
    };
    assert(property(json(), agree));
    assert(
      property(json(), nat(), string({ unit: 'grapheme', maxLength: 2 }), (source, at, put) => {
        const place = at % (source.length + 1);
        agree(source.slice(0, place) + put + source.slice(place + 1));
      }),
      { numRuns: 1000 },
    );
  });
});

function isJson(source: string): boolean {
  try {
    JSON.parse(source);
    return true;
  } catch {
    return false;
  }
}
