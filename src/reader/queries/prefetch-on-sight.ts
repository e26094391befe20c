import { useQueryClient } from '@tanstack/react-query';
import { useCallback, type RefCallback } from 'react';
import type { Path } from '#core/story/address.ts';
import { pageQuery } from './page-query.ts';
import { savesData } from './save-data.ts';

/**
 * A ref for what leads to a page: once it comes into sight the page is fetched, so that it is there when it is pressed.
 * For the few ways on at the end of a page, not for lists.
 */
export function usePrefetchOnSight(path: Path): RefCallback<Element> {
  const client = useQueryClient();
  return useCallback(
    (element) => {
      if (!element || savesData() || typeof IntersectionObserver === 'undefined') return undefined;
      const observer = new IntersectionObserver(([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        void client.prefetchQuery(pageQuery(path));
      });
      observer.observe(element);
      return () => observer.disconnect();
    },
    [client, path],
  );
}
