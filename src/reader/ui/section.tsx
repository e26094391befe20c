import type { ReactNode } from 'react';
import styles from './section.module.css';

/** A part of a page under a rule, with a way to all of its kind. */
export function Section({ title, more, children }: { title: string; more?: ReactNode; children: ReactNode }) {
  return (
    <section className={styles.section}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        {more}
      </header>
      {children}
    </section>
  );
}
