import type { Page, QuoteCard } from './page.ts';

/** What a page is called in a tab, a bookmark and a search result, in the edition's language. */
export function titleOf(page: Page): string {
  switch (page.type) {
    case 'front':
      return 'Kutip: siapa bilang apa';
    case 'story':
      return `${page.story.headline} – Kutip`;
    case 'quote':
      return `${speakerOf(page.quote)}: ${shortened(page.quote.words, 60)} – Kutip`;
    case 'people':
      return `Tokoh${numbered(page.paging)} – Kutip`;
    case 'person':
      return `${page.person.name}: semua ucapan${numbered(page.paging)} – Kutip`;
    case 'topic':
      return `${page.topic.name.id}${numbered(page.paging)} – Kutip`;
    case 'stories':
      return `Semua berita${numbered(page.paging)} – Kutip`;
    case 'quotes':
      return `Kutipan terbaru${numbered(page.paging)} – Kutip`;
    case 'saved':
      return 'Simpanan – Kutip';
    case 'accuracy':
      return 'Seberapa yakin? – Kutip';
    case 'missing':
      return 'Halaman tidak ada – Kutip';
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

function numbered({ number, of }: { readonly number: number; readonly of: number }): string {
  return number === of ? '' : `, halaman ${of - number + 1}`;
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1)}…`;
}
