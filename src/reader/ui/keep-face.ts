const key = 'kutip.face';

/**
 * Fetches the typeface of the text when everything else is there, so that the next page has it at once, and remembers
 * that it did: see `first-paint.ts`. Not for readers who save data.
 */
export async function keepFace(): Promise<void> {
  const { font } = document.documentElement.dataset;
  const connection: unknown = Reflect.get(navigator, 'connection');
  const savesData = typeof connection === 'object' && connection && Reflect.get(connection, 'saveData') === true;
  try {
    if (!font || savesData || localStorage.getItem(key) === font) return;
    const response = await fetch(font);
    // To its end, or the browser does not keep it.
    await response.arrayBuffer();
    if (response.ok) localStorage.setItem(key, font);
  } catch {
    // No storage, or no line: the page is read in the system’s own serif.
  }
}
