import { useId, useState, type MouseEvent } from 'react';
import buttons from '#reader/ui/button.module.css';
import { notify } from '#reader/ui/notice.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import styles from './share-button.late.module.css';
import { Targets } from './share-row.tsx';
import type { Shared } from './share-targets.ts';

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
