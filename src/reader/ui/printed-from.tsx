import { useSyncExternalStore } from 'react';
import type { Path } from '#core/story/address.ts';
import { dayHere } from './date.tsx';
import { usePreferences, useWords } from './preferences.ts';
import { useAddress } from './edition-context.ts';

/** Where a printed page came from, and on which day: only paper shows it. Without a script there is no day. */
export function PrintedFrom({ path, query = '' }: { path: Path; query?: string }) {
  const words = useWords();
  const { language } = usePreferences();
  const address = useAddress();
  const day = useSyncExternalStore(
    beforePrint,
    () => dayHere(new Date(), words),
    () => '',
  );
  return (
    <p data-printed lang={language}>
      {address(path) + query}
      {day && ` · ${words.printedOn(day)}`}
    </p>
  );
}

/** A page may stand open for days before it is printed. */
function beforePrint(changed: () => void): () => void {
  addEventListener('beforeprint', changed);
  return () => removeEventListener('beforeprint', changed);
}
