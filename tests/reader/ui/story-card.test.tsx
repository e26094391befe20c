import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { StoryCard as StoryCardData } from '#core/edition/page.ts';
import { StoryCard } from '#reader/ui/story-card.tsx';
import { slug } from '../../a-story.ts';
import { show } from '../visit.tsx';

const card: StoryCardData = {
  slug: slug('harga-naik'),
  language: 'id',
  headline: 'Harga naik',
  datePublished: '2023-11-09T10:00:00+07:00',
  voices: [],
};

it.each([
  ['where it happened', { ...card, place: 'Bogor', section: 'Ekonomi' }, 'Bogor · 9 November 2023'],
  ['its section where it names no place', { ...card, section: 'Ekonomi' }, 'Ekonomi · 9 November 2023'],
  ['its day alone where it has neither', card, '9 November 2023'],
])('says above a story %s', (_, story, kicker) => {
  show(<StoryCard card={story} level="h2" />);
  expect(screen.getByRole('article').querySelector('p')?.textContent).toBe(kicker);
});
