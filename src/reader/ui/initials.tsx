import styles from './initials.module.css';

/** Two letters for a voice, as a mark beside the name and never instead of it. */
export function Initials({ name }: { name: string }) {
  return <span className={styles.initials} aria-hidden="true" data-initials={initials(name)} />;
}

function initials(name: string): string {
  const parts = name.split(/[\s-]+/).filter((part) => /\p{L}/u.test(part));
  const chosen = parts.length > 1 ? [parts[0], parts[parts.length - 1]] : parts;
  return chosen
    .map((part) => /\p{L}/u.exec(part ?? '')?.[0] ?? '')
    .join('')
    .toUpperCase();
}
