import type { Line } from '#core/import/sheet.ts';
import type { Taken } from './blocks-of.ts';

const bullet = /^[-•▪●‣*·–]\s+(?=\S)/;

/** Two or more lines that begin with the same sign. One alone may be a line of dialogue. */
export function bulletList(lines: readonly Line[], at: number): Taken | undefined {
  const sign = bullet.exec(lines[at]!.text)?.[0].trim();
  if (sign === undefined) return undefined;
  const items: string[] = [];
  for (let next = at; next < lines.length; next += 1) {
    const found = bullet.exec(lines[next]!.text);
    if (found?.[0].trim() !== sign) break;
    items.push(lines[next]!.text.slice(found[0].length));
  }
  return items.length < 2 ? undefined : { blocks: [{ type: 'list', items }], used: items.length, notes: [] };
}
