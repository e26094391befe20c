import { useEffect } from 'react';

/** Names in the tab what stands in the place of a page: the title of the page itself is seen to by `main.tsx`. */
export function useTabTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Kutip`;
  }, [title]);
}
