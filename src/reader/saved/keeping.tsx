import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { savedPath } from '#core/story/address.ts';
import { notify } from '#reader/ui/notice.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { announce, keepInStep, savedQuery } from './saved-query.ts';
import { keep, keptIn, letGo, type Keepsake } from './saved-store.ts';

/** Saving and taking back, each said when it is done and undoable; a refusal says what is safe. */
export function useKeeping(): {
  save: (keepsake: Keepsake) => Promise<void>;
  remove: (type: Keepsake['type'], key: string) => Promise<void>;
} {
  const client = useQueryClient();
  const navigate = useNavigate();
  const words = useWords();

  const attempt = async (action: () => Promise<unknown>) => {
    try {
      await action();
    } catch {
      notify({ text: words.saveFailed, actions: [] });
    }
    await announce(client);
    return keepInStep(client);
  };
  const save = async (keepsake: Keepsake) => {
    const saved = await attempt(() => keep(keepsake, new Date().toISOString()));
    const kept = saved && keptIn(saved, keepsake);
    if (!kept) return;
    notify({
      text: <HowWhole keepsake={keepsake} />,
      actions: [
        { label: words.seeSaved, act: () => void navigate(savedPath) },
        { label: words.undo, act: () => void remove(keepsake.type, kept.key) },
      ],
    });
  };
  const remove = async (type: Keepsake['type'], key: string) => {
    await attempt(async () => {
      const putBack = await letGo(type, key);
      notify({
        text: words.saveUndone,
        actions: putBack ? [{ label: words.undo, act: () => void attempt(putBack) }] : [],
      });
    });
  };
  return { save, remove };
}

/** Says it anew when what was not whole has become so. */
function HowWhole({ keepsake }: { keepsake: Keepsake }) {
  const words = useWords();
  const { data: saved } = useQuery(savedQuery);
  return saved && keptIn(saved, keepsake)?.whole ? words.saveDone : words.saveLater;
}
