let loaded: Promise<void> | undefined;

/** Asks for the whole style sheet, once; resolves when it applies. */
export function loadWholeSheet(): Promise<void> {
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

/**
 * For what a published page has no styles of. Until the app is alive there is nothing to wait for: it shows what is published.
 */
export function wholeSheet(): Promise<void> {
  const alive = typeof document !== 'undefined' && 'alive' in document.documentElement.dataset;
  return alive ? loadWholeSheet() : Promise.resolve();
}
