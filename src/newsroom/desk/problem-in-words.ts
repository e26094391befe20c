import type { Problem } from '#core/story/parse.ts';

/** What is wrong at a place in a file and what to do, for whoever wrote the file. */
export function problemInWords({ expected, found }: Problem): string {
  if (expected === 'never') return 'there is no such field: look for a slip in its name, or take it out';
  if (found === 'undefined' && /^"\w+"$/.test(expected)) return 'expected, and not there: add it';
  return `expected ${kinds[expected] ?? oneOf(expected)}, found ${kinds[found] ?? found}`;
}

/** What the schema calls a kind of value. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text in double quotes',
  number: 'a number',
  Array: 'a list in [ ]',
  Object: 'an object in { }',
  undefined: 'nothing',
};

/** `("id" | "en")` is "id" or "en". */
function oneOf(expected: string): string {
  const values = /^\((.+)\)$/.exec(expected)?.[1]?.split(' | ');
  return values ? `${values.slice(0, -1).join(', ')} or ${values.at(-1)}` : expected;
}

/** The same problem with the name of whom or what it is about: nobody counts people and quotes from nought. */
export function named(problem: Problem, file: unknown): Problem {
  let value = file;
  let name: unknown;
  for (const step of problem.place.split('.')) {
    value = isRecord(value) ? value[step] : undefined;
    if (isRecord(value)) name = value['name'] || value['id'] || name;
  }
  return typeof name === 'string' ? { ...problem, place: `${problem.place} (${name})` } : problem;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
