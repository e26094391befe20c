import { createContext, use } from 'react';
import type { Path } from '#core/story/address.ts';

/** Where this edition is published: `https://kutip.example/news`, without a slash at the end. */
export const SiteContext = createContext('');

/** A path of the edition as an address that can be sent to somebody. */
export function useAddress(): (path: Path) => string {
  const site = use(SiteContext);
  return (path) => site + path;
}
