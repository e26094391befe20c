import { cardPath, quotePath } from '#core/story/address.ts';
import { isQuoteId } from '#core/story/quote.ts';
import { isSlug } from '#core/story/slug.ts';
import { ShareRow } from '#reader/share/share-row.tsx';
import { QuotePage } from '#reader/story/quote-page.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { pageLoader, usePage } from './page-route.ts';
import { QuoteActions, useSharedQuote } from './quote-actions.tsx';

export const loader = pageLoader('quote', ({ slug = '', quote = '' }) =>
  isSlug(slug) && isQuoteId(quote) ? quotePath(slug, quote) : undefined,
);

export function Component() {
  const page = usePage('quote');
  const shared = useSharedQuote(page.quote);
  const words = useWords();
  return (
    <QuotePage
      page={page}
      actions={<QuoteActions card={page.quote} picture={page.card === cardPath(page.path) ? page.card : undefined} />}
      share={<ShareRow shared={shared} title={words.shareThisQuote} />}
    />
  );
}
