import { expect, it } from 'vitest';
import type { Site } from '#core/story/site.ts';
import { slugOf } from '#core/story/slug.ts';
import { storyCardPicture } from '#newsroom/publish/card.ts';

const site: Site = {
  name: 'Kabar',
  description: 'Berita.',
  url: 'https://kabar.example',
  language: 'id',
  timeZone: 'UTC',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  topics: [],
  quoteCards: 0,
};

it('dates a picture as the page it stands for, in the zone of the newsroom', () => {
  const kickerIn = (timeZone: string) =>
    storyCardPicture(
      {
        slug: slugOf('Harga naik')!,
        headline: 'Harga naik',
        datePublished: '2023-11-15T20:00:00-05:00',
        language: 'id',
        voices: [],
      },
      { ...site, timeZone },
    );
  expect(kickerIn('America/New_York')).toMatchObject({ kicker: '15 November 2023' });
  expect(kickerIn('Asia/Jakarta')).toMatchObject({ kicker: '16 November 2023' });
});
