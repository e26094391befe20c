import { savedPath } from '#core/story/address.ts';
import { SavedPage } from '#reader/saved/saved-page.tsx';
import { pageLoader } from './page-route.ts';

export const loader = pageLoader('saved', () => savedPath);

export function Component() {
  return <SavedPage />;
}
