import { startWorker } from './start-worker.ts';

const key = 'kutip.face';
const wanted = 'wanted';

/**
 * Called when a page is there and has nothing left to fetch. Whoever opens a second page may read a third: then the
 * typeface of the text is fetched and remembered, so that the next page load has it at once, see `first-paint.ts`. One page that
 * somebody sent costs nothing for it; nor do readers who save data.
 */
export async function keepFace(): Promise<void> {
  const { font } = document.documentElement.dataset;
  const connection: unknown = Reflect.get(navigator, 'connection');
  const savesData = typeof connection === 'object' && connection && Reflect.get(connection, 'saveData') === true;
  try {
    const known = localStorage.getItem(key);
    if (!font || savesData || known === font) return;
    if (known !== wanted) return localStorage.setItem(key, wanted);
    const response = await fetch(font);
    // To its end, or the browser does not keep it.
    await response.arrayBuffer();
    if (!response.ok) return;
    localStorage.setItem(key, font);
    await startWorker();
  } catch {
    // No storage, or no line: the page is read in the system’s own serif.
  }
}
