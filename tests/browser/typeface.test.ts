import { expect, it } from 'vitest';
import { aBrowser, alive, aReader } from './a-browser.ts';

const browser = aBrowser();
const reader = aReader(browser);

it.each([
  ['prose', 'Harga “naik” – 7% … €5'],
  ['accents and signs', 'Peña, Müller, œuvre ™ −5° 6′ 7″ ‹a› ½'],
  ['names from Istanbul to Warsaw', 'Erdoğan, Şimşek, Vučić, Šefčovič, Wałęsa, Ñ, Țepeș, Ōta †'],
])('draws %s in one face', async (_, words) => {
  const page = await alive(await reader.open('/simpanan/'));
  // As for whoever was here before, however slow the line is; what it loads late is used from the next page on.
  await page.evaluate(async (text) => {
    localStorage.setItem('kutip.face', document.documentElement.dataset.font ?? '');
    await document.fonts.load('1em "Literata Variable"', text);
  }, words);
  await page.reload();
  await alive(page);
  const headline = page.getByRole('heading', { level: 1 });
  await headline.evaluate((element, text) => (element.textContent = text), words);
  const devtools = await reader.context.newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'h1' });
  const faces = async () => {
    const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
    return fonts.map(({ familyName }) => familyName);
  };
  await expect.poll(faces).toEqual(['Literata']);
});
