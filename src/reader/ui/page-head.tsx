import type { ReactNode } from 'react';
import styles from './page-head.module.css';

/** The top of a page that is not a story. */
export function PageHead({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </header>
  );
}
