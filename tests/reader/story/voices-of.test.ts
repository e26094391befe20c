import { describe, expect, it } from 'vitest';
import { runStarts, storyVoices, underlinedMentions } from '#reader/story/voices-of.ts';
import { siti, theStory } from '../a-newsroom.ts';
import { aStory } from '../../a-story.ts';

const { story } = theStory();

describe('the voices of a story', () => {
  it('are those quoted in marks, in order of their first quote, with their share of the words', () => {
    const voices = storyVoices(story, [siti]).map(({ key, quotes, share }) => [key, quotes, Math.round(share * 100)]);
    expect(voices).toEqual([
      ['person siti-aminah', ['k1', 'k7'], 48],
      ['person budi-santoso', ['k2', 'k3'], 19],
      ['unnamed seorang pedagang', ['k5'], 14],
      ['unknown', ['k6'], 19],
    ]);
  });

  it('are none where nobody is quoted', () => {
    expect(storyVoices(aStory(), [])).toEqual([]);
  });
});

it('a run begins with another speaker, and what was only reported begins none', () => {
  expect([...runStarts(story)]).toEqual(['k1', 'k2', 'k5', 'k6', 'k7']);
});

it('a person is underlined at the first mention in each section', () => {
  expect([...underlinedMentions(story)]).toEqual(['siti-aminah 0', 'siti-aminah 2', 'budi-santoso 0']);
});
