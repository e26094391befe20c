import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { host, theStory } from '../a-newsroom.ts';
import { visit } from '../visit.tsx';

const title = (name: string) => screen.findByRole('heading', { level: 1, name });

beforeEach(() => vi.stubGlobal('fetch', host()));
afterEach(() => vi.unstubAllGlobals());

describe('the keyboard on a story', () => {
  const focused = () => document.activeElement?.closest('q')?.id;

  it('leads with j to the next quote and with k to the one before, and stops at either end', async () => {
    const story = theStory();
    const { user } = await visit(story.path, [story]);
    await title('Rapat pangan di Bogor');
    const way: (string | undefined)[] = [];
    for (const key of 'jjjjjjjkkkkkkk') {
      await user.keyboard(key);
      way.push(focused());
    }
    // What was only reported, k4, is no link.
    expect(way.join(' ')).toBe('k1 k2 k3 k5 k6 k7 k7 k6 k5 k3 k2 k1 k1 k1');
    expect(document.activeElement).toBe(screen.getAllByRole('link', { name: /^“Harga naik/ })[0]);
  });

  it('goes on from a quote whose sheet was closed', async () => {
    const story = theStory();
    const { user } = await visit(story.path, [story]);
    await title('Rapat pangan di Bogor');
    await user.keyboard('jj{Enter}');
    const close = await screen.findByRole('button', { name: 'Tutup' });
    await user.keyboard('js');
    await user.click(close);
    await waitFor(() => expect(focused()).toBe('k2'));
    expect(screen.getByRole('button', { name: 'Simpan', pressed: false })).toBeDefined();
    await user.keyboard('j');
    expect(focused()).toBe('k3');
  });

  it('saves with s what the button saves, and takes it back', async () => {
    const story = theStory();
    const { user } = await visit(story.path, [story]);
    await title('Rapat pangan di Bogor');
    await user.keyboard('s');
    const button = await screen.findByRole('button', { name: 'Tersimpan', pressed: true });
    expect(button.getAttribute('aria-keyshortcuts')).toBe('s');
    await user.keyboard('s');
    expect(await screen.findByRole('button', { name: 'Simpan', pressed: false })).toBe(button);
  });

  it('is not followed by who set it off, until it is set on again', async () => {
    const story = theStory();
    const { user } = await visit(story.path, [story]);
    await title('Rapat pangan di Bogor');
    const choose = (name: string | RegExp) => user.click(screen.getByLabelText(name, { selector: 'input' }));
    await choose('Mati');
    await user.keyboard('{Escape}');
    screen.getByRole('main').focus();
    await user.keyboard('js');
    expect(focused()).toBeUndefined();
    const button = screen.getByRole('button', { name: 'Simpan', pressed: false });
    expect(button.hasAttribute('aria-keyshortcuts')).toBe(false);
    await choose(/^Aktif/);
    screen.getByRole('main').focus();
    await user.keyboard('j');
    expect(focused()).toBe('k1');
  });

  it('is left alone in a field, with a modifier key and on other pages', async () => {
    const story = theStory();
    const { user, router } = await visit(story.path, [story]);
    await title('Rapat pangan di Bogor');
    await user.keyboard('{Control>}j{/Control}{Alt>}j{/Alt}{Meta>}j{/Meta}{Shift>}J{/Shift}');
    expect(focused()).toBeUndefined();
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    await user.keyboard('js');
    expect(document.activeElement).toBe(field);
    expect(field.value).toBe('js');
    expect(screen.getByRole('button', { name: 'Simpan', pressed: false })).toBeDefined();
    field.remove();
    await router.navigate('/kutipan/');
    await title('Kutipan');
    await user.keyboard('j');
    expect(focused()).toBeUndefined();
  });
});
