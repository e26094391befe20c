import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Person } from '#core/story/person.ts';
import type { Site } from '#core/story/site.ts';
import { aPerson, aQuote, aStory, personId, slug } from './a-story.ts';

export const aSite: Site = {
  name: 'Kabar',
  description: 'Berita',
  url: 'https://kabar.example',
  language: 'id',
  timeZone: 'Asia/Jakarta',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  topics: [{ slug: slug('pangan'), name: { id: 'Pangan', en: 'Food' }, description: { id: 'Pangan', en: 'Food' } }],
  quoteCards: 10,
};

const siti: Person = { id: personId('siti-aminah'), name: 'Siti Aminah', aliases: [], sameAs: [] };

/** Writes a small edition of three stories in which one person speaks. */
export function anEdition(content: string): void {
  mkdirSync(join(content, 'stories'), { recursive: true });
  const put = (name: string, value: unknown) => writeFileSync(join(content, name), JSON.stringify(value));
  put('site.json', aSite);
  put('people.json', [siti]);
  for (const [index, name] of ['harga-naik', 'panen-tiba', 'pasar-sepi'].entries()) {
    const blocks = [{ type: 'paragraph' as const, text: `“Harga naik ${index} kali,” kata Siti Aminah.` }];
    put(
      `stories/${name}.json`,
      aStory({
        slug: slug(name),
        headline: name.replace('-', ' '),
        topics: index < 2 ? [slug('pangan')] : [],
        datePublished: `2023-11-0${index + 1}T08:00:00+07:00`,
        blocks,
        people: [aPerson(blocks, 'Siti Aminah', siti.id)],
        quotes: [aQuote(blocks, 'k1', `Harga naik ${index} kali`, { type: 'person', person: siti.id })],
      }),
    );
  }
}
