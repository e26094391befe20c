import type { Licence } from '#core/edition/page.ts';
import { feedNames, twinPath, type Path } from '#core/story/address.ts';
import { Link } from './link.tsx';
import styles from './open-data.module.css';
import { useWords } from './preferences.ts';

/** The ways to follow what a page is about, and to build on it. */
export function OpenData({ feed, data }: { feed?: Path; data?: { readonly path: Path; readonly licence: Licence } }) {
  const words = useWords();
  return (
    <p className={styles.line} data-not-printed>
      {feed && <Link to={`${feed}${feedNames.rss}`}>{words.followByFeed}</Link>}
      {data && (
        <>
          <Link to={twinPath(data.path)}>{words.openData}</Link>
          <a href={data.licence.url} rel="license noopener">
            {data.licence.name}
          </a>
        </>
      )}
    </p>
  );
}
