import { useSyncExternalStore } from 'react';

/**
 * False while the published page is being hydrated, true from then on. The published page knows neither the query nor
 * the fragment nor the step of the history: what depends on them is shown one render later.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
