import type { Language } from '#core/story/language.ts';
import type { Site } from '#core/story/site.ts';
import type { Page } from './page.ts';
import { shortened, summaryOf } from './summary.ts';

/** What kinds of pages are called. */
export const names = {
  id: {
    front: 'siapa bilang apa',
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
    front: 'who said what',
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
export function titleOf(page: Page, { name, language }: Pick<Site, 'name' | 'language'>): string {
  return page.type === 'front' ? `${name}: ${names[language].front}` : `${nameOf(page, language)} – ${name}`;
}

/** What a page is called among others of its edition. */
export function nameOf(page: Page, language: Language): string {
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

const descriptions = {
  id: {
    people: 'Siapa saja yang berbicara dan disebut dalam berita, dengan semua ucapan mereka.',
    stories: 'Semua berita, dari yang terbaru.',
    quotes: 'Kutipan terbaru dari semua berita, dengan penutur dan buktinya.',
    saved: 'Berita dan kutipan yang Anda simpan di perangkat ini.',
    accuracy:
      'Seberapa sering mesin Kutip benar menemukan kutipan dan penuturnya, diukur pada artikel yang dibaca manusia.',
    said: (quotes: number, stories: number) =>
      `${quotes === 0 ? 'disebut' : `${quotes} kutipan`} dalam ${stories} berita.`,
    within: 'dalam',
  },
  en: {
    people: 'Who speaks and who is spoken of in the news, with all that they said.',
    stories: 'All stories, newest first.',
    quotes: 'The newest quotes of all stories, with their speakers and the evidence.',
    saved: 'Stories and quotes that you keep on this device.',
    accuracy: 'How often Kutip’s machine finds quotes and their speakers, measured on articles that people have read.',
    said: (quotes: number, stories: number) =>
      `${quotes === 0 ? 'named' : `${quotes} ${quotes === 1 ? 'quote' : 'quotes'}`} in ${stories} ${stories === 1 ? 'story' : 'stories'}.`,
    within: 'in',
  },
} as const satisfies Record<Language, Record<string, unknown>>;

/**
 * One or two sentences about a page, at most 200 characters or so: a story and its quotes in its own language, what the
 * newsroom says in the words of the edition.
 */
export function descriptionOf(page: Page, { description, language }: Pick<Site, 'description' | 'language'>): string {
  const words = descriptions[language];
  switch (page.type) {
    case 'front':
    case 'missing':
      return description;
    case 'story':
      return summaryOf(page.story);
    case 'quote': {
      const { story, quote } = page;
      const speaker = quote.voice.name ?? names[story.language].unknown;
      return shortened(
        `“${quote.words}” — ${speaker}, ${descriptions[story.language].within} “${story.headline}”`,
        200,
      );
    }
    case 'person': {
      const { description: about, name, quotes, stories } = page.person;
      return shortened(`${name}: ${words.said(quotes, stories)}${about ? ` ${about}` : ''}`, 200);
    }
    case 'topic':
      return page.topic.description[language];
    case 'people':
    case 'stories':
    case 'quotes':
    case 'saved':
    case 'accuracy':
      return words[page.type];
  }
}

function numbered({ number, of }: { readonly number: number; readonly of: number }, word: string): string {
  return number === of ? '' : `, ${word} ${of - number + 1}`;
}
