import { describe, expect, it } from 'vitest';
import { peopleIn } from './people-in.ts';

describe('a name that is also a word', () => {
  it.each([
    [
      'is the word behind an article, and the name without one',
      'Bill Sherwood opposed the Data Retention Bill. The Bill failed, and Bill left early.',
      ['Bill Sherwood: Bill Sherwood, Bill'],
    ],
    ['is the prize where it is won', 'Emmy Larsson won an Emmy last year.', ['Emmy Larsson: Emmy Larsson']],
    [
      'is the name where nothing points to a word',
      'Grant Whitfield studied the papers closely. Later Grant explained them.',
      ['Grant Whitfield: Grant Whitfield, Grant'],
    ],
  ])('%s', (_, text, expected) => {
    expect(peopleIn(text, 'en')).toEqual(expected);
  });

  it('is the prize in Indonesian where it is won, and the name elsewhere', () => {
    expect(peopleIn('Oscar Lawalata meraih Oscar tahun lalu. Oscar tersenyum.')).toEqual([
      'Oscar Lawalata: Oscar Lawalata, Oscar',
    ]);
  });
});
