import type { Document } from '#core/annotate/document.ts';
import { properTails } from '#core/language/id/organisation-words.ts';
import { places } from '#core/language/world/places.ts';
import { words } from '#core/language/words.ts';
import { before, behind, type Clue } from './clue.ts';
import type { Mention } from './mention.ts';

/** What speaks against a person: the name of a thing, a place, a work, an institution; the desk's own initials. */
export const against: readonly Clue[] = [
  {
    name: 'a place preposition before it',
    weight: -2,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => doc.facts.placePrepositions.has(lower)),
  },
  {
    name: 'where one is or goes',
    weight: -3,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => /^(?:di|ke|menuju|kawasan|seputar)$/.test(lower)),
  },
  { name: 'the name of a thing', weight: -8, holds: thingBefore },
  {
    name: 'a thing behind it',
    weight: -4,
    holds: (doc, { last }) => behind(doc, last, ({ lower, capital }) => capital && properTails.has(lower)),
  },
  { name: 'a place behind it', weight: -2.5, holds: placeBehind },
  { name: 'its initials behind it', weight: -5, holds: acronymBehind },
  {
    name: 'capitals only',
    weight: -3,
    holds: (doc, { first, last }) => last - first === 1 && doc.tokens[first]!.upper,
  },
  {
    name: 'an article before it',
    weight: -3,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => lower === 'the' || lower === 'a' || lower === 'an'),
  },
  { name: 'initials of the desk', weight: -8, holds: deskInitials },
  { name: 'one word of a longer name', weight: -8, holds: behindCommonWord },
  { name: 'explained as a thing', weight: -5, holds: explainedAsThing },
  {
    name: 'the name of a work',
    weight: -2,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => works.has(lower)),
  },
  {
    name: 'a number behind it',
    weight: -1.5,
    holds: (doc, { last }) => behind(doc, last, ({ kind }) => kind === 'number'),
  },
];

/** Between the head of an institution's name and the name: “Rumah Sakit **Umum Pusat Dr** Sutrisno”. */
const partOfThing =
  /^(?:nasional|internasional|umum|pusat|daerah|negeri|swasta|national|international|memorial|dr|prof|h|kh)\.?$/;

const works = words('lagu film album buku novel serial sinetron song movie film book album');

function thingBefore(doc: Document, { first, run, words: own }: Mention): boolean {
  const { properHeads } = doc.facts;
  if (first > run.first) {
    let at = first - 1;
    while (at > run.first && partOfThing.test(doc.tokens[at]!.lower)) at -= 1;
    const word = doc.tokens[at]!.lower;
    const roleInRun = run.classes.slice(0, first - run.first - 1).includes('role');
    return properHeads.has(word) && (!roleInRun || own.length === 1);
  }
  return before(doc, first, ({ lower, kind }) => kind === 'word' && properHeads.has(lower));
}

/** “Labuan Sari, **Kabupaten** Sukamaju”, “Kebon Sari, **Jakarta**”. */
function placeBehind(doc: Document, { last, classes }: Mention): boolean {
  const next = doc.tokens[last + 1];
  if (doc.tokens[last]?.text !== ',' || !next?.capital || classes[0] === 'name') return false;
  return places.has(next.lower) || /^(?:kabupaten|kecamatan|kelurahan|kota|provinsi|desa|dusun)$/.test(next.lower);
}

function acronymBehind(doc: Document, { last, words: own }: Mention): boolean {
  if (doc.tokens[last]?.text !== '(') return false;
  const acronym = doc.tokens[last + 1];
  return (
    acronym !== undefined &&
    acronym.upper &&
    own.length > 1 &&
    acronym.lower[0] === own[0]?.[0] &&
    acronym.text.length <= own.length + 2
  );
}

/** “… meninggalkan lapangan. (Tri)”: who wrote it, not who is in it. */
function deskInitials({ tokens, paragraphOf }: Document, { first, last }: Mention): boolean {
  if (tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')' || last - first > 1) return false;
  return paragraphOf[last + 1] !== paragraphOf[last] && /^[.?!"”]$/.test(tokens[first - 2]?.text ?? '.');
}

/** “The Golden **Boy**”. */
function behindCommonWord(_: Document, { first, run, words: own }: Mention): boolean {
  return own.length === 1 && first > run.first && run.classes[first - run.first - 1] === 'common';
}

function explainedAsThing({ tokens }: Document, { last }: Mention): boolean {
  return /^(?:adalah|merupakan|ialah)$/.test(tokens[last]?.lower ?? '') && tokens[last + 1]?.lower === 'sebuah';
}
