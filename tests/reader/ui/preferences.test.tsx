import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '#reader/app/settings.tsx';
import { usePreferences, useWords } from '#reader/ui/preferences.ts';
import { show } from '../visit.tsx';

const key = 'kutip.preferences';

afterEach(() => vi.restoreAllMocks());

function Chosen() {
  const { theme, size, language } = usePreferences();
  return <output>{`${theme} ${size} ${language} ${useWords().saved}`}</output>;
}

const settings = (
  <>
    <Settings />
    <Chosen />
  </>
);

/** jsdom draws no popover, so what is in one counts as hidden there. */
const radio = (name: string) => screen.getByRole('radio', { name, hidden: true });

/** What a page that is opened now would choose. */
async function nextVisit(): Promise<string | null> {
  vi.resetModules();
  const preferences = await import('#reader/ui/preferences.ts');
  let read = '';
  const Next = () => {
    read = JSON.stringify(preferences.usePreferences());
    return null;
  };
  show(<Next />);
  return read;
}

describe('the reader’s choices', () => {
  it('apply at once and everywhere, and are kept for the next visit', async () => {
    const { user } = show(settings);
    expect(screen.getByText('system normal id Simpanan')).toBeDefined();
    await user.click(radio('Sepia'));
    await user.click(radio('Besar'));
    await user.click(radio('English'));
    expect(screen.getByText('sepia large en Saved')).toBeDefined();
    expect(radio('Large')).toHaveProperty('checked', true);
    expect(document.documentElement.dataset).toMatchObject({ theme: 'sepia', size: 'large' });
    expect(await nextVisit()).toBe('{"theme":"sepia","size":"large","language":"en","keys":"on"}');
  });

  it('hold for this visit where storage is refused', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const { user } = show(settings);
    await user.click(radio('Gelap'));
    expect(screen.getByText('dark normal id Simpanan')).toBeDefined();
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('follow those that are made in another tab', () => {
    show(settings);
    localStorage.setItem(key, JSON.stringify({ theme: 'dark', size: 'small', language: 'en' }));
    act(() => void dispatchEvent(new StorageEvent('storage', { key })));
    expect(screen.getByText('dark small en Saved')).toBeDefined();
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '"x"'],
    ['nothing', 'null'],
    ['choices that there are not', '{"theme":"neon","size":9,"language":"xx"}'],
  ])('are those of the published page where the device kept %s', async (_, kept) => {
    localStorage.setItem(key, kept);
    expect(await nextVisit()).toBe('{"theme":"system","size":"normal","language":"id","keys":"on"}');
  });

  it('are those of the published page where storage cannot be read', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(await nextVisit()).toBe('{"theme":"system","size":"normal","language":"id","keys":"on"}');
  });
});
