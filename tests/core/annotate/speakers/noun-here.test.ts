import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('an English word that is a verb of saying or a noun', () => {
  it.each<Case>([
    [
      'is a verb behind a name',
      'Clara Whitfield notes: “It is a matter of public doubt.”',
      ['Clara Whitfield: It is a matter of public doubt. (sure; verb before)'],
    ],
    [
      'is a noun behind an article and an adjective',
      'The explanatory notes of the law call it “a matter of some public doubt”. Clara Whitfield left.',
      ['?: a matter of some public doubt (unknown; nobody found)'],
    ],
    [
      'is a noun where the sentence begins with whose it is',
      'Clara Whitfield left. Her reports of “a matter of some public doubt” moved the mayor.',
      ['?: a matter of some public doubt (unknown; nobody found)'],
    ],
    ['is a noun behind a number', 'Clara Whitfield led a survey in 15 states from June on. It is done.', []],
    [
      'is a noun behind whose it is',
      'Clara Whitfield read his claims of “a matter of some public doubt” twice.',
      ['?: a matter of some public doubt (unknown; nobody found)'],
    ],
    [
      'is a noun between the verb and the quote',
      'Clara Whitfield said the notes of the council were “a waste of time for everybody”.',
      ['Clara Whitfield: a waste of time for everybody (sure; verb before)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
