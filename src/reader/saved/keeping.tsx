import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { savedPath } from '#core/story/address.ts';
import { Notice, notify } from '#reader/ui/notice.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { announce, keepInStep, savedQuery } from './saved-query.ts';
import { keep, keptIn, letGo, type Keepsake } from './saved-store.ts';

/** Saving and taking back, each said when it is done and undoable; a refusal says what is safe. */
export function useKeeping(): {
  save: (keepsake: Keepsake) => Promise<void>;
  remove: (type: Keepsake['type'], key: string) => Promise<void>;
} {
  const client = useQueryClient();
  const words = useWords();

  const attempt = async (action: () => Promise<unknown>) => {
    try {
      await action();
    } catch {
      notify(<Notice text={words.saveFailed} />);
    }
    void keepInStep(client);
    await announce(client);
  };
  const save = (keepsake: Keepsake) =>
    attempt(async () => {
      await keep(keepsake, new Date().toISOString());
      notify(<HowKept keepsake={keepsake} />);
    });
  const remove = (type: Keepsake['type'], key: string) =>
    attempt(async () => {
      const putBack = await letGo(type, key);
      const actions = putBack ? [{ label: words.undo, act: () => void attempt(putBack) }] : [];
      notify(<Notice text={words.saveUndone} actions={actions} />);
    });
  return { save, remove };
}

/** Says it anew as it comes to the device, and no more once it is taken out, be it in another tab. */
function HowKept({ keepsake }: { keepsake: Keepsake }) {
  const navigate = useNavigate();
  const words = useWords();
  const { remove } = useKeeping();
  const { data: saved, isError } = useQuery(savedQuery);
  if (isError) return <Notice text={words.saveFailed} />;
  const kept = saved && keptIn(saved, keepsake);
  if (!kept) return null;
  const { halted = 'saving' } = saved;
  const way =
    halted === 'newVersion'
      ? { label: words.reload, act: () => location.reload() }
      : { label: words.seeSaved, act: () => void navigate(savedPath) };
  const undo = { label: words.undo, act: () => void remove(keepsake.type, kept.key) };
  return <Notice text={kept.whole ? words.saveDone : words[halted]} actions={[way, undo]} />;
}
