import { quotePath } from '#core/story/address.ts';
import type { QuoteId } from '#core/story/quote.ts';
import type { Slug } from '#core/story/slug.ts';
import { QuotePage } from '#reader/story/quote-page.tsx';
import { pageLoader, usePage } from './page-route.ts';
import { QuoteActions } from './quote-actions.tsx';

export const loader = pageLoader('quote', ({ slug, quote }) => quotePath(slug as Slug, quote as QuoteId));

export function Component() {
  const page = usePage('quote');
  return <QuotePage page={page} actions={<QuoteActions card={page.quote} />} />;
}
