import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { QuoteId } from '#core/story/quote.ts';
import { QuoteSheet } from '#reader/story/quote-sheet.tsx';
import { theStory } from '../a-newsroom.ts';
import { show } from '../visit.tsx';

const page = theStory();

function showQuote(id: QuoteId, onClose = () => {}) {
  const quote = page.story.quotes.find((one) => one.id === id)!;
  const { user } = show(
    <QuoteSheet page={page} quote={quote} actions={<button>An action</button>} onClose={onClose} />,
  );
  return { user, sheet: screen.getByRole('dialog', { name: 'Kutipan' }) };
}

/** What the sheet says under each of its headings. */
function facts(sheet: HTMLElement): Record<string, string> {
  const terms = within(sheet).getAllByRole('term');
  const definitions = within(sheet).getAllByRole('definition');
  return Object.fromEntries(terms.map((term, index) => [term.textContent, definitions[index]?.textContent ?? '']));
}

describe('the sheet of a quote', () => {
  it('says the words, who said them, in what role, when, how sure that is and why', () => {
    const { sheet } = showQuote('k1');
    expect(within(sheet).getByText('“Harga naik, dan Budi Santoso tahu itu”')).toBeDefined();
    expect(within(sheet).getByRole('link', { name: 'Siti Aminah' }).getAttribute('href')).toBe('/tokoh/siti-aminah/');
    expect(within(sheet).getByText(/^ekonom/).textContent).toBe('ekonom · 9 November 2023');
    expect(within(sheet).getByText('yakin').dataset['certainty']).toBe('sure');
    expect(facts(sheet)).toEqual({
      'Seberapa yakin':
        'Nama penutur, atau kata ganti yang jelas merujuk kepadanya, berdiri di samping kutipan. Seberapa sering benar?',
      Bukti: '“Siti Aminah”, dengan kata “kata”',
      Diperiksa: 'oleh penyunting',
      Bahasa: 'Terjemahan dari bahasa Inggris, lewat CNA',
      'Kata aslinya': '“Prices rise”',
    });
  });

  it('gives the original in its own language', () => {
    const { sheet } = showQuote('k1');
    expect(within(sheet).getByText('“Prices rise”').lang).toBe('en');
  });

  it('says that a speaker was only inferred, and leads to no page where there is none', () => {
    const { sheet } = showQuote('k2');
    expect(within(sheet).getByText('perkiraan').dataset['certainty']).toBe('likely');
    expect(within(sheet).getByText('Budi Santoso')).toBeDefined();
    expect(within(sheet).queryByRole('link', { name: /Budi Santoso/ })).toBeNull();
    expect(facts(sheet)).toMatchObject({
      'Seberapa yakin': 'Penutur disimpulkan dari kalimat di sekitarnya; bisa keliru. Seberapa sering benar?',
      Diperiksa: 'oleh mesin, belum oleh penyunting',
    });
    expect(facts(sheet)).not.toHaveProperty('Bukti');
  });

  it('never puts a name to somebody the story does not name', () => {
    const { sheet } = showQuote('k5');
    expect(within(sheet).getByText('seorang pedagang')).toBeDefined();
    expect(within(sheet).getByText(/^tidak disebut namanya/)).toBeDefined();
  });

  it('says that a speaker is unknown', () => {
    const { sheet } = showQuote('k6');
    expect(within(sheet).getByText('Penutur tidak diketahui')).toBeDefined();
    expect(within(sheet).getByText('tidak diketahui').dataset['certainty']).toBe('unknown');
  });

  it('leads to the page of the quote and to all its speaker said', () => {
    const { sheet } = showQuote('k1');
    const link = (name: RegExp) => within(sheet).getByRole('link', { name }).getAttribute('href');
    expect(link(/Halaman kutipan ini/)).toBe('/berita/rapat-pangan/k1/');
    expect(link(/Semua ucapannya/)).toBe('/tokoh/siti-aminah/');
    expect(within(sheet).getByRole('button', { name: 'An action' })).toBeDefined();
  });

  it('closes', async () => {
    const onClose = vi.fn<() => void>();
    const { user, sheet } = showQuote('k1', onClose);
    await user.click(within(sheet).getByRole('button', { name: 'Tutup' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
