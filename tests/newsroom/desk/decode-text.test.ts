import { describe, expect, it } from 'vitest';
import { decodeText, NoText } from '#newsroom/desk/decode-text.ts';

const words = '“Harga naik,” kata Siti Nurbaya di Jakarta, café.';
const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());
const latin = new Uint8Array([0x93, 0x48, 0x61, 0x72, 0x67, 0x61, 0x2c, 0x94, 0x20, 0x63, 0x61, 0x66, 0xe9]);

describe('decodeText', () => {
  it.each([
    ['UTF-8', bytes(words, 'utf8'), { text: words, encoding: 'utf-8', guessed: false }],
    [
      'UTF-8 with its mark, which stays',
      bytes(`\ufeff${words}`, 'utf8'),
      { text: `\ufeff${words}`, encoding: 'utf-8', guessed: false },
    ],
    [
      'UTF-16 with its mark',
      bytes(`\ufeff${words}`, 'utf16le'),
      { text: `\ufeff${words}`, encoding: 'utf-16le', guessed: false },
    ],
    [
      'UTF-16, the other way round',
      swapped(`\ufeff${words}`),
      { text: `\ufeff${words}`, encoding: 'utf-16be', guessed: false },
    ],
    ['UTF-16 without a mark', bytes(words, 'utf16le'), { text: words, encoding: 'utf-16le', guessed: true }],
    ['windows-1252, as a guess', latin, { text: '“Harga,” café', encoding: 'windows-1252', guessed: true }],
    ['nothing', new Uint8Array(), { text: '', encoding: 'utf-8', guessed: false }],
  ])('reads %s', (_, given, expected) => expect(decodeText(given)).toEqual(expected));

  it.each([
    ['a PDF document', Buffer.from('%PDF-1.7 …')],
    ['a Word document or an archive', Buffer.from('PK\u0003\u0004…')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d])],
    ['a binary file', Buffer.from([1, 2, 3, 0, 0, 0, 7, 8, 9])],
    ['a binary file', Buffer.from(Array.from({ length: 400 }, (_, index) => (index % 31) + 1))],
  ])('refuses what is no text: %s', (kind, given) => {
    expect(() => decodeText(given)).toThrow(NoText);
    expect(() => decodeText(given)).toThrow(kind);
  });
});
