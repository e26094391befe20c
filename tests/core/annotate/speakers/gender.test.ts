import { describe, expect, it } from 'vitest';
import { said, type Case } from '../said.ts';

describe('he and she', () => {
  it.each<Case>([
    [
      'mean somebody whom the text gives that name',
      'Mary Collins met Robert Hale on Monday. Hale spoke for an hour. “Prices rose,” she said.',
      ['Mary Collins: Prices rose (likely; speaker and verb behind)'],
    ],
    [
      'mean somebody whom the text gives that title',
      'Mr. Lindgren praised Ms. Okafor at length. “It was hard,” he said.',
      ['Lindgren: It was hard (sure; speaker and verb behind)'],
    ],
    [
      'mean whom the name in passing allows',
      'Mary Collins met Robert Hale. “Prices rose,” he said.',
      ['Robert Hale: Prices rose (likely; speaker and verb behind)'],
    ],
    [
      'mean nobody where only the other was named',
      'Mary Collins spoke first. “Prices rose,” he said.',
      ['?: Prices rose (unknown; speaker and verb behind)'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text, 'en')).toEqual(expected);
  });
});
