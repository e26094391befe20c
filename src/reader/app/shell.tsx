import { use, useEffect, useRef } from 'react';
import { Outlet, ScrollRestoration, useLocation, useNavigate } from 'react-router';
import { accuracyPath, feedNames, frontPath, peoplePath, quotesPath, savedPath } from '#core/story/address.ts';
import { behindPaint } from '#reader/ui/behind-paint.ts';
import { EditionContext } from '#reader/ui/edition-context.ts';
import { focusQuietly } from '#reader/ui/focus-quietly.ts';
import { keepFace } from '#reader/ui/keep-face.ts';
import { Link } from '#reader/ui/link.tsx';
import { Notices } from '#reader/ui/notice.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { scrollKey } from '#reader/ui/sheet.tsx';
import { followLinks } from './links.ts';
import { LoadingBar } from './loading-bar.tsx';
import { Settings } from './settings.tsx';
import styles from './shell.module.css';

/** What stands around every page. */
export function Shell() {
  const words = useWords();
  const { name } = use(EditionContext);
  const { language } = usePreferences();
  const navigate = useNavigate();
  useEffect(() => followLinks(navigate), [navigate]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useArrival();
  return (
    <>
      <a href="#isi" className={styles.skip}>
        {words.skip}
      </a>
      <header className={styles.head}>
        <div className={styles.bar}>
          <Link to={frontPath} className={styles.name} aria-label={words.home(name)}>
            {name}
          </Link>
          <nav aria-label={words.mainMenu} className={styles.menu}>
            <Link to={peoplePath}>{words.people}</Link>
            <Link to={quotesPath}>{words.quotes}</Link>
            <Link to={savedPath}>{words.saved}</Link>
          </nav>
          <Settings />
        </div>
        <LoadingBar />
      </header>
      <main id="isi" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <footer className={styles.foot}>
        <p className={styles.promise}>
          <span>{words.footer}</span>
          <Link to={accuracyPath}>{words.howSure}?</Link>
          <Link to={`${frontPath}${feedNames.rss}`}>RSS</Link>
        </p>
      </footer>
      <Notices />
      <ScrollRestoration getKey={scrollKey} />
    </>
  );
}

/**
 * What a page load would do: whoever follows a link by keyboard or hears the page goes on where the link led to, at the
 * quote that it names or at the headline.
 */
function useArrival(): void {
  const { pathname, hash } = useLocation();
  const last = useRef(pathname);
  useEffect(() => {
    if (last.current === pathname) return;
    return behindPaint(() => {
      last.current = pathname;
      focusQuietly(document.getElementById(hash.slice(1))?.querySelector('a') ?? document.querySelector('h1'));
      void keepFace();
    });
  }, [pathname, hash]);
}
