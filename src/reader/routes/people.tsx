import { peoplePath } from '#core/story/address.ts';
import { PeoplePage } from '#reader/people/people-page.tsx';
import { listPath, pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('people', ({ number }) => listPath(peoplePath, number));

export function Component() {
  return <PeoplePage page={usePage('people')} />;
}
