import { useEffect, type ReactNode } from 'react';
import { isRouteErrorResponse, useRevalidator, useRouteError } from 'react-router';
import { frontPath } from '#core/story/address.ts';
import { PageUnreadable } from '#reader/queries/page-query.ts';
import buttons from '#reader/ui/button.module.css';
import { focusQuietly } from '#reader/ui/focus-quietly.ts';
import { Link } from '#reader/ui/link.tsx';
import { PageHead } from '#reader/ui/page-head.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { useTabTitle } from '#reader/ui/tab-title.ts';
import styles from './error-page.late.module.css';
import { MissingView } from './missing-view.tsx';

/**
 * What a reader sees when a page could not be shown: what happened, what is safe, what to do. Where the site is newer than the
 * tab, the page is loaded from the host at once.
 *
 * @param kept what can be read all the same
 */
export function ErrorPage({ kept }: { kept: ReactNode }) {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) return <MissingView />;
  return <Failed newer={error instanceof PageUnreadable} kept={kept} />;
}

/** Whether the address was come to inside the app: loaded from the host, its page is of the newer release, and cannot fail the same way. */
function wasFollowed(): boolean {
  const [loaded] = performance.getEntriesByType('navigation');
  return loaded !== undefined && new URL(loaded.name).pathname !== location.pathname;
}

/** Not where the host has trouble of its own: that would take the app from whoever still has it. */
async function loadFromHost(): Promise<void> {
  const asked = fetch(location.href, { method: 'HEAD', cache: 'no-store' });
  const status = await asked.then((response) => response.status).catch(() => 503);
  if (status < 500) location.reload();
}

function Failed({ newer, kept }: { newer: boolean; kept: ReactNode }) {
  const words = useWords();
  const revalidator = useRevalidator();
  useTabTitle(words.failed);
  useEffect(() => {
    if (newer && wasFollowed()) void loadFromHost();
  }, [newer]);
  // What comes in its stead has the button no longer: the reader goes on at its headline.
  useEffect(() => () => focusQuietly(document.querySelector('h1')), []);
  return (
    <div className={styles.page}>
      <PageHead title={words.failed}>
        <p>{newer ? words.newVersion : words.failedHint}</p>
      </PageHead>
      <p className={buttons.row}>
        <button
          type="button"
          className={buttons.primary}
          onClick={() => (newer ? location.reload() : void revalidator.revalidate())}
        >
          {newer ? words.reload : words.tryAgain}
        </button>
        <Link to={frontPath} className={buttons.button}>
          {words.toFront}
        </Link>
      </p>
      {!newer && kept}
    </div>
  );
}
