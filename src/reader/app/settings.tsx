import { useId } from 'react';
import { useHydrated } from '#reader/ui/hydrated.ts';
import { useWords } from '#reader/ui/preferences.ts';
import { SettingsPanel } from './settings-panel.tsx';
import styles from './settings.module.css';

/** The button that opens theme, text size and language. What it opens is not in the published page: nobody reads it there. */
export function Settings() {
  const words = useWords();
  const hydrated = useHydrated();
  const id = useId();
  return (
    <div data-needs-script>
      <button type="button" className={styles.open} popoverTarget={id} aria-label={words.settings} />
      {hydrated && <SettingsPanel id={id} />}
    </div>
  );
}
