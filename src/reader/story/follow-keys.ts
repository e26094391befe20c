/**
 * The keyboard of a story: `j` leads to the next quote, `k` to the one before, `s` presses the button that has this key. Leaves
 * alone what is meant for a field, for something that is open over the story, or for the browser.
 *
 * @returns how to stop it
 */
export function followKeys(): () => void {
  document.addEventListener('keydown', follow);
  return () => document.removeEventListener('keydown', follow);
}

function follow({ target, key, repeat, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  if (altKey || ctrlKey || metaKey || shiftKey || document.querySelector(':is(dialog[open], :popover-open)')) return;
  if (!(target instanceof Element) || target.closest('input, select, textarea, [contenteditable]')) return;
  if (key === 'j') goTo(quoteAt(1));
  if (key === 'k') goTo(quoteAt(-1));
  if (key === 's' && !repeat) document.querySelector<HTMLElement>('[aria-keyshortcuts=s]')?.click();
}

/** With some of the text around it: a focus alone would scroll no further than to the edge of the screen. */
function goTo(link: HTMLElement | null | undefined): void {
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'center' });
}

/** The link of the quote behind the one in focus, or before it; where none is, of the first that the screen has or the last above it. */
function quoteAt(step: 1 | -1): HTMLElement | null | undefined {
  const quotes = [...document.querySelectorAll('q[id]')];
  const focused = quotes.findIndex((quote) => quote.contains(document.activeElement));
  const above = quotes.filter((quote) => quote.getBoundingClientRect().top < 0).length;
  const from = focused >= 0 ? focused : step > 0 ? above - 1 : above;
  const quote = quotes[from + step];
  return quote?.querySelector<HTMLElement>(`[href$="/${quote.id}/"]`);
}
