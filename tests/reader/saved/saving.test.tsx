import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { quoteCard, storyCard } from '#core/edition/record.ts';
import { ask } from '#reader/saved/database.ts';
import { SaveButton } from '#reader/saved/save-button.tsx';
import { SavedPage } from '#reader/saved/saved-page.tsx';
import { keyOf, letGo, readSaved, type Keepsake } from '#reader/saved/saved-store.ts';
import { theStory } from '../a-newsroom.ts';
import { show } from '../visit.tsx';

const page = theStory();
const story: Keepsake = { type: 'story', card: storyCard(page.story), page };
const quote: Keepsake = { type: 'quote', card: quoteCard(page.story, page.story.quotes[0]!, new Map()) };

const both = (
  <>
    <SaveButton keepsake={story} />
    <SaveButton keepsake={quote} />
    <SavedPage />
  </>
);

afterEach(async () => {
  vi.restoreAllMocks();
  await letGo('story', keyOf(story));
  await letGo('quote', keyOf(quote));
});

/** What stands under the heading of one of the two lists. */
function list(name: string): HTMLElement {
  return screen.getByRole('heading', { level: 2, name }).closest('section')!;
}

describe('where the device refuses storage', () => {
  it('says that nothing was saved and what is safe, and works as soon as it is allowed', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { user } = show(both);
    expect((await screen.findByRole('alert')).textContent).toMatch(/Simpanan tidak bisa dibaca/);
    await user.click(screen.getAllByRole('button', { name: 'Simpan' })[0]!);
    const status = screen.getByRole('status');
    expect(await within(status).findByText(/Tidak bisa menyimpan di perangkat ini.*Simpanan lain aman/)).toBeDefined();
    open.mockRestore();
    await user.click(screen.getAllByRole('button', { name: 'Simpan' })[0]!);
    expect(await within(status).findByText('Tersimpan di perangkat ini.')).toBeDefined();
    expect(await screen.findByRole('heading', { name: 'Berita tersimpan' })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps what was saved before when the device is full', async () => {
    const { user } = show(both);
    const [storyButton, quoteButton] = await screen.findAllByRole('button', { name: 'Simpan' });
    await user.click(quoteButton!);
    expect(await screen.findByRole('heading', { name: 'Kutipan tersimpan' })).toBeDefined();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await user.click(storyButton!);
    expect(await screen.findByText(/penyimpanan penuh atau ditolak/)).toBeDefined();
    expect(storyButton?.getAttribute('aria-pressed')).toBe('false');
    expect(await readSaved()).toMatchObject({ stories: [], quotes: [{ key: 'rapat-pangan/k1' }] });
  });
});

it('does not say that something is saved before the device has it for good', async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fullAtTheEnd(this: IDBObjectStore, value) {
    const asked = put.call(this, value);
    asked.addEventListener('success', () => this.transaction.abort());
    return asked;
  });
  const { user } = show(both);
  await user.click((await screen.findAllByRole('button', { name: 'Simpan' }))[0]!);
  expect(await screen.findByText(/penyimpanan penuh atau ditolak/)).toBeDefined();
  expect(screen.queryByText('Tersimpan di perangkat ini.')).toBeNull();
});

describe('a database that is not as it should be', () => {
  it('is read as far as it can be', async () => {
    const { user } = show(both);
    await user.click((await screen.findAllByRole('button', { name: 'Simpan' }))[1]!);
    await screen.findByRole('heading', { name: 'Kutipan tersimpan' });
    await ask('stories', 'readwrite', (list) => list.put({ key: 'rusak', savedAt: '2026-11-23' }));
    await ask('stories', 'readwrite', (list) => list.put({ key: 'aneh', card: { slug: 'aneh' } }));
    expect(await readSaved()).toMatchObject({ stories: [], quotes: [{ key: 'rapat-pangan/k1' }] });
    await user.click((await screen.findAllByRole('button', { name: 'Simpan' }))[0]!);
    expect(await screen.findByRole('heading', { name: 'Berita tersimpan' })).toBeDefined();
    for (const key of ['rusak', 'aneh']) await letGo('story', key);
  });

  it('makes way for another tab that removes it, and has what is saved from then on', async () => {
    const { user } = show(both);
    const [button] = await screen.findAllByRole('button', { name: 'Simpan' });
    await done(indexedDB.deleteDatabase('kutip'));
    await user.click(button!);
    expect(await screen.findByText('Tersimpan di perangkat ini.')).toBeDefined();
  });

  it('gets the list that it has not', async () => {
    await readSaved();
    await done(indexedDB.deleteDatabase('kutip'));
    const opening = indexedDB.open('kutip', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('stories', { keyPath: 'key' }));
    await done(opening);
    opening.result.close();
    const { user } = show(both);
    await user.click((await screen.findAllByRole('button', { name: 'Simpan' }))[1]!);
    expect(await screen.findByText('Tersimpan di perangkat ini.')).toBeDefined();
  });
});

function done(request: IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', resolve);
    for (const type of ['blocked', 'error']) request.addEventListener(type, () => reject(new Error(type)));
  });
}

describe('the saved page', () => {
  it('says that nothing is saved, and how to', async () => {
    show(both);
    expect(await screen.findByText('Belum ada yang disimpan.')).toBeDefined();
    expect(screen.getByText(/Tekan Simpan pada berita atau kutipan/)).toBeDefined();
  });

  it('lists stories and quotes apart, each with the way there', async () => {
    const { user } = show(both);
    const [storyButton, quoteButton] = await screen.findAllByRole('button', { name: 'Simpan' });
    await user.click(storyButton!);
    await user.click(quoteButton!);
    expect(await screen.findByRole('heading', { name: 'Kutipan tersimpan' })).toBeDefined();
    expect(within(list('Berita tersimpan')).getByRole('link', { name: 'Rapat pangan di Bogor' })).toBeDefined();
    expect(
      within(list('Kutipan tersimpan'))
        .getByRole('link', { name: '“Harga naik, dan Budi Santoso tahu itu”' })
        .getAttribute('href'),
    ).toBe('/berita/rapat-pangan/k1/');
    await waitFor(() => expect(screen.getAllByRole('button', { name: 'Tersimpan', pressed: true })).toHaveLength(2));
  });

  it('keeps the whole text of a story, so that it can be read without a network', async () => {
    const { user } = show(both);
    await user.click((await screen.findAllByRole('button', { name: 'Simpan' }))[0]!);
    await screen.findByRole('heading', { name: 'Berita tersimpan' });
    const kept = await new Promise<unknown>((resolve) => {
      const opening = indexedDB.open('kutip');
      opening.addEventListener('success', () => {
        const asked = opening.result.transaction('stories').objectStore('stories').get('rapat-pangan');
        asked.addEventListener('success', () => {
          opening.result.close();
          resolve(asked.result);
        });
      });
    });
    expect(kept).toMatchObject({ page: { story: { blocks: page.story.blocks } } });
  });

  it('takes back what was saved from its notice, and puts back what was taken out', async () => {
    const { user } = show(both);
    await user.click((await screen.findAllByRole('button', { name: 'Simpan' }))[0]!);
    await user.click(await screen.findByRole('button', { name: 'Urungkan' }));
    expect(await screen.findByText('Dihapus dari simpanan.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(await screen.findByText('Belum ada yang disimpan.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Urungkan' }));
    expect(await screen.findByRole('heading', { name: 'Berita tersimpan' })).toBeDefined();
  });

  it('takes something out by its name', async () => {
    const { user } = show(both);
    await user.click((await screen.findAllByRole('button', { name: 'Simpan' }))[1]!);
    await user.click(await screen.findByRole('button', { name: 'Hapus: Harga naik, dan Budi Santoso tahu itu' }));
    expect(await screen.findByText('Belum ada yang disimpan.')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(await readSaved()).toEqual({ stories: [], quotes: [] });
  });
});

it('leads from the notice to what is saved', async () => {
  const { user, router } = show(<SaveButton keepsake={story} />);
  await user.click(await screen.findByRole('button', { name: 'Simpan' }));
  await user.click(await screen.findByRole('button', { name: 'Lihat simpanan' }));
  expect(router.state.location.pathname).toBe('/simpanan/');
});
