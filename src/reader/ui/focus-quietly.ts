/** Moves the focus without moving the page. What cannot have it by itself, such as a headline, is made able to. */
export function focusQuietly(element: HTMLElement | null | undefined): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
