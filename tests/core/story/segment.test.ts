import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksByBlock, type Mark } from '#core/story/mark.ts';
import { segments } from '#core/story/segment.ts';
import { aPerson, aQuote, aStory, personId } from '../../a-story.ts';

describe('segments', () => {
  it('nests a person inside a quote', () => {
    const marks: Mark[] = [
      { type: 'quote', quote: 'k1', kind: 'direct', part: 0, start: 1, end: 16 },
      { type: 'person', person: personId('siti'), mention: 0, start: 6, end: 10 },
    ];
    expect(segments('"Kata Siti benar"', marks)).toEqual([
      { text: '"', start: 0, marks: [] },
      { text: 'Kata ', start: 1, marks: [marks[0]] },
      { text: 'Siti', start: 6, marks },
      { text: ' benar', start: 10, marks: [marks[0]] },
      { text: '"', start: 16, marks: [] },
    ]);
  });

  it('gives nothing for no text', () => {
    expect(segments('', [])).toEqual([]);
  });

  const anyStory = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }).chain((text) =>
    fc.record({
      text: fc.constant(text),
      spans: fc.array(
        fc.tuple(fc.nat(text.length), fc.nat(text.length), fc.boolean()).filter(([a, b]) => a !== b),
        { maxLength: 12 },
      ),
    }),
  );

  it('joins to the text again, and every mark covers exactly its segments', () => {
    fc.assert(
      fc.property(anyStory, ({ text, spans }) => {
        const marks = marksOf(text, spans);
        const flat = segments(text, marks);
        expect(flat.map((segment) => segment.text).join('')).toBe(text);
        for (const mark of marks) {
          const own = flat.filter((segment) => segment.marks.includes(mark));
          expect(own.map((segment) => segment.text).join('')).toBe(text.slice(mark.start, mark.end));
        }
      }),
    );
  });

  it('never lets two marks cross', () => {
    fc.assert(
      fc.property(anyStory, ({ text, spans }) => {
        const marks = marksOf(text, spans);
        for (const a of marks) {
          for (const b of marks) {
            const crossing = a.start < b.start && b.start < a.end && a.end < b.end;
            expect(crossing).toBe(false);
          }
        }
      }),
    );
  });

  it('loses no mark that crosses no other', () => {
    const blocks = [{ type: 'paragraph' as const, text: '“Harga naik, kata Siti tadi,” ujar Budi. Siti diam.' }];
    const story = aStory({
      blocks,
      people: [aPerson(blocks, 'Siti', personId('siti')), aPerson(blocks, 'Budi', personId('budi'))],
      quotes: [aQuote(blocks, 'k1', 'Harga naik, kata Siti tadi', { type: 'person', person: personId('budi') })],
    });
    const [marks] = marksByBlock(
      story,
      blocks.map(({ text }) => text),
    );
    expect(marks?.map(({ type, start, end }) => [type, blocks[0]?.text.slice(start, end)])).toEqual([
      ['quote', '“Harga naik, kata Siti tadi,”'],
      ['person', 'Siti'],
      ['person', 'Budi'],
    ]);
  });
});

/** Marks as a story would hold them: any spans at all, quotes and people. */
function marksOf(text: string, spans: readonly (readonly [number, number, boolean])[]): readonly Mark[] {
  const places = spans.map(([a, b, isQuote]) => ({ block: 0, start: Math.min(a, b), end: Math.max(a, b), isQuote }));
  const story = aStory({
    blocks: [{ type: 'paragraph', text }],
    people: places
      .filter(({ isQuote }) => !isQuote)
      .map(({ isQuote: _, ...at }, index) => ({ id: personId(`p${index}`), name: 'P', mentions: [at], by: 'machine' })),
    quotes: places
      .filter(({ isQuote }) => isQuote)
      .map(({ isQuote: _, ...at }, index) => ({
        id: `k${index + 1}`,
        parts: [at],
        kind: 'direct',
        speaker: { type: 'unknown' },
        evidence: {},
        certainty: 'unknown',
        by: 'machine',
      })),
  });
  return marksByBlock(story, [text])[0] ?? [];
}
