import { QueryClient } from '@tanstack/react-query';
import { createContext } from 'react-router';

/** How a loader reaches the cache of pages. */
export const queryClientContext = createContext<QueryClient>();

/** A page does not change while it is read; it is asked for again when it is older than five minutes. */
export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5 * 60_000,
        gcTime: 30 * 60_000,
        retry: 1,
        refetchOnWindowFocus: false,
        // In flight mode too: the worker has what was saved, and whatever is not there is said at once.
        networkMode: 'always',
      },
    },
  });
}
