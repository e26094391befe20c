import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { storyCard } from '#core/edition/record.ts';
import { keep, letGo } from '#reader/saved/saved-store.ts';
import { pages, host, theStory } from './a-newsroom.ts';
import { visit } from './visit.tsx';

const front = pages.get('/')!;
const title = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => vi.stubGlobal('fetch', host()));
afterEach(() => vi.unstubAllGlobals());

describe('every address', () => {
  it.each([
    ['/', /Siapa bilang apa/],
    ['/berita/', /Semua berita/],
    ['/berita/rapat-pangan/', /Rapat pangan di Bogor/],
    ['/berita/rapat-pangan/k1/', /Kutipan Siti Aminah/],
    ['/berita/rapat-pangan/k6/', /Kutipan Penutur tidak diketahui/],
    ['/tokoh/', /Tokoh/],
    ['/tokoh/siti-aminah/', /Siti Aminah/],
    ['/topik/pasar/', /Pasar/],
    ['/kutipan/', /Kutipan/],
    ['/simpanan/', /Simpanan/],
  ])('shows its page: %s', async (path, name) => {
    await visit(path);
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toMatch(name);
    expect(screen.getByRole('navigation', { name: 'Menu utama' })).toBeDefined();
  });

  it.each([
    '/berita/tidak-ada/',
    '/berita/BUKAN-SLUG/',
    '/berita/rapat-pangan/k99/',
    '/berita/rapat-pangan/x/',
    '/tokoh/nobody/',
    '/topik/nothing/',
    '/berita/hal/7/',
    '/somewhere/else/',
  ])('where nothing stands says so, and shows what there is: %s', async (path) => {
    await visit(path);
    await title('Halaman ini tidak ada');
    expect(await screen.findByRole('link', { name: 'Pasar sepi' })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Ke halaman depan' }).getAttribute('href')).toBe('/');
  });
});

describe('walking from page to page', () => {
  it('leads from the front page into a story, to a related one, and all the way back', async () => {
    const { user, router } = await visit('/', [front]);
    await screen.findByRole('heading', { name: 'Kata mereka' });
    await user.click(
      within(screen.getByRole('heading', { level: 2, name: 'Rapat pangan di Bogor' })).getByRole('link'),
    );
    await title('Rapat pangan di Bogor');
    const related = screen.getByRole('heading', { name: 'Berita terkait' }).closest('section')!;
    await user.click(within(related).getByRole('link', { name: 'Panen tiba' }));
    await title('Panen tiba');
    await router.navigate(-1);
    await title('Rapat pangan di Bogor');
    await router.navigate(-1);
    expect(await screen.findByRole('heading', { name: 'Kata mereka' })).toBeDefined();
  });

  it('asks for nothing that is embedded in the page, and for each page once', async () => {
    const fetch = vi.fn<ReturnType<typeof host>>(host());
    vi.stubGlobal('fetch', fetch);
    const { router } = await visit('/', [front]);
    await screen.findByRole('heading', { name: 'Kata mereka' });
    expect(fetch).not.toHaveBeenCalled();
    await router.navigate('/berita/rapat-pangan/');
    await title('Rapat pangan di Bogor');
    await router.navigate('/');
    await router.navigate('/berita/rapat-pangan/');
    await title('Rapat pangan di Bogor');
    expect(fetch.mock.calls.map(([address]) => address)).toEqual(['/berita/rapat-pangan.json']);
  });

  it('opens a quote over the story as a step of its own: back closes it', async () => {
    const story = theStory();
    const { user, router } = await visit(story.path, [story]);
    await title('Rapat pangan di Bogor');
    await user.click(screen.getByRole('link', { name: '“Kami siap,”' }));
    expect(await screen.findByRole('dialog', { name: 'Kutipan' })).toBeDefined();
    expect(router.state.location).toMatchObject({ pathname: '/berita/rapat-pangan/', hash: '#k2' });
    await router.navigate(-1);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location).toMatchObject({ pathname: '/berita/rapat-pangan/', hash: '' });
  });

  it('closes a quote by its button, which is the same step back', async () => {
    const story = theStory();
    const { user, router } = await visit(story.path, [story]);
    await title('Rapat pangan di Bogor');
    await user.click(screen.getByRole('link', { name: '“Kami siap,”' }));
    await user.click(await screen.findByRole('button', { name: 'Tutup' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(router.state.location.hash).toBe('');
    await title('Rapat pangan di Bogor');
  });

  it('opens a person’s card and goes on to their page', async () => {
    const story = theStory();
    const { user } = await visit(story.path, [story]);
    await title('Rapat pangan di Bogor');
    await user.click(screen.getAllByRole('link', { name: 'Siti Aminah' })[0]!);
    await user.click(await screen.findByRole('link', { name: 'Halaman tokoh' }));
    await title('Siti Aminah');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves the focus alone when the app is gone before it arrived', async () => {
    const paints = new Map<number, FrameRequestCallback>();
    vi.stubGlobal('requestAnimationFrame', (paint: FrameRequestCallback) => paints.set(paints.size, paint).size - 1);
    vi.stubGlobal('cancelAnimationFrame', (handle: number) => paints.delete(handle));
    const { router } = await visit('/', [front, theStory()]);
    await router.navigate('/berita/rapat-pangan/');
    await title('Rapat pangan di Bogor');
    cleanup();
    render(<h1>Lain</h1>);
    for (const paint of paints.values()) paint(0);
    // No wait for time to pass: a task that a paint left stands before this one.
    await new Promise((resolve) => setTimeout(resolve));
    expect(document.activeElement).toBe(document.body);
  });
});

describe('when a page cannot be had', () => {
  it('says that the site is newer than the tab when what comes is no page', async () => {
    vi.stubGlobal('fetch', host({ '/berita/panen-tiba.json': () => Response.json({ type: 'film' }) }));
    const { router } = await visit('/', [front]);
    await router.navigate('/berita/panen-tiba/');
    await title('Halaman tidak bisa dimuat');
    expect(screen.getByText(/baru diperbarui/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Muat ulang' })).toBeDefined();
  });

  it('says that the connection broke, and shows the page on the next try', async () => {
    const mend = breakLine();
    const { user, router } = await visit('/', [front]);
    await router.navigate('/berita/panen-tiba/');
    await title('Halaman tidak bisa dimuat');
    expect(screen.getByText(/Simpanan Anda aman/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    await title('Halaman tidak bisa dimuat');
    mend();
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    await title('Panen tiba');
  });

  it('offers what is saved where the connection broke', async () => {
    breakLine();
    const page = theStory();
    await keep({ type: 'story', card: storyCard(page.story), page }, '2023-11-10T08:00:00Z');
    const { router } = await visit('/', [front]);
    await router.navigate('/tokoh/');
    await title('Halaman tidak bisa dimuat');
    const kept = (await screen.findByRole('heading', { level: 2, name: 'Berita tersimpan' })).closest('section')!;
    expect(within(kept).getByRole('link', { name: 'Rapat pangan di Bogor' })).toBeDefined();
    await letGo('story', 'rapat-pangan');
  });

  it('leaves the focus on the button when it failed again, and leads it to the headline of what came', async () => {
    const mend = breakLine();
    const { user, router } = await visit('/', [front]);
    await router.navigate('/berita/panen-tiba/');
    const failed = await title('Halaman tidak bisa dimuat');
    expect(document.title).toBe('Halaman tidak bisa dimuat – Kabar');
    await waitFor(() => expect(document.activeElement).toBe(failed));
    const revalidations: string[] = [];
    router.subscribe(({ revalidation }) => revalidations.push(revalidation));
    await user.click(screen.getByRole('button', { name: 'Coba lagi' }));
    await waitFor(() => expect(revalidations).toEqual(['loading', 'idle']));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Coba lagi' }));
    mend();
    await user.keyboard('{Enter}');
    const headline = await title('Panen tiba');
    await waitFor(() => expect(document.activeElement).toBe(headline));
  });

  it('tries once more by itself before it says so', async () => {
    let asked = 0;
    const whole = host();
    vi.stubGlobal('fetch', (address: string) =>
      ++asked === 1 ? Promise.resolve(new Response('', { status: 503 })) : whole(address),
    );
    const { router } = await visit('/', [front]);
    await router.navigate('/berita/panen-tiba/');
    await title('Panen tiba');
    expect(asked).toBe(2);
  });

  it('leaves a way to the front page', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const { user, router } = await visit('/', [front]);
    await router.navigate('/tokoh/');
    await title('Halaman tidak bisa dimuat');
    await user.click(screen.getByRole('link', { name: 'Ke halaman depan' }));
    expect(await screen.findByRole('heading', { name: 'Kata mereka' })).toBeDefined();
  });
});

it('speaks English on every page once the reader wants it', async () => {
  const { user, router } = await visit('/', [front]);
  await screen.findByRole('heading', { name: 'Kata mereka' });
  await user.click(screen.getByRole('radio', { name: 'English', hidden: true }));
  expect(await screen.findByRole('heading', { name: 'In their words' })).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
  await router.navigate('/topik/pasar/');
  await title('Markets');
  await router.navigate('/nowhere/');
  await title('There is no such page');
});

/** Nothing comes any more, until what this gives back is called. */
function breakLine(): () => void {
  let broken = true;
  const whole = host();
  vi.stubGlobal('fetch', (address: string) =>
    broken ? Promise.reject(new TypeError('Failed to fetch')) : whole(address),
  );
  return () => {
    broken = false;
  };
}
