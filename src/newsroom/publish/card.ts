import type { QuoteCard, StoryCard } from '#core/edition/page.ts';
import type { Site } from '#core/story/site.ts';

/**
 * What a picture says: 1200 × 630 for messages, under the name of the edition, or the site's icon. Plain JSON, so that it is
 * its own cache key.
 */
export type Card =
  | ({ readonly kind: 'story'; readonly kicker: string; readonly headline: string; readonly voices: string } & Named)
  | ({ readonly kind: 'quote'; readonly words: string; readonly name: string; readonly about: string } & Named)
  | ({ readonly kind: 'edition'; readonly description: string } & Named)
  | { readonly kind: 'icon'; readonly size: number };
type Named = { readonly edition: string };

/** Of pages that have no picture of their own. */
export function editionCardPicture({ name, description }: Site): Card {
  return { kind: 'edition', edition: clipped(name, 40), description: clipped(description, 160) };
}

export function storyCardPicture(story: StoryCard, { name, timeZone }: Site): Card {
  return {
    kind: 'story',
    edition: clipped(name, 40),
    kicker: [
      clipped(story.section ?? '', 24),
      clipped(story.place ?? '', 24),
      date(story.datePublished, story.language, timeZone),
    ]
      .filter(Boolean)
      .join(' · '),
    headline: clipped(story.headline, 160),
    voices: clipped(story.voices.join(' · '), 90),
  };
}

export function quoteCardPicture(quote: QuoteCard, { name, timeZone }: Site): Card {
  const { voice } = quote;
  return {
    kind: 'quote',
    edition: clipped(name, 40),
    words: `“${clipped(quote.words, 320)}”`,
    name: clipped(voice.name ?? (quote.language === 'en' ? 'Speaker unknown' : 'Penutur tidak diketahui'), 60),
    about: clipped([voice.role, date(quote.datePublished, quote.language, timeZone)].filter(Boolean).join(' · '), 90),
  };
}

/** One of Satori's elements: markup as values, so that nothing from outside is ever parsed as markup. */
export type Element = {
  readonly type: string;
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children?: Element | readonly Element[] | string;
  };
};

const paper = '#fcfbf8';
const ink = '#1c1b1a';
const soft = '#55524d';
const amber = '#fdecb2';
const rule = '#c98a00';

/** The card as it is drawn. */
export function layout(card: Exclude<Card, { kind: 'icon' }>): Element {
  const name = box(
    { fontSize: 34, fontWeight: 700, background: amber, borderLeft: `6px solid ${rule}`, padding: '2px 16px' },
    card.edition,
  );
  const frame = (children: readonly Element[]) =>
    box(
      {
        boxSizing: 'border-box',
        width: 1200,
        height: 630,
        flexDirection: 'column',
        justifyContent: 'space-between',
        padding: '56px 72px',
        background: paper,
        color: ink,
        fontFamily: 'Literata',
      },
      children,
    );
  if (card.kind === 'story') {
    return frame([
      box({ justifyContent: 'space-between', alignItems: 'center' }, [
        name,
        box({ fontSize: 28, color: soft }, card.kicker),
      ]),
      box({ fontSize: sizeFor(card.headline, 78, 52), fontWeight: 700, lineHeight: 1.15 }, card.headline),
      box({ fontSize: 30, color: soft }, card.voices || ' '),
    ]);
  }
  if (card.kind === 'edition') {
    return frame([
      box({ flexDirection: 'row' }, [name]),
      box({ fontSize: sizeFor(card.description, 78, 52), fontWeight: 700, lineHeight: 1.15 }, card.description),
      box({ fontSize: 30 }, ' '),
    ]);
  }
  return frame([
    box({ flexDirection: 'row' }, [name]),
    box(
      {
        fontSize: sizeFor(card.words, 58, 34),
        lineHeight: 1.35,
        padding: '20px 28px',
        borderLeft: `8px solid ${rule}`,
        background: amber,
      },
      card.words,
    ),
    box({ flexDirection: 'column' }, [
      box({ fontSize: 40, fontWeight: 700 }, card.name),
      box({ fontSize: 28, color: soft }, card.about || ' '),
    ]),
  ]);
}

function box(style: Record<string, string | number>, children: readonly Element[] | string): Element {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** Long words in smaller type, so that they stay inside the card. */
function sizeFor(text: string, largest: number, smallest: number): number {
  const shrunk = Math.round(largest * Math.sqrt(90 / Math.max(90, text.length)));
  return Math.max(smallest, shrunk);
}

/** Cut at a word; a word without end is cut too. Characters that no face has are drawn as nothing, not as boxes. */
function clipped(text: string, limit: number): string {
  const plain = text.replace(/[\p{C}\p{Extended_Pictographic}]/gu, '').replace(/(\S{28})(?=\S)/g, '$1\u200b');
  if (plain.length <= limit) return plain;
  const cut = plain.lastIndexOf(' ', limit - 1);
  return `${plain.slice(0, cut > limit / 2 ? cut : limit - 1)}…`;
}

function date(value: string, language: string, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(new Date(value));
}
