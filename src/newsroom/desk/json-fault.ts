import type { Problem } from '#core/story/parse.ts';

/** What may stand at a place of a JSON text. */
type Turn = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'comma or }' | 'comma or ]' | 'end';

const inWords: Readonly<Record<Turn, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  name: 'a name in double quotes',
  'name or }': 'a name in double quotes or }',
  colon: 'a colon',
  'comma or }': 'a comma or }',
  'comma or ]': 'a comma or ]',
  end: 'its end',
};

const text = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;

/**
 * Where a text stops being JSON, by line and column, with what to do about the usual slips of a hand: what `JSON.parse` says
 * of it is for programmers. Undefined where it is JSON.
 */
export function jsonFault(source: string): Problem | undefined {
  const open: ('}' | ']')[] = [];
  let at = 0;
  let turn: Turn = 'value';
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    if (!pattern.test(source)) return false;
    at = pattern.lastIndex;
    return true;
  };
  const next = (): Turn => {
    const closing = open.at(-1);
    return closing ? `comma or ${closing}` : 'end';
  };
  for (;;) {
    take(/[\t\n\r ]*/y);
    if (at === source.length && turn === 'end') return undefined;
    const closes = turn.includes(' or ') && source[at] === open.at(-1);
    if (closes) {
      at++;
      open.pop();
      turn = next();
    } else if (turn.startsWith('value') && take(/\{/y)) {
      open.push('}');
      turn = 'name or }';
    } else if (turn.startsWith('value') && take(/\[/y)) {
      open.push(']');
      turn = 'value or ]';
    } else if (turn.startsWith('value') && (take(text) || take(scalar))) turn = next();
    else if (turn.startsWith('name') && take(text)) turn = 'colon';
    else if (turn === 'colon' && take(/:/y)) turn = 'value';
    else if (turn.startsWith('comma') && take(/,/y)) turn = open.at(-1) === '}' ? 'name' : 'value';
    else return fault(source, at, turn);
  }
}

function fault(source: string, at: number, turn: Turn): Problem {
  const lines = source.slice(0, at).split('\n');
  const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  const there = /[^\s:,]{1,20}|\S/y;
  there.lastIndex = at;
  const found = there.exec(source)?.[0] ?? 'the end of the file';
  return { place, expected: `JSON with ${inWords[turn]} here`, found: `${found}: ${remedy(found, turn)}` };
}

function remedy(found: string, turn: Turn): string {
  if (found === 'the end of the file') return 'close what is open, or bring the whole file back';
  if (/^[“”„'‘’]/.test(found)) return 'write straight double quotes around it';
  if (found.startsWith('"') && !turn.startsWith('comma'))
    return 'end it with a double quote on its line, with \\n for a new line and \\" for a quote';
  if (/^[}\]]/.test(found) && (turn === 'name' || turn === 'value')) return 'take out the comma before it';
  if (turn.startsWith('comma')) return 'put a comma before it, or \\ before a double quote inside a text';
  return 'correct it, or take it out';
}
