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

/** A part of a page under a rule, with a way to all of its kind. */
export function Section({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{title}</h2>
        {more}
      </header>
      {children}
    </section>
  );
}
