import { describe, expect, it } from 'vitest';
import { findQuotations } from '#core/annotate/quotations.ts';

const hints = {
  unclosedEnd: ({ end }: { end: number }) => end,
  isSaying: (word: string) => word === 'kata' || word === 'ujarnya',
};

function quotations(text: string): string[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
    kind: 'body' as const,
  }));
  return findQuotations(text, paragraphs, hints).map(({ start, end }) => text.slice(start, end));
}

describe('quotation marks', () => {
  it.each([
    ['curly', '“Satu,” kata Siti. “Dua.”', ['Satu,', 'Dua.']],
    ['straight', '"Satu," kata Siti. "Dua."', ['Satu,', 'Dua.']],
    ['the same glyph on both sides', '”Satu,” kata Siti. ”Dua.”', ['Satu,', 'Dua.']],
    ['guillemets', '«Satu,» kata Siti.', ['Satu,']],
    ['low and high', '„Satu,“ kata Siti.', ['Satu,']],
    ['spaces around', '" Satu , " kata Siti.', [' Satu , ']],
    ['a quote in a quote', '“Ia bilang “tidak” kepada saya,” kata Siti.', ['Ia bilang “tidak” kepada saya,']],
    ['an apostrophe', '"Ma\'af, Jum\'at libur," kata Siti.', ["Ma'af, Jum'at libur,"]],
    ['inches', 'Layar 14" dan "Satu," kata Siti.', ['Satu,']],
    ['a space on the wrong side', 'Ia pulang.” Satu saja cukup, ”ujarnya.', [' Satu saja cukup, ']],
    ['over two paragraphs', '“Satu.\n“Dua,” kata Siti.', ['Satu.', 'Dua,']],
    ['over paragraphs without a mark', '“Satu.\nDua.\nTiga,” kata Siti.', ['Satu.', 'Dua.', 'Tiga,']],
    ['an opening mark forgotten', 'Satu saja," kata Siti.', ['Satu saja,']],
    ['nothing to pair', 'Satu " dua', []],
  ])('%s', (_, text, expected) => {
    expect(quotations(text)).toEqual(expected);
  });
});
