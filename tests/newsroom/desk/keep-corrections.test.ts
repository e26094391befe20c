import { describe, expect, it } from 'vitest';
import type { Block } from '#core/story/block.ts';
import type { Quote } from '#core/story/quote.ts';
import { quoteWords, wordsAt, type Story } from '#core/story/story.ts';
import { annotateStory } from '#newsroom/desk/annotate-story.ts';
import { keepCorrections } from '#newsroom/desk/keep-corrections.ts';
import { aPerson, aQuote, aStory, personId } from '../../a-story.ts';

const siti = personId('siti-aminah');
const budi = personId('budi-santoso');
const paragraph = (text: string): Block => ({ type: 'paragraph', text });

const blocks = [
  paragraph('“Harga naik,” kata Siti Aminah. Budi Santoso mendengarkan.'),
  paragraph('“Stok menipis,” ujarnya.'),
];
const bySiti = { type: 'person', person: siti } as const;
const byBudi = { type: 'person', person: budi } as const;
const people = [aPerson(blocks, 'Siti Aminah', siti), aPerson(blocks, 'Budi Santoso', budi)];
const machine = {
  people,
  quotes: [aQuote(blocks, 'k1', 'Harga naik', bySiti), aQuote(blocks, 'k2', 'Stok menipis', bySiti)],
};
const corrected = aQuote(blocks, 'k2', 'Stok menipis', byBudi, { by: 'editor' });

function story(change: Partial<Story>): Story {
  return aStory({ blocks, people, quotes: machine.quotes, ...change });
}

function said({ quotes }: Pick<Story, 'quotes'>, where: readonly Block[]): string[] {
  return quotes.map((quote: Quote) => {
    const speaker = quote.speaker.type === 'person' ? quote.speaker.person : quote.speaker.type;
    return `${quote.id} ${quoteWords(where, quote)} ← ${speaker} (${quote.by})`;
  });
}

describe('keepCorrections', () => {
  it('takes the machine’s word where no editor spoke', () => {
    expect(keepCorrections(story({ quotes: [] }), blocks, machine)).toEqual({ ...machine, lost: [] });
  });

  it('keeps an editor’s quote in place of the machine’s', () => {
    const kept = keepCorrections(story({ quotes: [machine.quotes[0]!, corrected] }), blocks, machine);
    expect(said(kept, blocks)).toEqual([
      'k1 Harga naik ← siti-aminah (machine)',
      'k2 Stok menipis ← budi-santoso (editor)',
    ]);
  });

  it('finds its words again where paragraphs moved and changed', () => {
    const moved = [paragraph('Pasar ramai.'), paragraph('Kemarin, “Stok menipis,” ujarnya lagi.'), blocks[0]!];
    const found = {
      people: [aPerson(moved, 'Siti Aminah', siti), aPerson(moved, 'Budi Santoso', budi)],
      quotes: [aQuote(moved, 'k1', 'Harga naik', bySiti)],
    };
    const kept = keepCorrections(story({ quotes: [corrected] }), moved, found);
    expect(said(kept, moved)).toEqual([
      'k1 Stok menipis ← budi-santoso (editor)',
      'k2 Harga naik ← siti-aminah (machine)',
    ]);
    expect(kept.lost).toEqual([]);
  });

  it('tells of a correction whose words are gone', () => {
    const shorter = [blocks[0]!];
    const kept = keepCorrections(story({ quotes: [corrected] }), shorter, { people, quotes: [] });
    expect(kept.lost).toEqual([{ kind: 'quote', words: 'Stok menipis' }]);
  });

  it('keeps the person whom an editor’s quote names, though the machine no longer finds them', () => {
    const kept = keepCorrections(story({ quotes: [corrected] }), blocks, { people: [people[0]!], quotes: [] });
    expect(kept.people.map(({ id }) => id)).toEqual([siti, budi]);
  });

  it('keeps an editor’s person, and leads the machine’s quotes to them', () => {
    const editors = { ...people[0]!, name: 'Siti Aminah Zahra', role: 'Ketua koperasi', by: 'editor' as const };
    const other = personId('siti');
    const renamed = {
      people: [{ ...people[0]!, id: other }],
      quotes: [aQuote(blocks, 'k1', 'Harga naik', { type: 'person', person: other })],
    };
    const kept = keepCorrections(story({ people: [editors], quotes: [] }), blocks, renamed);
    expect(kept.people).toEqual([editors]);
    expect(said(kept, blocks)).toEqual(['k1 Harga naik ← siti-aminah (machine)']);
  });

  it('adds mentions of an editor’s person in new paragraphs only', () => {
    const editors = { ...people[0]!, mentions: [people[0]!.mentions[0]!], by: 'editor' as const };
    const longer = [...blocks, paragraph('Siti Aminah pulang.')];
    const found = {
      ...people[0]!,
      mentions: [...people[0]!.mentions, { block: 1, start: 1, end: 5 }, { block: 2, start: 0, end: 11 }],
    };
    const kept = keepCorrections(story({ people: [editors], quotes: [] }), longer, { people: [found], quotes: [] });
    expect(kept.people[0]?.mentions.map((mention) => [mention.block, wordsAt(longer, mention)])).toEqual([
      [0, 'Siti Aminah'],
      [2, 'Siti Aminah'],
    ]);
  });

  it('leaves the words of origin with a quote of the machine’s', () => {
    const original = { language: 'en', text: 'Prices rise' };
    const kept = keepCorrections(story({ quotes: [{ ...machine.quotes[0]!, original }] }), blocks, machine);
    expect(kept.quotes[0]).toMatchObject({ original, by: 'machine' });
  });
});

describe('annotateStory', () => {
  it('changes nothing when it is done again', () => {
    const once = annotateStory(aStory({ blocks }), []).story;
    expect(once.quotes.length).toBeGreaterThan(0);
    expect(annotateStory(once, []).story).toEqual(once);
  });

  it('leaves alone what an editor rejected', () => {
    const once = annotateStory(
      aStory({ blocks, rejected: { quotes: ['Harga naik'], people: ['Budi Santoso'] } }),
      [],
    ).story;
    expect(said(once, blocks).some((line) => line.includes('Harga naik'))).toBe(false);
    expect(once.people.map(({ name }) => name)).not.toContain('Budi Santoso');
  });
});
