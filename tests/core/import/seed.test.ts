import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importText } from '#core/import/import-text.ts';
import { sharedFolder } from '../../shared-folder.ts';

const seed = sharedFolder('seed');

describe.skipIf(!seed)('the seed article', () => {
  const text = seed ? readFileSync(join(seed, 'blinken-kunjungi-seoul.txt'), 'utf8') : '\n';
  const { draft, notes } = seed ? importText(text) : importText('Judul\nSebuah kalimat.');

  it('comes out whole', () => {
    expect(draft).toMatchObject({
      language: 'id',
      headline: 'Blinken Kunjungi Seoul Seiring Militer Korut-Rusia Meningkat',
      picture: { alt: 'Antony Blinken', caption: 'Antony Blinken' },
      dateline: { place: 'Seoul', outlet: 'EGINDO.co' },
      source: { agency: 'CNA', editor: 'SL' },
      bylines: [],
    });
    expect(draft.datePublished).toBeUndefined();
    expect(draft.blocks.map(({ type }) => type[0]).join('')).toBe('ppppprppphprppppprppp');
    expect(draft.blocks.filter(({ type }) => type === 'related')).toEqual([
      { type: 'related', text: 'Peretas Rusia Targetkan Ilmuwan Nuklir AS' },
      { type: 'related', text: 'Bayi, Ibu Remaja Diantara 6 Tewas Dalam Penembakan Di AS' },
      { type: 'related', text: 'Tujuan Persahabatan Dan Perdamaian,Xi Jinping Kunjungi Rusia' },
    ]);
    expect(draft.blocks.filter(({ type }) => type === 'heading')).toEqual([
      { type: 'heading', level: 2, text: '“Demonstrasi Dukungan Kami”' },
    ]);
  });

  it('keeps every word of its paragraphs, in order', () => {
    const paragraphs = draft.blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));
    const lines = text
      .split('\n')
      .filter((line) => line.length > 62 && !line.startsWith('Baca Juga'))
      .map((line) => line.replace('Seoul | EGINDO.co – ', '').replace('satelit. .', 'satelit.'));
    expect(paragraphs).toHaveLength(17);
    expect(paragraphs).toEqual(lines);
  });

  it('says what was dropped, tidied and missing', () => {
    expect(notes.map(({ line, type, what, words }) => `${line} ${type} ${what}: ${words}`)).toEqual([
      '3 missing picture file: Antony Blinken',
      '6 missing date: Kamis (9 November)',
      '14 tidied stray full stop:  pengetahuan teknologi satelit. .',
      expect.stringMatching(/^16 tidied spaces: 3 in all/),
      '50 dropped furniture: Bagikan :',
      '51 dropped furniture: Scroll to Top',
    ]);
  });
});
