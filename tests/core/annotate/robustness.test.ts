import { array, check, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';

const pieces = constantFrom(
  '“',
  '”',
  '"',
  '„',
  '«',
  '»',
  "'",
  '’',
  '‘',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '.',
  ',',
  ':',
  '?',
  '(',
  ')',
  '-',
  ' – ',
  'kata',
  'ujarnya',
  'said',
  'menurut',
  'mengatakan',
  'itu',
  'dia',
  'he',
  'seorang',
  'Budi',
  'Siti Aminah',
  'Kim',
  'Ketua',
  'USS',
  'al',
  'H.',
  '37',
  'Kremlin',
  '😀',
  'Wahyu-Lestari',
  'pasangan',
  'membantah',
  'sedangkan',
  'adalah',
  'the',
  'Bill',
  'she',
  '\n',
  '/',
  '\u202e',
  '\ud800',
  'A.',
  'dan',
);

function isWellFormed(text: string): boolean {
  const { quotes, people } = annotateText(text);
  const spans = [...quotes, ...quotes.flatMap(({ parts }) => parts), ...people.flatMap(({ mentions }) => mentions)];
  return spans.every(({ start, end }) => start >= 0 && start < end && end <= text.length);
}

describe('annotateText', () => {
  it('never throws and never leaves the text, on any string', () => {
    const outcome = check(property(string({ unit: 'binary', maxLength: 400 }), isWellFormed), { numRuns: 300 });
    expect(outcome.counterexample).toBeNull();
  });

  it('never throws on what looks like news', () => {
    const news = property(
      array(pieces, { maxLength: 120, size: 'max' }),
      (parts) => isWellFormed(parts.join(' ')) && isWellFormed(parts.join('')),
    );
    expect(check(news, { numRuns: 400 }).counterexample).toBeNull();
  });

  it('leaves out a part that holds nothing but a comma', () => {
    expect(isWellFormed('“ , \n “ dan “ »')).toBe(true);
  });

  it('reads 10,000 quotes', () => {
    expect(annotateText('"Kami siap," kata Siti Aminah. '.repeat(10_000)).quotes).toHaveLength(10_000);
  });

  it.each([
    ['opening marks that nothing closes', '“a '],
    ['capitals', 'Budi '],
    ['one word', 'x'],
    ['parentheses', '('],
    ['roles without a name', '"Kami siap ya," kata politisi itu. '],
    ['an ordinary sentence', 'Siti Aminah mengatakan bahwa harga beras akan turun. '],
  ])('takes about as much longer as the text is longer: %s', (_, piece) => {
    const small = fastest(piece.repeat(Math.ceil(60_000 / piece.length)));
    const large = fastest(piece.repeat(Math.ceil(480_000 / piece.length)));
    // eight times the text; what is quadratic takes 64 times as long
    expect(large).toBeLessThan(small * 32 + 20);
  });
});

/** The best of several runs: another program can only make one slower. */
function fastest(text: string): number {
  let best = Infinity;
  for (let run = 0; run < 4; run += 1) {
    const start = performance.now();
    annotateText(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
