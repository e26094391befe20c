import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PersonId } from '#core/story/person.ts';
import { PersonCard } from '#reader/people/person-card.tsx';
import { budi, host, siti, theStory } from '../a-newsroom.ts';
import { show } from '../visit.tsx';

const page = theStory();

afterEach(() => vi.unstubAllGlobals());

function showPerson(id: PersonId, onClose = () => {}) {
  const person = page.story.people.find((one) => one.id === id)!;
  const { user } = show(<PersonCard page={page} person={person} onClose={onClose} />);
  return { user, card: screen.getByRole('dialog', { name: 'Tokoh' }) };
}

describe('the card of a person', () => {
  it('says at once what the story knows, and that the rest is on its way', () => {
    vi.stubGlobal('fetch', () => new Promise(() => {}));
    const { card } = showPerson(siti.id);
    expect(within(card).getByText('Siti Aminah')).toBeDefined();
    expect(within(card).getByText('ekonom')).toBeDefined();
    expect(within(card).getByText('Ekonom pangan di Bogor.')).toBeDefined();
    expect(within(card).getByText('Memuat…')).toBeDefined();
    expect(within(card).getByRole('link', { name: 'Halaman tokoh' }).getAttribute('href')).toBe('/tokoh/siti-aminah/');
  });

  it('counts the edition’s stories and quotes and shows the newest three', async () => {
    vi.stubGlobal('fetch', host());
    const { card } = showPerson(siti.id);
    expect(await within(card).findByText('3 berita · 4 kutipan')).toBeDefined();
    const newest = within(card).getByRole('heading', { name: 'Ucapan terbaru' }).closest('section')!;
    const links = within(newest).getAllByRole('link');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      ['“Harga naik, dan Budi Santoso tahu itu”', '/berita/rapat-pangan/k1/'],
      ['“dua kali lipat”', '/berita/rapat-pangan/k7/'],
      ['“Panen tiba sekali”', '/berita/panen-tiba/k1/'],
    ]);
  });

  it('says what could not be loaded, and keeps what it has', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    const { card } = showPerson(siti.id);
    expect(await within(card).findByText(/Ucapan lain tidak bisa dimuat/)).toBeDefined();
    expect(within(card).getByText('Siti Aminah')).toBeDefined();
    expect(within(card).getByRole('link', { name: 'Halaman tokoh' })).toBeDefined();
  });

  it('asks for nothing where the edition has no page for them', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    vi.stubGlobal('fetch', fetch);
    const { card } = showPerson(budi);
    expect(within(card).getByText('Budi Santoso')).toBeDefined();
    expect(within(card).queryByRole('link')).toBeNull();
    await waitFor(() => expect(fetch).not.toHaveBeenCalled());
  });

  it('closes', async () => {
    vi.stubGlobal('fetch', host());
    const onClose = vi.fn<() => void>();
    const { user, card } = showPerson(siti.id, onClose);
    await user.click(within(card).getByRole('button', { name: 'Tutup' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
