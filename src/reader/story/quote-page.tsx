import type { ReactNode } from 'react';
import type { QuotePage as QuotePageData } from '#core/edition/page.ts';
import { personPath, quoteInStory } from '#core/story/address.ts';
import buttons from '#reader/ui/button.module.css';
import { DateInWords } from '#reader/ui/date.tsx';
import { Link } from '#reader/ui/link.tsx';
import { Section } from '#reader/ui/section.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { Statement } from '#reader/ui/quote-card.tsx';
import { quoted } from '#reader/ui/quoted.ts';
import { voiceName } from '#reader/ui/voice-name.ts';
import { QuoteFacts, Speaker } from './quote-facts.tsx';
import styles from './quote-page.module.css';

/** A quote as a public object: the words, who, the evidence, what stood around it, the way into the story. */
export function QuotePage({ page, actions, share }: { page: QuotePageData; actions: ReactNode; share: ReactNode }) {
  const words = useWords();
  const { quote, story, context } = page;
  const name = voiceName(quote.voice, words);
  return (
    <article className={styles.page}>
      <h1 className={styles.title}>{words.quoteOf(name)}</h1>
      <blockquote className={styles.words} lang={quote.language}>
        {quoted(quote.kind, quote.words)}
      </blockquote>
      <Speaker voice={quote.voice} certainty={quote.certainty}>
        <DateInWords value={quote.datePublished} />
      </Speaker>
      <div className={buttons.row}>
        <Link to={quoteInStory(story.slug, quote.quote)} className={buttons.primary}>
          {words.seeInStory}
        </Link>
        {actions}
      </div>
      <QuoteFacts
        certainty={quote.certainty}
        by={page.by}
        naming={page.evidence.naming}
        verb={page.evidence.verb}
        translatedFrom={page.translatedFrom}
        agency={page.agency}
        original={page.original}
      />
      <Section title={words.inStory}>
        <p className={styles.story} lang={story.language}>
          <Link to={quoteInStory(story.slug, quote.quote)}>{story.headline}</Link>
        </p>
        <p className={styles.context} lang={story.language}>
          {context.before}
          <mark>{context.words}</mark>
          {context.after}
        </p>
      </Section>
      {share}
      {page.more.length > 0 && quote.voice.person && (
        <Section title={words.moreBy(name)} more={<Link to={personPath(quote.voice.person)}>{words.allSaid}</Link>}>
          <ul className={styles.more}>
            {page.more.map((card) => (
              <li key={`${card.story} ${card.quote}`}>
                <Statement card={card} />
                <p className={styles.from} lang={card.language}>
                  {card.headline}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <PrintedFrom path={page.path} />
    </article>
  );
}
