import { describe, expect, it } from 'vitest';
import type { Language } from '#core/story/language.ts';
import { peopleIn } from './people-in.ts';

describe('two full names', () => {
  it.each([
    [
      'with a slip of spelling are one person’s',
      'Zainal Arifin datang. Belakangan Zaenal Arifin pulang.',
      ['Zainal Arifin: Zainal Arifin, Zaenal Arifin'],
    ],
    [
      'of which one has an initial more are one person’s',
      'Benyamin Engelen datang. Belakangan Benyamin A. Engelen pulang.',
      ['Benyamin A. Engelen: Benyamin Engelen, Benyamin A. Engelen'],
    ],
    [
      'of which one has an initial for a word are one person’s',
      'M Daud datang. Belakangan Muhammad Daud pulang.',
      ['Muhammad Daud: M Daud, Muhammad Daud'],
    ],
    [
      'of which one leaves out Muhammad are one person’s',
      'Jusuf Karim datang. Belakangan Muhammad Jusuf Karim pulang.',
      ['Muhammad Jusuf Karim: Jusuf Karim, Muhammad Jusuf Karim'],
    ],
    [
      'of which one has two letters for a name more are one person’s',
      'MH Said Abdullah datang. Belakangan Said Abdullah pulang.',
      ['MH Said Abdullah: MH Said Abdullah, Said Abdullah'],
    ],
    [
      'of which one is how Java calls him are one person’s',
      'Jusuf Karim datang. Belakangan Gus Jusuf pulang.',
      ['Jusuf Karim: Jusuf Karim, Gus Jusuf'],
    ],
    [
      'of which one has a title for the rest of the name are one person’s',
      'Raja Arab Saudi Salman bin Faisal datang. Belakangan Raja Salman pulang.',
      ['Salman bin Faisal: Salman bin Faisal, Raja Salman'],
    ],
    [
      'of which one has a title before the whole of it are one person’s',
      'Mereka menyambut Pangeran Faisal bin Salman. Belakangan Faisal bin Salman pulang.',
      ['Pangeran Faisal bin Salman: Pangeran Faisal bin Salman, Faisal bin Salman'],
    ],
    [
      'with another letter that makes another given name are two people’s',
      'Rina Suryani datang. Belakangan Rini Suryani pulang.',
      ['Rina Suryani: Rina Suryani', 'Rini Suryani: Rini Suryani'],
    ],
    [
      'that share only the family name are two people’s',
      'Ani Suryani datang. Belakangan Budi Suryani pulang.',
      ['Ani Suryani: Ani Suryani', 'Budi Suryani: Budi Suryani'],
    ],
    [
      'of husband and wife are two people’s, side by side',
      'Presiden Joko Widagdo dan Ibu Ani Joko Widagdo tiba.',
      ['Joko Widagdo: Joko Widagdo', 'Ani Joko Widagdo: Ani Joko Widagdo'],
    ],
    [
      'of husband and wife are two people’s, apart',
      'Presiden Joko Widagdo tiba. Ia disambut meriah. Ibu Ani Joko Widagdo menyusul.',
      ['Joko Widagdo: Joko Widagdo', 'Ani Joko Widagdo: Ani Joko Widagdo'],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });

  it.each<[string, Language, string[]]>([
    ['Mary Collins arrived. Later Mary B. Collins left.', 'en', ['Mary B. Collins: Mary Collins, Mary B. Collins']],
    [
      'Mary Collins arrived. Later John Collins left.',
      'en',
      ['Mary Collins: Mary Collins', 'John Collins: John Collins'],
    ],
  ])('in English: %s', (text, language, expected) => {
    expect(peopleIn(text, language)).toEqual(expected);
  });
});
