import { useQuery } from '@tanstack/react-query';
import { ErrorPage } from '#reader/app/error-page.tsx';

/** What stands where a page cannot. */
export function Boundary() {
  return <ErrorPage kept={<Kept />} />;
}

/** What is saved: its code is on the device then, as part of the page that lists it. */
function Kept() {
  const { data: code } = useQuery({ queryKey: ['code'], queryFn: () => import('./saved.tsx'), retry: false });
  return code && <code.SavedLists />;
}
