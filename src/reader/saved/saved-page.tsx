import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { frontPath, savedPath, storiesPath } from '#core/story/address.ts';
import { savesData } from '#reader/queries/save-data.ts';
import buttons from '#reader/ui/button.module.css';
import layout from '#reader/ui/layout.module.css';
import { Link } from '#reader/ui/link.tsx';
import { PageHead } from '#reader/ui/page-head.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { PrintedFrom } from '#reader/ui/printed-from.tsx';
import { useTabTitle } from '#reader/ui/tab-title.ts';
import { SavedLists } from './saved-lists.tsx';
import { keepInStep, savedQuery } from './saved-query.ts';
import styles from './saved-page.module.css';
import { useSavedWords } from './saved-words.ts';

/** What the reader keeps on this device. */
export function SavedPage({ head }: { head?: ReactNode }) {
  const own = useSavedWords();
  const { data: saved, isError } = useQuery(savedQuery);
  const client = useQueryClient();
  useEffect(() => void keepInStep(client, savesData() ? undefined : 'all'), [client]);
  const empty = saved && saved.stories.length === 0 && saved.quotes.length === 0;
  return (
    <div className={`${layout.page} ${styles.page}`}>
      {head ?? <Head />}
      {isError && <p role="alert">{own.unreadable}</p>}
      {empty && (
        <div className={styles.empty}>
          <p>{own.nothing}</p>
          <p>{own.nothingHint}</p>
        </div>
      )}
      <SavedLists />
      <PrintedFrom path={savedPath} />
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
  return (
    <OtherHead title={own.notSaved} hint={own.offline}>
      <button type="button" className={buttons.primary} onClick={() => location.reload()}>
        {words.tryAgain}
      </button>
    </OtherHead>
  );
}

/** The head of the list where something was shared to it that is no story of this edition. */
export function NotOurs() {
  const words = useWords();
  const own = useSavedWords();
  return (
    <OtherHead title={own.notOurs} hint={own.notOursHint}>
      <Link to={frontPath} className={buttons.primary}>
        {words.toFront}
      </Link>
      <Link to={storiesPath} className={buttons.button}>
        {words.allStories}
      </Link>
    </OtherHead>
  );
}

/** What happened, and what can be done. */
function OtherHead({ title, hint, children }: { title: string; hint: string; children: ReactNode }) {
  useTabTitle(title);
  return (
    <PageHead title={title}>
      <p>{hint}</p>
      <div className={buttons.row}>{children}</div>
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
