import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { readSaved, type Saved } from './saved-store.ts';

/**
 * What is saved on this device. Read without a network: the device is the source. The first look of a visit also goes on
 * with what an earlier one could not finish.
 */
export const savedQuery = queryOptions({
  queryKey: ['saved'],
  queryFn: async ({ client }) => {
    const saved = await readSaved();
    if (!looked && !isWhole(saved)) void keepInStep(client);
    looked = true;
    return saved;
  },
  networkMode: 'always',
  staleTime: Infinity,
  retry: false,
});

let looked = false;

const channelName = 'kutip.saved';

/** Other tabs hear of a change; this one hears of theirs for as long as it is open. */
export function followSaved(client: QueryClient): void {
  addEventListener('online', () => {
    if (again) void keepInStep(client);
  });
  if (typeof BroadcastChannel === 'undefined') return;
  new BroadcastChannel(channelName).addEventListener('message', () => void client.invalidateQueries(savedQuery));
}

/** Says in every tab that something changed. */
export function announce(client: QueryClient): Promise<void> {
  if (typeof BroadcastChannel !== 'undefined') {
    const channel = new BroadcastChannel(channelName);
    channel.postMessage('changed');
    channel.close();
  }
  return client.invalidateQueries(savedQuery);
}

/** Set while something is not whole. */
let again: ReturnType<typeof setTimeout> | undefined;

/**
 * What is saved can be read without a network, as far as the browser knows how; says in every tab what can be now. What
 * fails for want of a line or of room is tried again: when the line is back, twice a minute, and at the next visit.
 */
export async function keepInStep(client: QueryClient): Promise<Saved | undefined> {
  clearTimeout(again);
  again = undefined;
  try {
    const { keepOffline } = await import('./keep-offline.ts');
    await keepOffline();
  } catch {
    // What is not whole says so.
  }
  await announce(client);
  const saved = await client.fetchQuery(savedQuery).catch(() => undefined);
  if (saved && !isWhole(saved)) again = setTimeout(() => void keepInStep(client), 30_000);
  return saved;
}

function isWhole({ stories, quotes }: Saved): boolean {
  return [...stories, ...quotes].every(({ whole }) => whole);
}
