import { useEffect, useId, type ReactNode } from 'react';
import { useLocation, useNavigate, type Location } from 'react-router';
import buttons from './button.module.css';
import { useHydrated } from './hydrated.ts';
import { Notices, notify } from './notice.tsx';
import { useWords } from './preferences.ts';
import { wholeSheet } from './whole-sheet.ts';
import styles from './sheet.late.module.css';

/** A sheet belongs to a step of the history, so that the back button closes it. */
type SheetState = { readonly sheet: string; readonly over: string };

/**
 * The sheet that is open at this step of the history, and the ways to open and close one.
 *
 * @returns `open`: the name that `show` was called with. `show` takes a fragment too, when the address should say
 * what the sheet is about.
 */
export function useSheet(): {
  open: string | undefined;
  show: (sheet: string, fragment?: string) => void;
  close: () => void;
} {
  const location = useLocation();
  const navigate = useNavigate();
  const hydrated = useHydrated();
  const open = hydrated ? sheetOf(location)?.sheet : undefined;
  useEffect(() => {
    if (openingFrom !== location.key) openingFrom = undefined;
  }, [location.key]);
  return {
    open,
    show: (sheet, fragment) => {
      const state: SheetState = { ...location.state, sheet, over: scrollKey(location) };
      const hash = fragment ?? location.hash.slice(1);
      // From one sheet into another is one step: back leads to the page, not through a pile of sheets.
      const options = { state, preventScrollReset: true, replace: open !== undefined };
      // A double press opens one sheet: until the first press has led to one, nothing else opens.
      if (openingFrom === location.key) return;
      openingFrom = location.key;
      // What was said before is about the page, and would lie over the sheet.
      notify(undefined);
      void wholeSheet().then(() => navigate({ search: location.search, hash }, options));
    },
    close: () => {
      if (open === undefined) return;
      if (location.key === 'default')
        void navigate({ search: location.search, hash: location.hash }, { replace: true, preventScrollReset: true });
      else void navigate(-1);
    },
  };
}

/** The step of the history where a sheet was asked for that is not shown yet. */
let openingFrom: string | undefined;

function sheetOf({ state }: Location<Partial<SheetState> | null>): SheetState | undefined {
  return state?.sheet !== undefined && state.over !== undefined ? { sheet: state.sheet, over: state.over } : undefined;
}

/** By what the place in a page is remembered: a page with a sheet over it stays where it was. */
export function scrollKey(location: Location): string {
  return sheetOf(location)?.over ?? location.key;
}

/** A dialog that comes up from the foot of a phone and stands at the side of a wide screen. Escape closes it. */
export function Sheet({ title, onClose, children }: { title: ReactNode; onClose: () => void; children: ReactNode }) {
  const words = useWords();
  const heading = useId();
  return (
    <dialog
      className={styles.sheet}
      aria-labelledby={heading}
      ref={showModal}
      // Escape and a press outside close the dialog; the step of the history that it belongs to goes with it.
      onClose={onClose}
      closedby="any"
    >
      <div className={styles.body}>
        <header className={styles.head}>
          <h2 id={heading} className={styles.title}>
            {title}
          </h2>
          <button
            type="button"
            className={buttons.quiet}
            onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
          >
            {words.close}
          </button>
        </header>
        {children}
      </div>
      {/* What lies under a modal dialog cannot be pressed or read aloud: notices are repeated here. */}
      <Notices />
    </dialog>
  );
}

/** Opens on mount. The back button takes the dialog away without closing it, so the focus is given back by hand. */
function showModal(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (!dialog || dialog.open) return undefined;
  const before = document.activeElement;
  dialog.showModal();
  return () => {
    // Only once the dialog is gone can anything outside it take the focus.
    if (before instanceof HTMLElement) queueMicrotask(() => before.focus({ preventScroll: true }));
  };
}
