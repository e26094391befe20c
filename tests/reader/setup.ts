import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { notify } from '#reader/ui/notice.tsx';
import { prefer } from '#reader/ui/preferences.ts';

afterEach(() => {
  cleanup();
  notify(undefined);
  prefer({ theme: 'system', size: 'normal', language: 'id' });
  localStorage.clear();
});

// jsdom has neither: a dialog that opens and closes, and a popover that toggles, are all that components need.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute('open', '');
};
HTMLDialogElement.prototype.close = function close() {
  this.removeAttribute('open');
  this.dispatchEvent(new Event('close'));
};

// Nothing has a place on the screen in jsdom, so there is nowhere to scroll to.
window.scrollTo = () => {};
Element.prototype.scrollIntoView = () => {};
