import { use, useEffect } from 'react';
import { EditionContext } from './edition-context.ts';

/** Names in the tab what stands in the place of a page: the title of the page itself is seen to by `main.tsx`. */
export function useTabTitle(title: string): void {
  const { name } = use(EditionContext);
  useEffect(() => {
    document.title = `${title} – ${name}`;
  }, [title, name]);
}
