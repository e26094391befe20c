import { createContext, use } from 'react';
import type { Path } from '#core/story/address.ts';

/** Where this edition is published: `https://kutip.example/news`, without a slash at the end. */
export const SiteContext = createContext('');

/** The zone of the newsroom, in which pages are published; days are those of the reader's own once the app runs. */
export const ZoneContext = createContext('UTC');

/** A path of the edition as an address that can be sent to somebody. */
export function useAddress(): (path: Path) => string {
  const site = use(SiteContext);
  return (path) => site + path;
}
