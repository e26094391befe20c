import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ShareButton } from '#reader/share/share-button.tsx';
import { ShareRow } from '#reader/share/share-row.tsx';
import { show } from '../visit.tsx';

const shared = { url: 'https://kabar.example/berita/rapat/', title: 'Rapat', text: 'Rapat pangan' };
const ways = ['WhatsApp', 'Telegram', 'X', 'Facebook', 'Surel'];

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
  vi.restoreAllMocks();
});

/** The dialog that the button belongs to: jsdom draws no popover, so it counts as hidden there and has no name. */
const popover = () => screen.getByRole('dialog', { hidden: true });
const links = () => within(popover()).queryAllByRole('link', { hidden: true });

describe('the share button', () => {
  it('opens the system’s own sheet where there is one', async () => {
    const share = vi.fn<Navigator['share']>(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user } = show(<ShareButton shared={shared} label="Bagikan" />);
    await user.click(screen.getByRole('button', { name: 'Bagikan' }));
    expect(share).toHaveBeenCalledExactlyOnceWith(shared);
    expect(links()).toEqual([]);
  });

  it('takes it for no error when the reader closes that sheet', async () => {
    const share = () => Promise.reject(new DOMException('closed', 'AbortError'));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user } = show(<ShareButton shared={shared} label="Bagikan" />);
    await user.click(screen.getByRole('button', { name: 'Bagikan' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('offers the ways to send where there is none', async () => {
    const { user } = show(<ShareButton shared={shared} label="Bagikan" />);
    const button = screen.getByRole('button', { name: 'Bagikan' });
    expect(button.getAttribute('popovertarget')).toBe(popover().id);
    await user.click(button);
    expect(links().map(({ textContent }) => textContent)).toEqual(ways);
  });
});

describe('the share row', () => {
  it('has every way in the open, as links that work without a script and tell nobody where they come from', () => {
    show(<ShareRow shared={shared} title="Bagikan berita ini" />);
    const row = screen.getByRole('region', { name: 'Bagikan berita ini' });
    const all = within(row).getAllByRole('link');
    expect(all.map(({ textContent }) => textContent)).toEqual(ways);
    expect(new Set(all.map((link) => link.getAttribute('rel')))).toEqual(new Set(['noopener noreferrer']));
  });

  it('copies the address and says so', async () => {
    const { user } = show(<ShareRow shared={shared} title="Bagikan berita ini" />);
    await user.click(screen.getByRole('button', { name: 'Salin tautan' }));
    expect(await screen.findByText('Tautan disalin')).toBeDefined();
    expect(await navigator.clipboard.readText()).toBe(shared.url);
  });

  it('says what to do where the address cannot be copied', async () => {
    const { user } = show(<ShareRow shared={shared} title="Bagikan berita ini" />);
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Salin tautan' }));
    expect(await screen.findByText('Tautan tidak bisa disalin. Salin dari bilah alamat.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Tutup' }));
    expect(screen.getByRole('status').textContent).toBe('');
  });
});
