import { data } from 'react-router';

/** Nothing is published at any other address: the boundary shows it. */
export function loader(): never {
  throw data(null, { status: 404 });
}

/** What the boundary shows: the styles of a published page are those of its route's code. */
export { MissingView as Component } from '#reader/app/missing-view.tsx';
