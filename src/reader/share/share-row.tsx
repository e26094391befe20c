import { useId, useState, type MouseEvent } from 'react';
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

/**
 * One button: the system's own share sheet where there is one, otherwise the ways to send in a popover. Where there
 * is no script the row at the end of the page does.
 */
export function ShareButton({
  shared,
  label,
  look = 'button',
}: {
  shared: Shared;
  label: string;
  look?: 'button' | 'primary';
}) {
  const words = useWords();
  const id = useId();
  const [asked, setAsked] = useState(false);
  const send = (event: MouseEvent) => {
    // What was said before would lie under the popover.
    notify(undefined);
    if (!('share' in navigator)) return setAsked(true);
    event.preventDefault();
    // A sheet that the reader closes is not an error.
    navigator.share({ title: shared.title, text: shared.text, url: shared.url }).catch(() => undefined);
  };
  return (
    <>
      <button type="button" className={buttons[look]} popoverTarget={id} data-needs-script onClick={send}>
        {label}
      </button>
      <div id={id} popover="auto" className={styles.popover} role="dialog" aria-label={label}>
        {asked && <Targets shared={shared} email={words.email} popover={id} />}
      </div>
    </>
  );
}

function Targets({ shared, email, popover }: { shared: Shared; email: string; popover?: string }) {
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
