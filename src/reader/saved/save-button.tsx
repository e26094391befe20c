import { useQuery } from '@tanstack/react-query';
import buttons from '#reader/ui/button.module.css';
import { useWords } from '#reader/ui/preferences.ts';
import { savedQuery, useKeeping } from './saved-query.ts';
import { keyOf, type Keepsake } from './saved-store.ts';

/** One tap saves, another takes back. */
export function SaveButton({ keepsake, look = 'button' }: { keepsake: Keepsake; look?: 'button' | 'primary' }) {
  const words = useWords();
  const { data: saved } = useQuery(savedQuery);
  const { save, remove } = useKeeping();
  const key = keyOf(keepsake);
  const kept = (keepsake.type === 'story' ? saved?.stories : saved?.quotes)?.some((one) => one.key === key) ?? false;
  return (
    <button
      type="button"
      className={kept ? buttons.button : buttons[look]}
      aria-pressed={kept}
      data-needs-script
      onClick={() => void (kept ? remove(keepsake.type, key) : save(keepsake))}
    >
      {kept ? words.savedAlready : words.save}
    </button>
  );
}
