import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#core/language/detect-language.ts';
import { fold } from '#core/language/fold.ts';
import { tokenize } from '#core/language/tokenize.ts';

describe('tokenize', () => {
  it.each([
    ["Leif-Eric Asy'ari, 37.", ['Leif-Eric', "Asy'ari", ',', '37', '.']],
    ['kata dr. Siti dan Ust. Daud', ['kata', 'dr.', 'Siti', 'dan', 'Ust.', 'Daud']],
    ['Tirso Inc. boss of Wengka Inc. He', ['Tirso', 'Inc.', 'boss', 'of', 'Wengka', 'Inc', '.', 'He']],
    ['Dr.Hardadi dan H.Wardan, M.Si, S.Kom', ['Dr.', 'Hardadi', 'dan', 'H.', 'Wardan', ',', 'M.Si', ',', 'S.Kom']],
    ['KH. Ahmad dan M. Daud', ['KH.', 'Ahmad', 'dan', 'M.', 'Daud']],
    ['Trump’s tower', ['Trump', '’', 's', 'tower']],
    ['Rp1.250.000 per kg.', ['Rp1.250.000', 'per', 'kg', '.']],
    ['ia selesai.Dia pulang', ['ia', 'selesai', '.', 'Dia', 'pulang']],
    ['KABAR-Bupati Siti', ['KABAR', '-', 'Bupati', 'Siti']],
    ['B-52 di AS', ['B-52', 'di', 'AS']],
    ['', []],
  ])('%s', (text, expected) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(expected);
  });

  it('counts offsets in the whole text', () => {
    expect(tokenize('ab cd ef', 3, 5).map(({ start, end }) => [start, end])).toEqual([[3, 5]]);
  });
});

describe('detectLanguage', () => {
  it.each([
    ['id', 'Harga beras di pasar itu sudah naik dan akan naik lagi.'],
    ['en', 'The price of rice in the market has gone up and will go up again.'],
    ['id', 'Menteri mengatakan, “Harga akan turun.”\n\nSCROLL TO CONTINUE WITH CONTENT\n\n“Stok ada,” ujarnya.'],
    ['id', ''],
  ])('%s: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('fold', () => {
  it('makes one of the ways a name is written', () => {
    expect(['Asy’ari', "ASY'ARI", 'Asyari'].map(fold)).toEqual(['asyari', 'asyari', 'asyari']);
    expect(fold('Žižek')).toBe('zizek');
  });
});
