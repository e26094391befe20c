import { createContext, use, type ComponentProps } from 'react';

/** Where the edition stands on its host, without a slash at the end: empty at the root. */
export const BaseContext = createContext('');

/**
 * A link inside the edition. Plain markup: a page has dozens, and what follows them inside the app is one listener for
 * all (`followLinks`).
 */
export function Link({ to, children, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { to: `/${string}` }) {
  return (
    <a {...rest} href={use(BaseContext) + to}>
      {children}
    </a>
  );
}
