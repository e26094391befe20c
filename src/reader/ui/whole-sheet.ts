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

/** Resolves when what a published page has no styles of can be shown. Before the sheet is asked for, only what is published is. */
export function wholeSheet(): Promise<void> {
  return loaded ?? Promise.resolve();
}
