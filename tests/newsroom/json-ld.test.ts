import { expect, it } from 'vitest';
import { pagesOfStory } from '#core/edition/story-pages.ts';
import type { Story } from '#core/story/story.ts';
import { jsonLd } from '#newsroom/publish/json-ld.ts';
import { aStory } from '../a-story.ts';
import { aSite } from '../an-edition.ts';

/** What search engines read of a story that has a card, and nothing else, around it. */
function articleOf(change: Partial<Story>) {
  const around = { people: [], topics: [], related: [], links: [], translations: [], statements: {}, cards: [] };
  const [page] = pagesOfStory(aStory(change), around);
  return jsonLd(page!, { site: aSite, address: 'https://kabar.example/news' })[0]!;
}

it.each([
  ['Siti Aminah', 'Person'],
  ['Tim Ashworth', 'Person'],
  ['Muhammad Hajiji', 'Person'],
  ['Viva Westi', 'Person'],
  ['Kabar', 'Organization'],
  ['kabar', 'Organization'],
  ['Redaksi Kutip', 'Organization'],
  ['Tim Redaksi', 'Organization'],
  ['News Desk', 'Organization'],
  ['CNA', 'Organization'],
  ['Agence Exemple', 'Organization'],
  ['Harian Contoh', 'Organization'],
  ['Reuters', 'Organization'],
  ['KOMPAS.com', 'Organization'],
  ['Humas Kementerian Luar Negeri', 'Organization'],
])('says that %s, who signs a story, is a %s', (name, type) => {
  const source = { agency: 'CNA/Agence Exemple' };
  const dateline = { place: 'Jakarta', outlet: 'Harian Contoh' };
  expect(articleOf({ bylines: [name], source, dateline })['author']).toEqual([{ '@type': type, name }]);
});

it('shows the picture of a story, or its card where it has none', () => {
  const image = { src: '/images/pasar.jpg', width: 1200, height: 800, alt: 'Pasar' };
  expect([articleOf({ image })['image'], articleOf({})['image']]).toEqual([
    'https://kabar.example/news/images/pasar.jpg',
    'https://kabar.example/news/berita/harga-beras-naik/kartu.png',
  ]);
});
