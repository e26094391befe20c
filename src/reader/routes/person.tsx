import { personPath } from '#core/story/address.ts';
import { isPersonId } from '#core/story/person.ts';
import { PersonPage } from '#reader/people/person-page.tsx';
import { listPath, pageLoader, usePage } from './page-route.ts';

export const loader = pageLoader('person', ({ person = '', number }) =>
  isPersonId(person) ? listPath(personPath(person), number) : undefined,
);

export function Component() {
  return <PersonPage page={usePage('person')} />;
}
