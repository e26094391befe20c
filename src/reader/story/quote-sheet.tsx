import type { ReactNode } from 'react';
import type { StoryPage } from '#core/edition/page.ts';
import { voice } from '#core/edition/record.ts';
import { personPath, quotePath } from '#core/story/address.ts';
import type { Quote } from '#core/story/quote.ts';
import { quoteWords, wordsAt } from '#core/story/story.ts';
import buttons from '#reader/ui/button.module.css';
import { DateInWords } from '#reader/ui/date.tsx';
import { Link } from '#reader/ui/link.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { quoted } from '#reader/ui/quoted.ts';
import { Sheet } from '#reader/ui/sheet.tsx';
import { voiceName } from '#reader/ui/voice-name.ts';
import { QuoteFacts, Speaker } from './quote-facts.tsx';
import styles from './quote-sheet.late.module.css';

/** What the edition knows of one quote: the words, who, how sure and why. */
export function QuoteSheet({
  page,
  quote,
  actions,
  onClose,
}: {
  page: StoryPage;
  quote: Quote;
  actions: ReactNode;
  onClose: () => void;
}) {
  const words = useWords();
  const { story } = page;
  const who = voice(story, quote.speaker, new Map(page.people.map((person) => [person.id, person])));
  const { naming, verb } = quote.evidence;
  return (
    <Sheet title={words.aQuote} onClose={onClose}>
      <blockquote className={styles.words} lang={story.language}>
        {quoted(quote.kind, quoteWords(story.blocks, quote))}
      </blockquote>
      <Speaker voice={who} certainty={quote.certainty}>
        <DateInWords value={story.datePublished} />
      </Speaker>
      <QuoteFacts
        certainty={quote.certainty}
        by={quote.by}
        naming={naming && wordsAt(story.blocks, naming)}
        verb={verb && wordsAt(story.blocks, verb)}
        translatedFrom={story.source?.language !== story.language ? story.source?.language : undefined}
        agency={story.source?.agency}
        original={quote.original}
      />
      <div className={buttons.row}>
        {actions}
        <Link to={quotePath(story.slug, quote.id)} className={buttons.button}>
          {words.quotePage}
        </Link>
        {who.person && (
          <Link to={personPath(who.person)} className={buttons.button}>
            {words.allSaid}
            <span className="visually-hidden"> {voiceName(who, words)}</span>
          </Link>
        )}
      </div>
    </Sheet>
  );
}
