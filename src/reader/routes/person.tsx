import { personPath } from '#core/story/address.ts';
import type { PersonId } from '#core/story/person.ts';
import { PersonPage } from '#reader/people/person-page.tsx';
import { listPath, pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('person', ({ person, number }) => listPath(personPath(person as PersonId), number));

export function Component() {
  return <PersonPage page={usePage('person')} />;
}
