import { quotesPath } from '#core/story/address.ts';
import layout from '#reader/ui/layout.module.css';
import { OpenData } from '#reader/ui/open-data.tsx';
import { PageHead } from '#reader/ui/page-head.tsx';
import { Pager } from '#reader/ui/pager.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { QuoteCard } from '#reader/ui/quote-card.tsx';
import { listPath, pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('quotes', ({ number }) => listPath(quotesPath, number));

export function Component() {
  const page = usePage('quotes');
  const words = useWords();
  return (
    <div className={layout.page}>
      <PageHead title={words.quotes}>
        <p>{words.quotesIntro}</p>
      </PageHead>
      <ul className={layout.grid}>
        {page.quotes.map((card) => (
          <li key={`${card.story} ${card.quote}`}>
            <QuoteCard card={card} />
          </li>
        ))}
      </ul>
      <Pager paging={page.paging} />
      <OpenData data={page} />
      <PrintedFrom path={page.path} />
    </div>
  );
}
