import { use } from 'react';
import { frontPath, quotesPath, storiesPath, storyPath, topicPath } from '#core/story/address.ts';
import { Picture } from '#reader/story/block-view.tsx';
import { EditionContext } from '#reader/ui/edition-context.ts';
import layout from '#reader/ui/layout.module.css';
import { Link } from '#reader/ui/link.tsx';
import { Section } from '#reader/ui/section.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { QuoteCard } from '#reader/ui/quote-card.tsx';
import { quoted } from '#reader/ui/quoted.ts';
import { StoryGrid } from '#reader/ui/story-grid.tsx';
import { voiceName, voiceRole } from '#reader/ui/voice-name.ts';
import styles from './front.module.css';
import { pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('front', () => frontPath);

export function Component() {
  const page = usePage('front');
  const words = useWords();
  const { language } = usePreferences();
  const { name } = use(EditionContext);
  const { lead } = page;
  return (
    <div className={layout.page}>
      <h1 className="visually-hidden">{`${name}. ${words.motto}`}</h1>
      {lead && (
        <article className={styles.lead} lang={lead.story.language} data-pictured={lead.image && ''}>
          <div className={styles.leadText}>
            <p className={styles.kicker}>{[lead.story.section, lead.story.place].filter(Boolean).join(' · ')}</p>
            <h2 className={styles.headline}>
              <Link to={storyPath(lead.story.slug)}>{lead.story.headline}</Link>
            </h2>
            {lead.story.standfirst && <p className={styles.standfirst}>{lead.story.standfirst}</p>}
            {lead.quote && (
              <figure className={styles.quote}>
                <blockquote>
                  <span>{quoted(lead.quote.kind, lead.quote.words)}</span>
                </blockquote>
                <figcaption>
                  <strong>{voiceName(lead.quote.voice, words)}</strong>
                  {voiceRole(lead.quote.voice, words) && ` · ${voiceRole(lead.quote.voice, words)}`}
                </figcaption>
              </figure>
            )}
          </div>
          {lead.image && <Picture image={{ ...lead.image, caption: '', credit: '' }} first="yes" />}
        </article>
      )}
      {page.voices.length > 0 && (
        <Section title={words.theirWords} more={<Link to={quotesPath}>{words.allQuotes}</Link>}>
          <ul className={styles.voices}>
            {page.voices.map((card) => (
              <li key={`${card.story} ${card.quote}`}>
                <QuoteCard card={card} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {page.latest.length > 0 && (
        <Section title={words.latest} more={<Link to={storiesPath}>{words.allStories}</Link>}>
          <StoryGrid cards={page.latest} level="h3" />
        </Section>
      )}
      {page.topics.length > 0 && (
        <Section title={words.topics}>
          <ul className={styles.topics}>
            {page.topics.map((topic) => (
              <li key={topic.slug}>
                <Link to={topicPath(topic.slug)}>{topic.name[language]}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <PrintedFrom path={page.path} />
    </div>
  );
}
