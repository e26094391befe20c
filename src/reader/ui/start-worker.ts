/**
 * Starts the service worker: for what is saved, for whoever chose a theme or a size, and for whoever has the typeface. Where it answers,
 * the next page looks for these before it paints; for all others that first look would cost a slow phone 40 ms, see `first-paint.ts`.
 */
export async function startWorker(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(
    trusted(`${document.documentElement.dataset['base'] ?? ''}/service-worker.js`),
  );
}

/** The worker's address, which is ours, said to be so: see the content security policy. */
function trusted(url: string): string {
  const types: unknown = Reflect.get(window, 'trustedTypes');
  if (!isPolicyFactory(types)) return url;
  policy ??= types.createPolicy('kutip', { createScriptURL: (address) => address });
  return policy.createScriptURL(url);
}

type Policy = { createScriptURL: (url: string) => string };
type PolicyFactory = { createPolicy: (name: string, rules: Policy) => Policy };
let policy: Policy | undefined;

function isPolicyFactory(value: unknown): value is PolicyFactory {
  return typeof value === 'object' && value !== null && 'createPolicy' in value;
}
