import { queryOptions, type QueryClient } from '@tanstack/react-query';
import { releaseAtHost } from '#reader/queries/page-query.ts';
import { keepOffline, type Renewed } from './keep-offline.ts';
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
    return { ...saved, halted };
  },
  networkMode: 'always',
  staleTime: Infinity,
  retry: false,
});

let looked = false;

/** Why the last step came to a halt, by its words: the line broke, the site is newer than this tab, or the device is full. */
export type Halt = 'saveLater' | 'newVersion' | 'saveNoRoom';
let halted: Halt | undefined;

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

/** Set while something is to be tried again. */
let again: ReturnType<typeof setTimeout> | undefined;

/**
 * What is saved can be read without a network, as far as the browser knows how; says in every tab what can be now. What
 * fails for want of a line is tried again: when the line is back, twice a minute, and at the next visit.
 *
 * @param renewed what is compared with the host besides
 */
export async function keepInStep(client: QueryClient, renewed?: Renewed): Promise<void> {
  clearTimeout(again);
  again = undefined;
  halted = undefined;
  try {
    halted = await keepOffline(renewed);
  } catch {
    halted = (await releaseAtHost()) === 'gone' ? 'newVersion' : 'saveLater';
  }
  clearTimeout(again);
  if (halted === 'saveLater') again = setTimeout(() => void keepInStep(client), 30_000);
  return announce(client);
}

function isWhole({ stories, quotes }: Saved): boolean {
  return [...stories, ...quotes].every(({ whole }) => whole);
}
