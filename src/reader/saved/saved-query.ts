import { queryOptions, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { savedPath } from '#core/story/address.ts';
import { notify } from '#reader/ui/notice.tsx';
import { useWords } from '#reader/ui/preferences.ts';
import { keep, keyOf, letGo, readSaved, type Keepsake, type Saved } from './saved-store.ts';

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
  await client.fetchQuery(savedQuery).then(keepInStep, () => undefined);
}

let last = Promise.resolve();

/**
 * What is saved can be read without a network, as far as the browser knows how; nothing waits for it. What fails for want
 * of a line or of room is tried again with the next change, and whenever the list is opened.
 */
export function keepInStep(saved: Saved): void {
  last = last.then(async () => (await import('./keep-offline.ts')).keepOffline(saved)).catch(() => undefined);
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
