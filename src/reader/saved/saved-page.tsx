import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import buttons from '#reader/ui/button.module.css';
import { focusAfter } from '#reader/ui/focus-quietly.ts';
import { DateInWords } from '#reader/ui/date.tsx';
import layout from '#reader/ui/layout.module.css';
import { PageHead, Section } from '#reader/ui/page-head.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { QuoteCard } from '#reader/ui/quote-card.tsx';
import { StoryCard } from '#reader/ui/story-card.tsx';
import { useTabTitle } from '#reader/ui/tab-title.ts';
import { keepInStep, savedQuery, useKeeping } from './saved-query.ts';
import styles from './saved-page.module.css';
import { useSavedWords } from './saved-words.ts';

/** What the reader keeps on this device. */
export function SavedPage({ head }: { head?: ReactNode }) {
  const words = useWords();
  const own = useSavedWords();
  const { data: saved, isError } = useQuery(savedQuery);
  const client = useQueryClient();
  useEffect(() => void keepInStep(client), [client]);
  const empty = saved && saved.stories.length === 0 && saved.quotes.length === 0;
  return (
    <div className={`${layout.page} ${styles.page}`}>
      {head ?? <Head />}
      {isError && <p role="alert">{words.saveFailed}</p>}
      {empty && (
        <div className={styles.empty}>
          <p>{own.nothing}</p>
          <p>{own.nothingHint}</p>
        </div>
      )}
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
    </div>
  );
}

function Head() {
  const words = useWords();
  const own = useSavedWords();
  const online = useOnline();
  return (
    <PageHead title={words.saved}>
      <p>{own.intro}</p>
      <noscript>
        <p>{own.needsScript}</p>
      </noscript>
      {!online && <p>{own.offline}</p>}
    </PageHead>
  );
}

/** The head of the list where it stands in for a page that was asked for and is not in it. */
export function NotSaved() {
  const words = useWords();
  const own = useSavedWords();
  useTabTitle(own.notSaved);
  return (
    <PageHead title={own.notSaved}>
      <p>{own.offline}</p>
      <div className={buttons.row}>
        <button type="button" className={buttons.primary} onClick={() => location.reload()}>
          {words.tryAgain}
        </button>
      </div>
    </PageHead>
  );
}

function useOnline(): boolean {
  return useSyncExternalStore(
    (changed) => {
      for (const type of ['online', 'offline']) addEventListener(type, changed);
      return () => {
        for (const type of ['online', 'offline']) removeEventListener(type, changed);
      };
    },
    () => navigator.onLine,
    () => true,
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
