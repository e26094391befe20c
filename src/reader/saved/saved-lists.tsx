import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import buttons from '#reader/ui/button.module.css';
import { DateInWords } from '#reader/ui/date.tsx';
import { focusAfter } from '#reader/ui/focus-quietly.ts';
import layout from '#reader/ui/layout.module.css';
import { Section } from '#reader/ui/section.tsx';
import { QuoteCard } from '#reader/ui/quote-card.tsx';
import { StoryCard } from '#reader/ui/story-card.tsx';
import styles from './saved-lists.module.css';
import { useKeeping } from './keeping.tsx';
import { savedQuery } from './saved-query.ts';
import { useSavedWords } from './saved-words.ts';

/** The stories and the quotes that are saved, each with the way to it; nothing where there are none. */
export function SavedLists() {
  const own = useSavedWords();
  const { data: saved } = useQuery(savedQuery);
  return (
    <>
      {saved && saved.stories.length > 0 && (
        <Section title={own.stories}>
          <ul className={layout.grid}>
            {saved.stories.map(({ key, card, ...kept }) => (
              <Kept key={key} {...kept} type="story" name={key} title={card.headline}>
                <StoryCard card={card} level="h3" />
              </Kept>
            ))}
          </ul>
        </Section>
      )}
      {saved && saved.quotes.length > 0 && (
        <Section title={own.quotes}>
          <ul className={layout.grid}>
            {saved.quotes.map(({ key, card, ...kept }) => (
              <Kept key={key} {...kept} type="quote" name={key} title={card.words}>
                <QuoteCard card={card} />
              </Kept>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Kept({
  savedAt,
  whole,
  type,
  name,
  title,
  children,
}: {
  savedAt: string;
  whole: boolean;
  type: 'story' | 'quote';
  name: string;
  title: string;
  children: ReactNode;
}) {
  const own = useSavedWords();
  const { remove } = useKeeping();
  return (
    <li className={styles.kept}>
      {children}
      <p className={styles.foot}>
        <span>
          <DateInWords value={savedAt} />
          {!whole && ` · ${own.notWhole}`}
        </span>
        <button
          type="button"
          className={buttons.quiet}
          aria-label={`${own.remove}: ${title}`}
          onClick={({ currentTarget }) => {
            focusAfter(currentTarget);
            void remove(type, name);
          }}
        >
          {own.remove}
        </button>
      </p>
    </li>
  );
}
