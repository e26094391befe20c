import { data } from 'react-router';

/** Nothing is published at any other address: the boundary shows it. */
export function loader(): never {
  throw data(null, { status: 404 });
}

export function Component() {
  return null;
}
