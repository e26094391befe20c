import type { QuoteCard, StoryPage } from '#core/edition/page.ts';
import { quoteCard } from '#core/edition/record.ts';
import type { Quote } from '#core/story/quote.ts';

/** A quote of the story that is being read, as other pages show it. */
export function quoteCardOf(page: StoryPage, quote: Quote): QuoteCard {
  return quoteCard(page.story, quote, new Map(page.people.map((person) => [person.id, person])));
}
