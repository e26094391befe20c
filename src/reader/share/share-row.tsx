import buttons from '#reader/ui/button.module.css';
import { Notice, notify } from '#reader/ui/notice.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import styles from './share-row.module.css';
import { shareTargets, type Shared } from './share-targets.ts';

/** Every way to send something, in the open: the end of a story. */
export function ShareRow({ shared, title }: { shared: Shared; title: string }) {
  const words = useWords();
  return (
    <section className={styles.row} aria-label={title} data-not-printed>
      <h2 className={styles.title}>{title}</h2>
      <Targets shared={shared} email={words.email} />
    </section>
  );
}

/** @param popover the id of what they stand in, which closes when the address is copied */
export function Targets({ shared, email, popover }: { shared: Shared; email: string; popover?: string }) {
  return (
    <ul className={styles.targets}>
      {shareTargets(shared).map(({ name, href }) => (
        <li key={name}>
          <a href={href} className={buttons.button} target="_blank" rel="noopener noreferrer">
            {name === 'E-mail' ? email : name}
          </a>
        </li>
      ))}
      <li>
        <CopyLink url={shared.url} popover={popover} />
      </li>
    </ul>
  );
}

/** Puts an address on the clipboard, and says so, for which the popover it stands in closes. */
export function CopyLink({ url, popover }: { url: string; popover?: string | undefined }) {
  const words = useWords();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url);
      notify(<Notice text={words.linkCopied} />);
    } catch {
      notify(<Notice text={words.copyFailed} />);
    }
  };
  return (
    <button
      type="button"
      className={buttons.button}
      popoverTarget={popover}
      data-needs-script
      onClick={() => void copy()}
    >
      {words.copyLink}
    </button>
  );
}
