import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { PersonPage } from '#reader/people/person-page.tsx';
import { thePerson } from '../a-newsroom.ts';
import { show } from '../visit.tsx';

const page = thePerson();
const headlines = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

describe('the page of a person', () => {
  it('is a ledger of every story with what they said in it, newest first', () => {
    show(<PersonPage page={page} />, { at: page.path });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Siti Aminah');
    expect(screen.getByText('3 berita · 4 kutipan')).toBeDefined();
    expect(headlines()).toEqual(['Rapat pangan di Bogor', 'Panen tiba', 'Pasar sepi']);
    expect(screen.getByText('9 November 2023', { exact: false }).closest('p')?.textContent).toBe(
      '9 November 2023 · sebagai ekonom',
    );
    expect(screen.getByRole('link', { name: '“dua kali lipat”' }).getAttribute('href')).toBe(
      '/berita/rapat-pangan/k7/',
    );
  });

  it('can be narrowed to a topic, which the address then names, and widened again', async () => {
    const { user, router } = show(<PersonPage page={page} />, { at: page.path });
    const filter = screen.getByRole('combobox', { name: 'Saring menurut topik' });
    await user.selectOptions(filter, 'Pasar');
    await vi.waitFor(() => expect(headlines()).toEqual(['Pasar sepi']));
    expect(router.state.location.search).toBe('?topik=pasar');
    await user.selectOptions(filter, 'Semua topik');
    await vi.waitFor(() => expect(headlines()).toHaveLength(3));
    expect(router.state.location.search).toBe('');
  });

  it('opens narrowed where the address says so', () => {
    show(<PersonPage page={page} />, { at: `${page.path}?topik=pangan` });
    expect(headlines()).toEqual(['Rapat pangan di Bogor', 'Panen tiba']);
  });

  it('says on paper what it is narrowed to, under the address that it has then', () => {
    show(<PersonPage page={page} />, { at: `${page.path}?topik=pangan` });
    expect(screen.getByText('Hanya topik Pangan')).toBeDefined();
    expect(screen.getByText('https://kabar.example/tokoh/siti-aminah/?topik=pangan', { exact: false })).toBeDefined();
  });

  it('stays narrowed on the neighbours of a page of a long ledger', () => {
    const middle = { ...page, paging: { number: 2, of: 3, older: page.path, newer: page.path } };
    show(<PersonPage page={middle} />, { at: `${page.path}?topik=pangan` });
    const addresses = ['Lebih baru', 'Lebih lama'].map((name) =>
      screen.getByRole('link', { name }).getAttribute('href'),
    );
    expect(addresses).toEqual([`${page.path}?topik=pangan`, `${page.path}?topik=pangan`]);
  });

  it('shows everything for a topic that is none of theirs', () => {
    show(<PersonPage page={page} />, { at: `${page.path}?topik=%3Cscript%3E` });
    expect(headlines()).toHaveLength(3);
  });

  it('says so where a page of a long ledger has nothing in the topic', () => {
    const older = { ...page, ledger: page.ledger.slice(0, 2), paging: { number: 2, of: 2, older: page.path } };
    show(<PersonPage page={older} />, { at: `${page.path}?topik=pasar` });
    expect(screen.getByText('Tidak ada entri dalam topik ini di halaman ini.')).toBeDefined();
    expect(screen.getByRole('navigation', { name: 'Halaman daftar' }).textContent).toBe('Halaman 1 dari 2Lebih lama');
  });

  it('says where somebody is only mentioned', () => {
    const [first] = page.ledger;
    show(<PersonPage page={{ ...page, ledger: [{ ...first!, statements: [] }] }} />);
    expect(screen.getByText('Disebut, tidak dikutip')).toBeDefined();
  });
});
