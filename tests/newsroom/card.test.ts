import { expect, it } from 'vitest';
import { slugOf } from '#core/story/slug.ts';
import { storyCardPicture } from '#newsroom/publish/card.ts';

it('dates a picture as the page it stands for, in the zone of the newsroom', () => {
  const kickerIn = (zone: string) =>
    storyCardPicture(
      {
        slug: slugOf('Harga naik')!,
        headline: 'Harga naik',
        datePublished: '2023-11-15T20:00:00-05:00',
        language: 'id',
        voices: [],
      },
      zone,
    );
  expect(kickerIn('America/New_York')).toMatchObject({ kicker: '15 November 2023' });
  expect(kickerIn('Asia/Jakarta')).toMatchObject({ kicker: '16 November 2023' });
});
