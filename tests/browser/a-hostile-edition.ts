import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { blockText, type Block } from '#core/story/block.ts';
import type { Person, PersonInStory } from '#core/story/person.ts';
import type { Position } from '#core/story/position.ts';
import type { Quote, Speaker } from '#core/story/quote.ts';
import type { Site } from '#core/story/site.ts';
import type { Story } from '#core/story/story.ts';
import { aStory, personId, slug } from '../a-story.ts';
import { aSite } from '../an-edition.ts';

/*
 * An edition in which everything that the format allows is as bad as it can be: markup in every field, words without
 * end, forty voices and none, names that fill a screen. Nothing in it may do more than be read.
 */
const attack = [
  `<img src=x onerror=alert(1)>`,
  `</script><script>alert(2)</script>`,
  `"'><svg onload=alert(3)>`,
  `</title></style></textarea><iframe srcdoc="<script>parent.alert(4)</script>">`,
  `<!--<script>`,
  `]]><x:script xmlns:x="http://www.w3.org/1999/xhtml">alert(5)</x:script>`,
  '${alert(6)} {{7*7}} %3Cscript%3E &lt;b&gt; javascript:alert(7)',
].join(' ');
const attackUrl = `https://evil.example/"onmouseover=alert(8)//'><script>alert(9)</script>`;

const endless = 'a'.repeat(100_000);
const longName = `${'Raden Mas Panji Sosrokartono Hadiningrat '.repeat(8)}${'Wirapradana'.repeat(12)}`;
const stacked = `Z${'\u0301\u0323\u0334'.repeat(60)}algo ${'👩‍👩‍👧‍👦🏳️‍🌈🇮🇩👍🏿'.repeat(20)} ﷽ 漢字仮名 العربية हिन्दी ก็`;

const site: Site = {
  ...aSite,
  quoteCards: 20,
  name: `Kabar ${attack}`,
  description: attack,
  licence: { name: attack, url: attackUrl },
  topics: [
    { slug: slug('serangan'), name: { id: attack, en: attack }, description: { id: attack, en: attack } },
    { slug: slug('panjang'), name: { id: endless, en: endless }, description: { id: endless, en: endless } },
  ],
};

const people: readonly Person[] = [
  {
    id: personId('penyerang'),
    name: attack,
    aliases: [attack],
    jobTitle: attack,
    affiliation: attack,
    description: attack,
    sameAs: [attackUrl],
  },
  { id: personId('nama-panjang'), name: longName, aliases: [], jobTitle: longName, description: longName, sameAs: [] },
  { id: personId('tak-berujung'), name: endless, aliases: [], jobTitle: endless, description: endless, sameAs: [] },
  { id: personId('bertumpuk'), name: stacked, aliases: [], jobTitle: stacked, description: stacked, sameAs: [] },
];

/** A story in which one text stands in every field that takes text. */
function everywhere(name: string, text: string, person: string, date: string): Story {
  const blocks: readonly Block[] = [
    { type: 'paragraph', text: `“${text}” ${text} ${text}` },
    { type: 'heading', level: 2, text },
    { type: 'heading', level: 3, text },
    { type: 'list', items: [text, text] },
    {
      type: 'image',
      image: { src: '/images/kotak.svg', width: 40, height: 30, alt: text, caption: text, credit: text },
    },
    { type: 'related', text },
    { type: 'related', text, url: attackUrl },
    { type: 'related', text, slug: slug('satu-baris') },
    ...[1, 2, 3, 4].map((): Block => ({ type: 'paragraph', text: `“${text}” ${text}` })),
  ];
  const quote = (number: number, block: number, speaker: Speaker): Quote => ({
    id: `k${number}`,
    parts: [{ block, start: 1, end: 1 + text.length }],
    kind: 'direct',
    speaker,
    evidence: { naming: { block, start: text.length + 3, end: 2 * text.length + 3 } },
    certainty: speaker.type === 'unknown' ? 'unknown' : 'sure',
    by: 'machine',
    original: { language: 'en', text },
  });
  const whole: Position = { block: 0, start: 2 * text.length + 4, end: 3 * text.length + 4 };
  const who: PersonInStory = { id: personId(person), name: text, role: text, mentions: [whole], by: 'machine' };
  return aStory({
    slug: slug(name),
    headline: text,
    standfirst: text,
    section: text,
    topics: [slug('serangan'), slug('panjang')],
    datePublished: date,
    bylines: [text, text],
    dateline: { place: text, outlet: text },
    image: { src: '/images/kotak.svg', width: 40, height: 30, alt: text, caption: text, credit: text },
    source: { agency: text, editor: text, url: attackUrl, language: 'en' },
    citations: [{ title: text, url: attackUrl }, { title: `${text} ` }],
    blocks,
    people: [who],
    quotes: [
      quote(1, 0, { type: 'person', person: who.id }),
      quote(2, 8, { type: 'organization', name: text }),
      quote(3, 9, { type: 'unnamed', words: text }),
      quote(4, 10, { type: 'unknown' }),
      { ...quote(5, 11, { type: 'person', person: who.id }), kind: 'partial', certainty: 'likely' },
    ],
    rejected: { quotes: [text], people: [text] },
  });
}

function manyVoices(): Story {
  const blocks = Array.from({ length: 40 }, (_, index): Block => ({
    type: 'paragraph',
    text: `“Pendapat nomor ${index}.” ujar Pembicara Nomor ${index} dari Lembaga.`,
  }));
  return aStory({
    slug: slug('empat-puluh-suara'),
    headline: 'Empat puluh suara',
    datePublished: '2023-11-05T08:00:00+07:00',
    blocks,
    quotes: blocks.map((block, index) => ({
      id: `k${index + 1}`,
      parts: [{ block: index, start: 1, end: blockText(block).indexOf('”') }],
      kind: 'direct',
      speaker: { type: 'organization', name: `Lembaga Pembicara Nomor ${index}` },
      evidence: {},
      certainty: 'sure',
      by: 'machine',
    })),
  });
}

function tenThousandWords(): Story {
  const blocks = Array.from({ length: 200 }, (_, index): Block =>
    index % 20 === 10
      ? { type: 'heading', level: 2, text: `Bagian ${index}` }
      : { type: 'paragraph', text: `“Kutipan ke ${index},” ${'kata demi kata berjalan '.repeat(12)}${index}.` },
  );
  const quoted = blocks.flatMap((block, index) => (block.type === 'paragraph' ? [index] : []));
  return aStory({
    slug: slug('sepuluh-ribu-kata'),
    headline: 'Sepuluh ribu kata',
    datePublished: '2023-11-04T08:00:00+07:00',
    blocks,
    quotes: quoted.map((block, index) => ({
      id: `k${index + 1}`,
      parts: [{ block, start: 1, end: `“Kutipan ke ${block}`.length }],
      kind: 'direct',
      speaker: { type: 'unknown' },
      evidence: {},
      certainty: 'unknown',
      by: 'machine',
    })),
  });
}

export const hostileStories: readonly Story[] = [
  everywhere('serangan', attack, 'penyerang', '2023-11-09T08:00:00+07:00'),
  everywhere('kata-tak-berujung', endless, 'tak-berujung', '2023-11-08T08:00:00+07:00'),
  everywhere('nama-panjang', longName, 'nama-panjang', '2023-11-07T08:00:00+07:00'),
  everywhere('huruf-bertumpuk', stacked, 'bertumpuk', '2023-11-06T08:00:00+07:00'),
  manyVoices(),
  tenThousandWords(),
  aStory({
    slug: slug('satu-baris'),
    headline: 'Satu baris',
    bylines: [],
    blocks: [{ type: 'paragraph', text: 'Ya.' }],
    datePublished: '2023-11-03T08:00:00+07:00',
  }),
  aStory({
    slug: slug('gambar-tanpa-kata'),
    headline: '?',
    blocks: [
      { type: 'image', image: { src: '/images/kotak.svg', width: 4000, height: 1, alt: '' } },
      { type: 'image', image: { src: '/images/kotak.svg', width: 1, height: 4000, alt: ' ' } },
      { type: 'paragraph', text: '.' },
    ],
    datePublished: '2023-11-02T08:00:00+07:00',
  }),
];

export function aHostileEdition(content: string): void {
  for (const folder of ['stories', 'images']) mkdirSync(join(content, folder), { recursive: true });
  const put = (name: string, value: unknown) => writeFileSync(join(content, name), JSON.stringify(value));
  put('site.json', site);
  put('people.json', people);
  for (const story of hostileStories) put(`stories/${story.slug}.json`, story);
  writeFileSync(
    join(content, 'images/kotak.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30"><rect width="40" height="30"/></svg>',
  );
}
