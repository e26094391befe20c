import type { MouseEvent } from 'react';

/** Does `action` in the link's stead on a plain press; with a modifier key the link does what links do. */
export function instead(action: () => void) {
  return (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    action();
  };
}
