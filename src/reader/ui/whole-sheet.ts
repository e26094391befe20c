let loaded: Promise<void> | undefined;

/**
 * Resolves when the whole style sheet applies; asked for once. A published page has only what it needs inlined, so until
 * the app is alive there is nothing to wait for.
 */
export function wholeSheet(): Promise<void> {
  if (typeof document === 'undefined' || !('alive' in document.documentElement.dataset)) return Promise.resolve();
  loaded ??= new Promise((resolve) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = document.documentElement.dataset['sheet'] ?? '';
    // A page without its last styles can still be read.
    for (const event of ['load', 'error']) link.addEventListener(event, () => resolve());
    document.head.append(link);
  });
  return loaded;
}
