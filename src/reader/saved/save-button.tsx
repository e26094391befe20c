import { useQuery } from '@tanstack/react-query';
import buttons from '#reader/ui/button.module.css';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { useKeeping } from './keeping.tsx';
import { savedQuery } from './saved-query.ts';
import { keptIn, type Keepsake } from './saved-store.ts';

/** One tap saves, another takes back; so does the key, where the page follows it. */
export function SaveButton({
  keepsake,
  look = 'button',
  shortcut,
}: {
  keepsake: Keepsake;
  look?: 'button' | 'primary';
  shortcut?: string;
}) {
  const words = useWords();
  const { keys } = usePreferences();
  const { data: saved } = useQuery(savedQuery);
  const { save, remove } = useKeeping();
  const kept = saved && keptIn(saved, keepsake);
  return (
    <button
      type="button"
      className={kept ? buttons.button : buttons[look]}
      aria-pressed={kept !== undefined}
      aria-keyshortcuts={keys === 'on' ? shortcut : undefined}
      data-needs-script
      onClick={() => void (kept ? remove(keepsake.type, kept.key) : save(keepsake))}
    >
      {kept ? words[kept.whole ? 'savedAlready' : saved.halted ? 'saveWaits' : 'saving'] : words.save}
    </button>
  );
}
