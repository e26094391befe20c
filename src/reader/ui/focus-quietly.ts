/** Moves the focus without moving the page. What cannot have it by itself, such as a headline, is made able to. */
export function focusQuietly(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}

/** What was pressed goes away: the reader goes on at the headline of where it was. */
export function focusAfter(gone: Element): void {
  focusQuietly((gone.closest('dialog') ?? document).querySelector<HTMLElement>('h1, h2'));
}
