import { useQuery } from '@tanstack/react-query';
import buttons from '#reader/ui/button.module.css';
import { useWords } from '#reader/ui/preferences.ts';
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
  const { data: saved } = useQuery(savedQuery);
  const { save, remove } = useKeeping();
  const kept = saved && keptIn(saved, keepsake);
  return (
    <button
      type="button"
      className={kept ? buttons.button : buttons[look]}
      aria-pressed={kept !== undefined}
      aria-keyshortcuts={shortcut}
      data-needs-script
      onClick={() => void (kept ? remove(keepsake.type, kept.key) : save(keepsake))}
    >
      {kept ? (kept.whole ? words.savedAlready : words.saving) : words.save}
    </button>
  );
}
