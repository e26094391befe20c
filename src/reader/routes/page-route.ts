import { useSuspenseQuery } from '@tanstack/react-query';
import { data, useLoaderData, type LoaderFunctionArgs } from 'react-router';
import type { Page } from '#core/edition/page.ts';
import type { Path } from '#core/story/address.ts';
import { PageGone, pageQuery, type PageType } from '#reader/queries/page-query.ts';
import { queryClientContext } from '#reader/queries/query-client.ts';

type PageOf<Type extends PageType> = Extract<Page, { type: Type }>;
export type PageData = { readonly path: Path };

/**
 * The loader of a route that shows one type of page: fetches the page's twin, or finds it where the publisher
 * embedded it. Throws a 404 where no such page is published.
 *
 * @param pathOf the address that the parameters name, or undefined where they can name none
 */
export function pageLoader(type: PageType, pathOf: (params: LoaderFunctionArgs['params']) => Path | undefined) {
  return async ({ params, context }: LoaderFunctionArgs): Promise<PageData> => {
    const path = pathOf(params);
    if (!path) throw data(null, { status: 404 });
    try {
      const page = await context.get(queryClientContext).ensureQueryData(pageQuery(path));
      if (page.type !== type) throw new PageGone(path);
    } catch (error) {
      if (error instanceof PageGone) throw data(null, { status: 404 });
      throw error;
    }
    return { path };
  };
}

/** The page that the route's loader made sure of. */
export function usePage<Type extends PageType>(type: Type): PageOf<Type> {
  const { path } = useLoaderData<PageData>();
  return usePageAt(type, path);
}

export function usePageAt<Type extends PageType>(type: Type, path: Path): PageOf<Type> {
  const { data: page } = useSuspenseQuery(pageQuery(path));
  if (!isOfType(page, type)) throw data(null, { status: 404 });
  return page;
}

function isOfType<Type extends PageType>(page: Page, type: Type): page is PageOf<Type> {
  return page.type === type;
}

/** The path of a list, or of the numbered page of it that the address names. */
export function listPath(list: Path, number: string | undefined): Path {
  return number ? `${list}hal/${number}/` : list;
}
