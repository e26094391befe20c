import { useSyncExternalStore, type ReactNode } from 'react';
import { focusAfter } from './focus-quietly.ts';
import buttons from './button.module.css';
import styles from './notice.late.module.css';
import { useWords } from './preferences.ts';

/** One line that says what has just happened, with what can be done about it. */
export type Notice = {
  readonly text: ReactNode;
  readonly actions: readonly { readonly label: string; readonly act: () => void }[];
};

let current: Notice | undefined;
const listeners = new Set<() => void>();

/** Shows a notice in place of the last one; screen readers say it. It stays until it is closed or replaced. */
export function notify(notice: Notice | undefined): void {
  current = notice;
  for (const listener of listeners) listener();
}

export function Notices() {
  const words = useWords();
  const notice = useSyncExternalStore(
    subscribe,
    () => current,
    () => undefined,
  );
  return (
    <div role="status" className={styles.place}>
      {notice && (
        <div className={styles.notice}>
          <p>{notice.text}</p>
          <div className={buttons.row}>
            {notice.actions.map(({ label, act }) => (
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
            <button
              type="button"
              className={styles.action}
              onClick={({ currentTarget }) => {
                focusAfter(currentTarget);
                notify(undefined);
              }}
            >
              {words.close}
            </button>
          </div>
        </div>
      )}
    </div>
  );
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
