import { screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { blockText } from '#core/story/block.ts';
import type { PersonId } from '#core/story/person.ts';
import type { QuoteId } from '#core/story/quote.ts';
import { StoryPage } from '#reader/story/story-page.tsx';
import { prefer } from '#reader/ui/preferences.ts';
import { budi, siti, theStory } from '../a-newsroom.ts';
import { show } from '../visit.tsx';

const page = theStory();

function showStory(at: string = page.path) {
  const onQuote = vi.fn<(quote: QuoteId) => void>();
  const onPerson = vi.fn<(person: PersonId) => void>();
  const visit = show(
    <StoryPage page={page} actions={<p>actions</p>} share={<p>share</p>} onQuote={onQuote} onPerson={onPerson} />,
    { at },
  );
  return { ...visit, onQuote, onPerson };
}

/** The element of a quote, which is also where its address leads. */
function quote(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no quote ${id}`);
  return found;
}

describe('a story', () => {
  it('says where it comes from, when, and how long it takes to read', () => {
    showStory();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Rapat pangan di Bogor');
    const facts = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(facts).toEqual(
      expect.arrayContaining(['9 November 2023', '1 menit baca', 'Oleh Redaksi', 'Sumber: CNA · penyunting SL']),
    );
  });

  it('shows every block with not one character of its text changed', () => {
    showStory();
    const texts = page.story.blocks.flatMap((block) => blockText(block).split('\n')).filter(Boolean);
    const shown = [
      ...screen.getAllByRole('paragraph'),
      ...screen.getAllByRole('listitem'),
      ...screen.getAllByRole('heading'),
    ];
    expect(shown.map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(texts));
  });

  it('has its actions before and its ways to share after the text', () => {
    showStory();
    const text = document.body.textContent;
    expect(text.indexOf('actions')).toBeLessThan(text.indexOf('Harga naik'));
    expect(text.indexOf('share')).toBeGreaterThan(text.indexOf('Gula tetap'));
  });

  it('sets the newsroom’s own line apart, with the headline it leads to, or the bare words', () => {
    showStory();
    const line = screen.getByRole('complementary', { name: 'Baca juga: Panen tiba' });
    expect(within(line).getByRole('link', { name: 'Panen tiba' }).getAttribute('href')).toBe('/berita/panen-tiba/');
    const lost = screen.getByRole('complementary', { name: 'Baca juga: Cerita yang hilang' });
    expect(within(lost).queryByRole('link')).toBeNull();
  });

  it('ends with related stories, each with the reason in words', () => {
    showStory();
    const related = screen.getByRole('heading', { name: 'Berita terkait' }).closest('section')!;
    expect(within(related).getByText(/Pilihan redaksi/)).toBeDefined();
    expect(within(related).getByText(/Keduanya mengutip Siti Aminah/)).toBeDefined();
  });
});

describe('a quote in the text', () => {
  it('holds its words with the marks around them, and nothing else', () => {
    showStory();
    expect(['k1', 'k2', 'k5', 'k7'].map((id) => quote(id).textContent)).toEqual([
      '“Harga naik, dan Budi Santoso tahu itu,”',
      '“Kami siap,”',
      '“Saya belum jual,”',
      '“dua kali lipat”',
    ]);
    expect(['k1', 'k2', 'k5', 'k7'].map((id) => quote(id).tagName)).toEqual(['Q', 'Q', 'Q', 'Q']);
  });

  it('is no highlighted quote where it is only reported', () => {
    showStory();
    expect(quote('k4').tagName).toBe('SPAN');
    expect(quote('k4').textContent).toBe('panen mundur sebulan');
    expect(within(quote('k4')).queryByRole('link')).toBeNull();
  });

  it('leads to its own page, and opens its sheet on a plain press', async () => {
    const { user, onQuote } = showStory();
    const link = within(quote('k2')).getByRole('link');
    expect(link.getAttribute('href')).toBe('/berita/rapat-pangan/k2/');
    await user.click(link);
    expect(onQuote).toHaveBeenCalledExactlyOnceWith('k2');
  });

  it('leaves a press with a modifier key to the browser', async () => {
    const { user, onQuote } = showStory();
    const left: boolean[] = [];
    const link = within(quote('k2')).getByRole('link');
    const notice = (event: Event) => {
      left.push(!event.defaultPrevented);
      event.preventDefault();
    };
    addEventListener('click', notice, { once: true });
    await user.keyboard('{Control>}');
    await user.click(link);
    await user.keyboard('{/Control}');
    expect(left).toEqual([true]);
    expect(onQuote).not.toHaveBeenCalled();
  });

  it('is divided by a person inside it, who opens their own card', async () => {
    const { user, onQuote, onPerson } = showStory();
    const [before, person, after] = within(quote('k1')).getAllByRole('link');
    expect([before?.textContent, person?.textContent, after?.textContent]).toEqual([
      '“Harga naik, dan ',
      'Budi Santoso',
      ' tahu itu,”',
    ]);
    // One stop for the keyboard, however many pieces it is in.
    expect(after?.tabIndex).toBe(-1);
    await user.click(person!);
    expect(onPerson).toHaveBeenCalledExactlyOnceWith(budi);
    expect(onQuote).not.toHaveBeenCalled();
    await user.click(after!);
    expect(onQuote).toHaveBeenCalledExactlyOnceWith('k1');
  });

  it('names its speaker in the margin where a run by one speaker begins', () => {
    showStory();
    const margin = page.story.quotes.map(({ id }) => [id, quote(id).dataset['voice']]);
    expect(margin).toEqual([
      ['k1', 'Siti Aminah'],
      ['k2', 'Budi Santoso'],
      ['k3', undefined],
      ['k4', undefined],
      ['k5', 'seorang pedagang'],
      ['k6', 'Penutur tidak diketahui'],
      ['k7', 'Siti Aminah'],
    ]);
    expect(within(quote('k1')).getAllByRole('link')[0]?.dataset['role']).toBe('ekonom');
  });

  it('is lit where the address names it', () => {
    showStory(`${page.path}#k2`);
    expect(quote('k2').className).toMatch(/lit/);
    expect(quote('k1').className).not.toMatch(/lit/);
  });
});

describe('a person in the text', () => {
  it('is underlined once in each section, and not in headings', () => {
    showStory();
    const links = screen
      .getAllByRole('link', { name: 'Siti Aminah' })
      .filter((link) => link.getAttribute('href') === '/tokoh/siti-aminah/');
    expect(links.map((link) => link.closest('p')?.textContent)).toEqual([
      page.story.blocks[0]?.type === 'paragraph' ? page.story.blocks[0].text : '',
      page.story.blocks[4]?.type === 'paragraph' ? page.story.blocks[4].text : '',
    ]);
  });

  it('opens a card on a press', async () => {
    const { user, onPerson } = showStory();
    await user.click(screen.getAllByRole('link', { name: 'Siti Aminah' })[0]!);
    expect(onPerson).toHaveBeenCalledExactlyOnceWith(siti.id);
  });
});

describe('the voices', () => {
  const chips = () => within(screen.getByRole('region', { name: 'Suara dalam berita ini' })).getAllByRole('link');

  it('are one chip a speaker, with the number of quotes and their share of the words', () => {
    showStory();
    expect(chips().map(({ textContent }) => textContent)).toEqual([
      'Siti Aminah 2 kutipan',
      'Budi Santoso 2 kutipan',
      'seorang pedagang 1 kutipan',
      'Penutur tidak diketahui 1 kutipan',
    ]);
    expect(within(chips()[0]!).getByRole('img', { name: '48% dari semua kata yang dikutip' })).toBeDefined();
  });

  it('fade every other quote while one is pressed in, and only then', async () => {
    const { user, router } = showStory();
    const faded = () => page.story.quotes.map(({ id }) => id).filter((id) => /faded/.test(quote(id).className));
    expect(faded()).toEqual([]);
    const [, second] = chips();
    await user.click(second!);
    await expect.poll(() => second?.getAttribute('aria-current')).toBe('true');
    expect(faded()).toEqual(['k1', 'k5', 'k6', 'k7']);
    await user.click(second!);
    await expect.poll(() => second?.getAttribute('aria-current')).toBe('false');
    expect(faded()).toEqual([]);
    expect(router.state.location.pathname).toBe(page.path);
  });
});

it('changes its words with the reader’s language, and no word of the story', async () => {
  showStory();
  prefer({ language: 'en' });
  expect(await screen.findByRole('region', { name: 'Voices in this story' })).toBeDefined();
  expect(screen.getByText('Source: CNA · editor SL')).toBeDefined();
  expect(screen.getByRole('link', { name: /Speaker unknown/ })).toBeDefined();
  expect(quote('k2').textContent).toBe('“Kami siap,”');
});
