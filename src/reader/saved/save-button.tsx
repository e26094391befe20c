import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Path } from '#core/story/address.ts';
import { savesData } from '#reader/queries/save-data.ts';
import buttons from '#reader/ui/button.module.css';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { useKeeping } from './keeping.tsx';
import { keepInStep, savedQuery } from './saved-query.ts';
import { keptIn, pathOf, type Keepsake, type KeptAny } from './saved-store.ts';

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
  useRenewed(pathOf(keepsake), kept);
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

/** What was saved on an earlier visit and is read again: its copy on the device becomes what the host has by now. */
function useRenewed(path: Path, kept: KeptAny | undefined): void {
  const client = useQueryClient();
  const old = kept?.whole === true && Date.parse(kept.savedAt) < performance.timeOrigin;
  useEffect(() => {
    if (old && !savesData()) void keepInStep(client, path);
  }, [client, path, old]);
}
