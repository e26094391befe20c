import 'fake-indexeddb/auto';
import { screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { host } from '../a-newsroom.ts';
import { visit } from '../visit.tsx';

const title = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => vi.stubGlobal('fetch', host()));
afterEach(() => vi.unstubAllGlobals());

describe('the list of what is saved', () => {
  it.each([
    'teks=Baca%20https://kabar.example/berita/panen-tiba/',
    'alamat=http://kabar.example/berita/panen-tiba/',
    'judul=Panen&teks=HTTPS://KABAR.EXAMPLE/BERITA/PANEN-TIBA/',
  ])('takes what a phone shares to the app, one of our stories opens: %s', async (search) => {
    const { router } = await visit(`/simpanan/?${search}`);
    await title('Panen tiba');
    expect(router.state.location.pathname).toBe('/berita/panen-tiba/');
  });

  it.each([
    'teks=Baca%20https://lain.example/berita/panen-tiba/',
    'alamat=https://lain.example/',
    'judul=Panen&teks=Panen%20tiba',
    'alamat=https://kabar.example/tokoh/siti-aminah/',
  ])(
    'says of anything else that is shared that it is no story of this edition, and what can be: %s',
    async (search) => {
      const { router } = await visit(`/simpanan/?${search}`);
      await title('Ini bukan berita edisi ini');
      expect(document.title).toBe('Ini bukan berita edisi ini – Kabar');
      expect(screen.getByText(/tidak disimpan.*lalu tekan Simpan/)).toBeDefined();
      expect(screen.getByRole('link', { name: 'Ke halaman depan' }).getAttribute('href')).toBe('/');
      expect(router.state.location.pathname).toBe('/simpanan/');
    },
  );
});
