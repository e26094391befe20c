import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { savedPath } from '#core/story/address.ts';
import { notify } from '#reader/ui/notice.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { keep, keyOf, letGo, readSaved, type Keepsake } from './saved-store.ts';

/** What is saved on this device. Read without a network: the device is the source. */
export const savedQuery = queryOptions({
  queryKey: ['saved'],
  queryFn: readSaved,
  networkMode: 'always',
  staleTime: Infinity,
  retry: false,
});

const channelName = 'kutip.saved';

/** Other tabs hear of a change; this one hears of theirs for as long as it is open. */
export function followSaved(client: QueryClient): void {
  if (typeof BroadcastChannel === 'undefined') return;
  new BroadcastChannel(channelName).addEventListener('message', () => void client.invalidateQueries(savedQuery));
}

async function changed(client: QueryClient): Promise<void> {
  if (typeof BroadcastChannel !== 'undefined') {
    const channel = new BroadcastChannel(channelName);
    channel.postMessage('changed');
    channel.close();
  }
  await client.invalidateQueries(savedQuery);
}

/** Saving and taking back, each said and undoable; a refusal says what is safe. */
export function useKeeping(): {
  save: (keepsake: Keepsake) => Promise<void>;
  remove: (type: Keepsake['type'], key: string) => Promise<void>;
} {
  const client = useQueryClient();
  const navigate = useNavigate();
  const words = useWords();

  const attempt = async (action: () => Promise<void>) => {
    try {
      await action();
    } catch {
      notify({ text: words.saveFailed, actions: [] });
    }
    await changed(client);
  };
  const save = (keepsake: Keepsake) =>
    attempt(async () => {
      await keep(keepsake, new Date().toISOString());
      notify({
        text: words.saveDone,
        actions: [
          { label: words.seeSaved, act: () => void navigate(savedPath) },
          { label: words.undo, act: () => void remove(keepsake.type, keyOf(keepsake)) },
        ],
      });
    });
  const remove = (type: Keepsake['type'], key: string) =>
    attempt(async () => {
      const putBack = await letGo(type, key);
      notify({
        text: words.saveUndone,
        actions: putBack ? [{ label: words.undo, act: () => void attempt(async () => void (await putBack())) }] : [],
      });
    });
  return { save, remove };
}
