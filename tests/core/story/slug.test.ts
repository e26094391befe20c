import { describe, expect, it } from 'vitest';
import { isSlug, slugOf } from '#core/story/slug.ts';

describe('slugOf', () => {
  it.each([
    ['Blinken Kunjungi Seoul', 'blinken-kunjungi-seoul'],
    ['  “Harga” naik 10%! ', 'harga-naik-10'],
    ['António Guterres', 'antonio-guterres'],
    ['Ma’ruf Amin', 'maruf-amin'],
    ['Yōko—Kamikawa', 'yoko-kamikawa'],
  ])('makes %j into %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it.each(['', '???', '北京', 'Hal'])('makes nothing of %j', (title) => {
    expect(slugOf(title)).toBeUndefined();
  });

  it('cuts a long one at a word', () => {
    const slug = slugOf('kata '.repeat(40));
    expect(slug).toBe(Array.from({ length: 16 }, () => 'kata').join('-'));
    expect(isSlug(slug ?? '')).toBe(true);
  });

  it('cuts one long word too', () => {
    expect(slugOf('a'.repeat(100_000))).toBe('a'.repeat(80));
  });
});
