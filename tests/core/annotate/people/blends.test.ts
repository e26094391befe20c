import { describe, expect, it } from 'vitest';
import { peopleIn } from './people-in.ts';

describe('a short name made of two', () => {
  it.each([
    [
      'of a first name and the beginning of the second',
      'Kapolres Jepara AKBP Joko Widagdo menjelaskan. Jokowi pun pulang.',
      ['Joko Widagdo: Joko Widagdo, Jokowi'],
    ],
    ['of the end of one', 'Kapolres Kombes Susanto tiba. “Aman,” kata Santo.', ['Susanto: Susanto, Santo']],
    [
      'of the beginning of a long one',
      'Bupati Sulistyowati tiba. “Aman,” kata Sulis.',
      ['Sulistyowati: Sulistyowati, Sulis'],
    ],
    [
      'is two letters of the first name and three of the second',
      'Jajang Sukmadi mencetak gol. “Kami menang,” tandas pemain yang akrab disapa Jasuk.',
      ['Jajang Sukmadi: Jajang Sukmadi, Jasuk'],
    ],
    [
      'is not the name of another',
      'Bupati Budi Santoso tiba. “Aman,” kata Karno.',
      ['Budi Santoso: Budi Santoso', 'Karno: Karno'],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text)).toEqual(expected);
  });
});
