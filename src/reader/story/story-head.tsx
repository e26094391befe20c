import type { ReactNode } from 'react';
import type { StoryPage } from '#core/edition/page.ts';
import { storyPath, topicPath } from '#core/story/address.ts';
import { DateInWords } from '#reader/ui/date.tsx';
import { Link } from '#reader/ui/link.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { Picture } from './block-view.tsx';
import { readingMinutes } from './reading-time.ts';
import styles from './story-head.module.css';

/** Section and place, headline, standfirst, byline and source, date and reading time, the picture. */
export function StoryHead({ page, actions }: { page: StoryPage; actions: ReactNode }) {
  const { story } = page;
  const words = useWords();
  const { language } = usePreferences();
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{[story.section, story.dateline?.place].filter(Boolean).join(' · ')}</p>
      <h1 className={styles.headline}>{story.headline}</h1>
      {story.standfirst && <p className={styles.standfirst}>{story.standfirst}</p>}
      <ul className={styles.facts}>
        <li className={styles.date}>
          <DateInWords value={story.datePublished} />
        </li>
        <li>{words.minutes(readingMinutes(story))}</li>
        {story.bylines.length > 0 && <li>{words.by(story.bylines.join(', '))}</li>}
        {story.source?.agency && (
          <li>
            {words.source(story.source.agency)}
            {story.source.editor && ` · ${words.editor(story.source.editor)}`}
          </li>
        )}
        {page.translations.map((translation) => (
          <li key={translation.slug}>
            <Link to={storyPath(translation.slug)} hrefLang={translation.language} lang={translation.language}>
              {words.readIn[translation.language]}
            </Link>
          </li>
        ))}
      </ul>
      {actions}
      {story.image && <Picture image={story.image} first="yes" />}
      {page.topics.length > 0 && (
        <ul className={styles.topics} aria-label={words.topics}>
          {page.topics.map((topic) => (
            <li key={topic.slug}>
              <Link to={topicPath(topic.slug)}>{topic.name[language]}</Link>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
