import { useQuery } from '@tanstack/react-query';
import buttons from '#reader/ui/button.module.css';
import { useWords } from '#reader/ui/preferences.ts';
import { savedQuery, useKeeping } from './saved-query.ts';
import { keptIn, type Keepsake } from './saved-store.ts';

/** One tap saves, another takes back. */
export function SaveButton({ keepsake, look = 'button' }: { keepsake: Keepsake; look?: 'button' | 'primary' }) {
  const words = useWords();
  const { data: saved } = useQuery(savedQuery);
  const { save, remove } = useKeeping();
  const kept = saved && keptIn(saved, keepsake);
  return (
    <button
      type="button"
      className={kept ? buttons.button : buttons[look]}
      aria-pressed={kept !== undefined}
      data-needs-script
      onClick={() => void (kept ? remove(keepsake.type, kept.key) : save(keepsake))}
    >
      {kept ? (kept.whole ? words.savedAlready : words.saving) : words.save}
    </button>
  );
}
