import type { Language } from '#core/story/language.ts';
import type { Page, QuoteCard } from './page.ts';

const names = {
  id: {
    front: 'Kutip: siapa bilang apa',
    people: 'Tokoh',
    person: 'semua ucapan',
    stories: 'Semua berita',
    quotes: 'Kutipan terbaru',
    saved: 'Simpanan',
    accuracy: 'Seberapa yakin?',
    missing: 'Halaman tidak ada',
    unknown: 'Penutur tidak diketahui',
    page: 'halaman',
  },
  en: {
    front: 'Kutip: who said what',
    people: 'People',
    person: 'all statements',
    stories: 'All stories',
    quotes: 'Newest quotes',
    saved: 'Saved',
    accuracy: 'How sure?',
    missing: 'No such page',
    unknown: 'Speaker unknown',
    page: 'page',
  },
} as const satisfies Record<Language, Record<string, string>>;

/** What a page is called in a tab, a bookmark and a search result, in the language of the interface. */
export function titleOf(page: Page, language: Language): string {
  const name = nameOf(page, language);
  return page.type === 'front' ? name : `${name} – Kutip`;
}

function nameOf(page: Page, language: Language): string {
  const words = names[language];
  switch (page.type) {
    case 'story':
      return page.story.headline;
    case 'quote':
      return `${page.quote.voice.name ?? words.unknown}: ${shortened(page.quote.words, 60)}`;
    case 'person':
      return `${page.person.name}: ${words.person}${numbered(page.paging, words.page)}`;
    case 'topic':
      return `${page.topic.name[language]}${numbered(page.paging, words.page)}`;
    case 'people':
    case 'stories':
    case 'quotes':
      return `${words[page.type]}${numbered(page.paging, words.page)}`;
    case 'front':
    case 'saved':
    case 'accuracy':
    case 'missing':
      return words[page.type];
  }
}

/** One or two sentences about a page, at most 200 characters or so. */
export function descriptionOf(page: Page): string {
  switch (page.type) {
    case 'front':
    case 'missing':
      return 'Berita dunia dengan setiap kutipan, penuturnya, dan buktinya.';
    case 'story': {
      const { story } = page;
      const first = story.blocks.find((block) => block.type === 'paragraph');
      return story.standfirst ?? shortened(first?.text ?? story.headline, 200);
    }
    case 'quote':
      return shortened(`“${page.quote.words}” — ${speakerOf(page.quote)}, dalam “${page.story.headline}”`, 240);
    case 'people':
      return 'Siapa saja yang berbicara dan disebut dalam berita, dengan semua ucapan mereka.';
    case 'person':
      return shortened(
        `${page.person.description ?? page.person.name} ${page.person.quotes} kutipan dalam ${page.person.stories} berita.`,
        200,
      );
    case 'topic':
      return page.topic.description.id;
    case 'stories':
      return 'Semua berita, dari yang terbaru.';
    case 'quotes':
      return 'Kutipan terbaru dari semua berita, dengan penutur dan buktinya.';
    case 'saved':
      return 'Berita dan kutipan yang Anda simpan di perangkat ini.';
    case 'accuracy':
      return 'Seberapa sering mesin Kutip benar menemukan kutipan dan penuturnya, diukur pada artikel yang dibaca manusia.';
  }
}

function speakerOf({ voice }: QuoteCard): string {
  return voice.name ?? 'Penutur tidak diketahui';
}

function numbered({ number, of }: { readonly number: number; readonly of: number }, word: string): string {
  return number === of ? '' : `, ${word} ${of - number + 1}`;
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1)}…`;
}
