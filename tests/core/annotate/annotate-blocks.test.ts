import { describe, expect, it } from 'vitest';
import { annotateBlocks } from '#core/annotate/annotate-blocks.ts';
import type { Block } from '#core/story/block.ts';
import { isPersonId, type Person } from '#core/story/person.ts';

const blocks: Block[] = [
  { type: 'heading', level: 2, text: '“Kami siap membantu”' },
  { type: 'paragraph', text: 'Siti Aminah tiba di Solo.' },
  { type: 'related', text: 'Kata Budi Hartono, “Jangan dibaca”' },
  { type: 'paragraph', text: '“Kami siap membantu,” kata Aminah.' },
];

function entry(id: string, name: string, aliases: readonly string[] = []): Person {
  if (!isPersonId(id)) throw new Error(id);
  return { id, name, aliases, sameAs: [] };
}

describe('annotateBlocks', () => {
  it('counts positions in the blocks, and gives a pull quote to nobody', () => {
    const { people, quotes } = annotateBlocks(blocks, { language: 'id' });
    expect(people).toEqual([
      {
        id: 'siti-aminah',
        name: 'Siti Aminah',
        mentions: [
          { block: 1, start: 0, end: 11 },
          { block: 3, start: 27, end: 33 },
        ],
        by: 'machine',
      },
    ]);
    expect(quotes).toEqual([
      {
        id: 'k1',
        parts: [{ block: 3, start: 1, end: 19 }],
        kind: 'direct',
        speaker: { type: 'person', person: 'siti-aminah' },
        evidence: { naming: { block: 3, start: 27, end: 33 }, verb: { block: 3, start: 22, end: 26 } },
        certainty: 'sure',
        by: 'machine',
      },
    ]);
  });

  it('joins a person with the directory by name or alias', () => {
    const directory = [entry('siti-a', 'Siti Aminah Rahayu', ['Siti Aminah'])];
    expect(annotateBlocks(blocks, { language: 'id', directory }).people[0]?.id).toBe('siti-a');
  });

  it('leaves a name that two entries have to the editor', () => {
    const directory = [entry('siti-aminah', 'Siti Aminah'), entry('siti-aminah-2', 'Siti Aminah')];
    const [person] = annotateBlocks(blocks, { language: 'id', directory }).people;
    expect(person?.candidates).toEqual(['siti-aminah', 'siti-aminah-2']);
    expect(['siti-aminah', 'siti-aminah-2']).not.toContain(person?.id);
  });

  it('leaves alone what an editor rejected', () => {
    const rejected = { quotes: ['Kami siap membantu'], people: ['Siti Aminah'] };
    const { people, quotes } = annotateBlocks(blocks, { language: 'id', rejected });
    expect([people, quotes]).toEqual([[], []]);
  });

  it('says which rule named each speaker', () => {
    expect(annotateBlocks(blocks, { language: 'id' }).explanations).toEqual([{ quote: 'k1', rule: 'verb behind' }]);
  });
});
