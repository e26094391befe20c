import { quotePath } from '#core/story/address.ts';
import { isQuoteId } from '#core/story/quote.ts';
import { isSlug } from '#core/story/slug.ts';
import { QuotePage } from '#reader/story/quote-page.tsx';
import { pageLoader, usePage } from './page-route.ts';
import { QuoteActions } from './quote-actions.tsx';

export const loader = pageLoader('quote', ({ slug = '', quote = '' }) =>
  isSlug(slug) && isQuoteId(quote) ? quotePath(slug, quote) : undefined,
);

export function Component() {
  const page = usePage('quote');
  return <QuotePage page={page} actions={<QuoteActions card={page.quote} />} />;
}
