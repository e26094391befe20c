import { describe, expect, it } from 'vitest';
import { said } from './said.ts';

describe('what is a quotation mark', () => {
  it.each([
    ['an apostrophe is none', `"Ma'af, Jum'at libur," kata Siti Aminah.`, [`Ma'af, Jum'at libur`]],
    ['a sign for inches is none', 'Layar itu 14". "Satu saja cukup," kata Siti Aminah.', ['Satu saja cukup']],
    ['single marks are, where there are no others', '‘Satu saja cukup,’ kata Siti Aminah.', ['Satu saja cukup']],
    ['two single ones on each side are one', "``Satu saja cukup,'' kata Siti Aminah.", ['Satu saja cukup']],
    ['and also where all four are alike', "''Satu saja cukup,'' kata Siti Aminah.", ['Satu saja cukup']],
    ['and where they are curved', '‘‘Satu saja cukup,’’ kata Siti Aminah.', ['Satu saja cukup']],
    ['and where the closing one is the sign of a second', '``Satu saja cukup,″ kata Siti Aminah.', ['Satu saja cukup']],
    ['a verb of saying follows a closing one', 'Ia pulang. ”Satu saja cukup, ”ujar Siti Aminah.', ['Satu saja cukup']],
  ])('%s', (_, text, words) => {
    expect(said(text)).toEqual(words.map((own) => `Siti Aminah: ${own} (sure; verb behind)`));
  });
});
