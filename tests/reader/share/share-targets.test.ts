import { expect, it } from 'vitest';
import { shareTargets } from '#reader/share/share-targets.ts';

const shared = {
  url: 'https://kabar.example/berita/rapat/k1/',
  title: 'Kutipan Siti & Budi',
  text: '“Harga naik 50%?” — Siti #1',
};

it('sends words and address whole to each, whatever is in them', () => {
  const targets = Object.fromEntries(shareTargets(shared).map(({ name, href }) => [name, new URL(href)]));
  const asked = (name: string, key: string) => targets[name]?.searchParams.get(key);
  expect(Object.keys(targets)).toEqual(['WhatsApp', 'Telegram', 'X', 'Facebook', 'E-mail']);
  expect(asked('WhatsApp', 'text')).toBe(`${shared.text}\n${shared.url}`);
  expect([asked('Telegram', 'url'), asked('Telegram', 'text')]).toEqual([shared.url, shared.text]);
  expect([asked('X', 'url'), asked('X', 'text')]).toEqual([shared.url, shared.text]);
  expect(asked('Facebook', 'u')).toBe(shared.url);
  expect([asked('E-mail', 'subject'), asked('E-mail', 'body')]).toEqual([
    shared.title,
    `${shared.text}\n${shared.url}`,
  ]);
});
