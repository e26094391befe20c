import type { Paging } from '#core/edition/page.ts';
import { Link } from '#reader/ui/link.tsx';
import buttons from './button.module.css';
import { useWords } from './preferences.ts';
import styles from './pager.module.css';

/** The way to the neighbours of a page of a list, with the same query; nothing where the list has one page. */
export function Pager({ paging, query = '' }: { paging: Paging; query?: string }) {
  const words = useWords();
  if (paging.of < 2) return null;
  return (
    <nav aria-label={words.paging} className={styles.pager}>
      {paging.newer ? (
        <Link to={`${paging.newer}${query}`} rel="prev" className={buttons.button}>
          {words.newer}
        </Link>
      ) : (
        <span />
      )}
      <span>{words.page(paging.of - paging.number + 1, paging.of)}</span>
      {paging.older ? (
        <Link to={`${paging.older}${query}`} rel="next" className={buttons.button}>
          {words.older}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  );
}
