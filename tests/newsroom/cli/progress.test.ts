import { describe, expect, it } from 'vitest';
import { progress } from '#newsroom/cli/progress.ts';
import { table } from '#newsroom/cli/table.ts';

function shownFor(total: number, isTTY: boolean): string {
  let shown = '';
  const write = (text: string) => (shown += text).length > 0;
  const told = progress(total, { isTTY, write });
  for (let done = 1; done <= total; done += 1) told.step(done);
  told.end();
  return shown;
}

describe('progress', () => {
  it('is nothing for a few files', () => expect(shownFor(19, true)).toBe(''));

  it('is a bar where a person watches, gone at the end', () => {
    const shown = shownFor(40, true);
    expect(shown).toContain(`\r${'█'.repeat(12)}${'░'.repeat(12)} 20 of 40`);
    expect(shown.endsWith('\r\u001b[K')).toBe(true);
  });

  it('is a line at every tenth in a log', () => {
    expect(shownFor(400, false).split('\n').slice(0, 3)).toEqual(['40 of 400', '80 of 400', '120 of 400']);
  });
});

describe('table', () => {
  it('cuts the first column, and sets numbers to the right', () => {
    expect(
      table(
        ['headline', 'quotes'],
        [
          ['Harga beras naik lagi', '7'],
          ['Panen', '12'],
        ],
        10,
      ),
    ).toBe(['headline    quotes', 'Harga ber…       7', 'Panen           12'].join('\n'));
  });
});
