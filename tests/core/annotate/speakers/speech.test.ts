import { describe, expect, it } from 'vitest';
import { annotateText } from '#core/annotate/annotate-text.ts';
import type { Language } from '#core/story/language.ts';

/** The quotations that are speech as “kind: words”. */
function spoken(text: string, language: Language): string[] {
  return annotateText(text, { language }).quotes.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('what is speech', () => {
  it.each([
    ['"Panen kami gagal total," kata Marno Widodo.', 'direct: Panen kami gagal total'],
    ['Marno Widodo menyebut panen itu "gagal total tahun ini".', 'partial: gagal total tahun ini'],
    ['"Ya," kata Marno Widodo.', 'direct: Ya'],
  ])('%s', (text, expected) => {
    expect(spoken(text, 'id')).toEqual([expected]);
  });

  it.each([
    ['“Our crops failed this year,” said Clara Whitfield.', 'direct: Our crops failed this year'],
    ['Clara Whitfield called the plan “a waste of public money”.', 'partial: a waste of public money'],
  ])('in English, %s', (text, expected) => {
    expect(spoken(text, 'en')).toEqual([expected]);
  });
});

describe('what is no speech', () => {
  it.each([
    ['a title', 'Film berjudul "Malam di Lereng Merbabu" tayang besok.'],
    ['a title without a word for it', 'Marno Widodo menonton film "Senja di Tepi Rawa Pening".'],
    ['a nickname', 'Ia dikenal dengan julukan "si cepat" di kampungnya.'],
    ['slogans', 'Buruh membawa poster, antara lain "Demi rakyat aku rela", "Jutaan buruh marah karena upah murah".'],
    ['a motto', 'Acara itu bertajuk "Pesan Damai dari Lereng Gunung" dan dihadiri warga.'],
    ['inches', 'Layar 14" itu retak.'],
    ['feet and inches', 'Tingginya 5\'10" dan beratnya 70 kilogram.'],
    ['one word with a smile', 'Warga menyebut jembatan itu "aman".'],
    ['the name of a seminar', 'Ia hadir dalam seminar daring "Bertani Tanpa Lahan di Kota Besar" pada Senin.'],
    ['what a sign says', 'Warga memasang spanduk "Tolak tambang di hulu sungai kami" di balai desa.'],
  ])('%s', (_, text) => {
    expect(spoken(text, 'id')).toEqual([]);
  });

  it.each([
    ['a title', 'The film “A Summer by the River” opens on Friday.'],
    ['a nickname', 'They called her “Iron Clara”.'],
    ['what a sign says', 'Neighbours put up a sign “No mine above our river” at the gate.'],
  ])('in English, %s', (_, text) => {
    expect(spoken(text, 'en')).toEqual([]);
  });
});
