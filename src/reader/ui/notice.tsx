import { useSyncExternalStore, type ReactElement } from 'react';
import { focusAfter } from './focus-quietly.ts';
import buttons from './button.module.css';
import styles from './notice.late.module.css';
import { useWords } from './preferences.ts';

let current: ReactElement | undefined;
const listeners = new Set<() => void>();

/** Shows a `Notice` in place of the last one; screen readers say it. It stays until it is closed or replaced. */
export function notify(notice: ReactElement | undefined): void {
  current = notice;
  for (const listener of listeners) listener();
}

/** Where notices are shown. */
export function Notices() {
  const notice = useSyncExternalStore(
    subscribe,
    () => current,
    () => undefined,
  );
  return (
    <div role="status" className={styles.place}>
      {notice}
    </div>
  );
}

type Action = { readonly label: string; readonly act: () => void };

/** One line that says what has just happened, with what can be done about it. */
export function Notice({ text, actions }: { text: string; actions?: readonly Action[] }) {
  const words = useWords();
  const all = [...(actions ?? []), { label: words.close, act: () => {} }];
  return (
    <div className={styles.notice}>
      <p>{text}</p>
      <div className={buttons.row}>
        {all.map(({ label, act }) => (
          <button
            key={label}
            type="button"
            className={styles.action}
            onClick={({ currentTarget }) => {
              focusAfter(currentTarget);
              notify(undefined);
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
