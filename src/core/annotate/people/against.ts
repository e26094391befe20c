import type { Document } from '#core/annotate/document.ts';
import { namesakes } from '#core/language/id/namesakes.ts';
import { properTails } from '#core/language/id/organisation-words.ts';
import { places } from '#core/language/world/places.ts';
import { words } from '#core/language/words.ts';
import { before, behind, type Clue } from './clue.ts';
import type { Mention } from './mention.ts';
import { endOfThing, isOfPlace, namesThing } from './names-thing.ts';
import { whereOneIs } from './where-one-is.ts';
import { wordClass } from './word-class.ts';

/** What speaks against a person: the name of a thing, a place, a work, an institution; the desk's own initials. */
export const against: readonly Clue[] = [
  ...whereOneIs,
  { name: 'the name of a thing', weight: -8, holds: namesThing },
  {
    name: 'a thing behind it',
    weight: -4,
    holds: (doc, { last }) => behind(doc, last, ({ lower, capital }) => (capital ? properTails : buildings).has(lower)),
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
  { name: 'the short form of an institution', weight: -10, once: true, holds: shortForm },
  { name: 'a dateline', weight: -6, holds: isDateline },
  { name: 'initials of the desk', weight: -8, holds: deskInitials },
  { name: 'one word of a longer name', weight: -8, holds: behindCommonWord },
  { name: 'explained as a thing', weight: -5, once: true, holds: explainedAsThing },
  {
    name: 'one word that only opens a sentence',
    weight: -2,
    holds: (doc, { first, run, words: own }) =>
      own.length === 1 && first === run.first && doc.opensSentence[first] === 1,
  },
  {
    name: 'a firm elsewhere',
    weight: -6,
    holds: ({ firms }, { words: own }) => own.length === 1 && firms.has(own[0]!),
  },
  {
    name: 'a street',
    weight: -6,
    holds: ({ language }, { words: own, classes }) =>
      language === 'en' && own.length > 1 && classes[0] !== 'name' && streets.test(own[own.length - 1]!),
  },
  { name: 'a namesake', weight: -4.5, holds: isNamesake },
  { name: 'in marks of its own', weight: -4, holds: inMarks },
  { name: 'whose picture it is', weight: -9, holds: pictureCredit },
  { name: 'the end of the name of a thing', weight: -6, holds: endOfThing },
  { name: 'where somebody is of', weight: -5, holds: isOfPlace },
  { name: 'led by who comes behind it', weight: -6, holds: isLed },
  { name: 'spelled out as a programme', weight: -5, holds: spelledOut },
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
  {
    name: 'one word and its number',
    weight: -4,
    holds: (doc, { last, words: own }) => own.length === 1 && behind(doc, last, ({ text }) => /^\d{1,2}$/.test(text)),
  },
];

const streets =
  /^(?:closes?|streets?|roads?|avenue|lane|drive|crescent|terrace|grove|gardens|heights|hills|homes|farms|sciences|township)$/;

/** “the Parker Belwan **hotel**”. */
const buildings = words('hotel hospital airport stadium arena museum theatre theater cathedral');

const works = words('lagu film album buku novel serial sinetron song movie film book album');

/** “Labuan Sari, **Kabupaten** Sukamaju”, “Kebon Sari, **Jakarta**”. */
function placeBehind(doc: Document, { last, classes }: Mention): boolean {
  const next = doc.tokens[last + 1];
  if (doc.tokens[last]?.text !== ',' || !next?.capital || classes[0] === 'name') return false;
  return places.has(next.lower) || /^(?:kabupaten|kecamatan|kelurahan|kota|provinsi|desa|dusun)$/.test(next.lower);
}

/** “Tim Aksi Siaga (TAS)”; “Majelis Wali **Amanat** (MWA)”: the letters are those of the words up to here. */
function acronymBehind(doc: Document, { last, run, words: own }: Mention): boolean {
  if (doc.tokens[last]?.text !== '(') return false;
  const acronym = doc.tokens[last + 1];
  const letters = doc.tokens.slice(Math.max(run.first, last - (acronym?.text.length ?? 0)), last);
  if (acronym?.upper && letters.map(({ lower }) => lower[0]).join('') === acronym.lower) return true;
  return (
    acronym !== undefined &&
    acronym.upper &&
    own.length > 1 &&
    acronym.lower[0] === own[0]?.[0] &&
    acronym.text.length <= own.length + 2
  );
}

/** “Asosiasi Pengusaha Indonesia (**Apindo**)”. */
function shortForm({ tokens, facts }: Document, { first, last, words: own }: Mention): boolean {
  const long = tokens[first - 2];
  return (
    own.length === 1 &&
    tokens[first - 1]?.text === '(' &&
    tokens[last]?.text === ')' &&
    long?.capital === true &&
    (facts.institutionWords.has(long.lower) || properTails.has(long.lower) || places.has(long.lower))
  );
}

/** “**Kodi Bangedo**, KABAR.COM — Warga …”, “**Sukamaju Kulon** (Kabar) - Warga …”. */
function isDateline({ tokens, paragraphs, paragraphOf }: Document, { run, last }: Mention): boolean {
  const paragraph = paragraphs[paragraphOf[run.first]!]!;
  if (run.first !== paragraph.first || !/^[,(]$/.test(tokens[last]?.text ?? '')) return false;
  for (let at = last + 1; at < Math.min(paragraph.last, last + 7); at += 1) {
    const { kind, text, capital } = tokens[at]!;
    if (/^[—–-]$/.test(text)) return true;
    if (kind === 'word' && !capital) return false;
  }
  return false;
}

/** “… meninggalkan lapangan. (Tri)”: who wrote it, not who is in it. */
function deskInitials({ tokens, paragraphOf }: Document, { first, last }: Mention): boolean {
  if (tokens[first - 1]?.text !== '(' || tokens[last]?.text !== ')' || last - first > 1) return false;
  return paragraphOf[last + 1] !== paragraphOf[last] && /^[.?!"”]$/.test(tokens[first - 2]?.text ?? '.');
}

/** “The Golden **Boy**”, “Old **Hill** won”, but not “… pasar Menurut **Siti**”, where a paragraph's beginning was lost. */
function behindCommonWord(doc: Document, { first, run, words: own }: Mention): boolean {
  const { tokens, facts, opensSentence } = doc;
  if (own.length > 1) return false;
  if (first === run.first)
    return (
      facts.language === 'en' &&
      before(doc, first, ({ lower, capital }) => capital && facts.institutionWords.has(lower))
    );
  if (run.classes[first - run.first - 1] !== 'common') return false;
  // “**Status** Siti”, “**Kasus** Siti”: a noun with a capital only because the sentence begins with it
  if (facts.language === 'id' && first - 1 === run.first && opensSentence[run.first] === 1) return false;
  const { lower } = tokens[first - 1]!;
  return (
    !facts.according.has(lower) &&
    !facts.inverted.has(lower) &&
    !lower.endsWith('-old') &&
    (facts.language === 'en' || !facts.openers.has(lower))
  );
}

/** “Welan **adalah sebuah** desa”, “Velvet Harbour, **the indie band**, played”. */
function explainedAsThing({ tokens, facts }: Document, { last }: Mention): boolean {
  if (/^(?:adalah|merupakan|ialah)$/.test(tokens[last]?.lower ?? '')) return tokens[last + 1]?.lower === 'sebuah';
  if (tokens[last]?.text !== ',' || !/^(?:the|an?|sebuah)$/.test(tokens[last + 1]?.lower ?? '')) return false;
  let end = last + 2;
  while (tokens[end]?.kind === 'word' && !tokens[end]!.capital && !facts.phraseEnders.has(tokens[end]!.lower)) end += 1;
  return end - last < 6 && things.test(tokens[end - 1]!.lower);
}

const things = /^(?:band|group|duo|trio|company|firm|charity|club|city|town|village|ship|film)$/;

function isNamesake({ tokens }: Document, { first, run, words: own }: Mention): boolean {
  const name = own.join(' ');
  return namesakes.has(name) || (first > run.first && namesakes.has(`${tokens[first - 1]!.lower} ${name}`));
}

/** “the ‘Star **Wars**’ film”: the title of a work; but not a nickname between two words of a name. */
function inMarks({ tokens }: Document, { run, last }: Mention): boolean {
  let first = run.first;
  while (first > run.first - 5 && tokens[first - 1]?.capital) first -= 1;
  const [open, close] = [tokens[first - 1], tokens[last]];
  const isTight = open?.end === tokens[first]!.start && close?.start === tokens[last - 1]!.end;
  return isTight && /^['‘]$/.test(open.text) && /^['’]$/.test(close.text);
}

/** “(REUTERS / Siti Aminah)”, “(Siti Aminah/AFP)”, “Foto: Siti/Antara”: a slash, and an agency on its other side. */
function pictureCredit({ tokens, paragraphOf }: Document, { first, last }: Mention): boolean {
  if (paragraphOf[first - 1] !== paragraphOf[first]) return false;
  const opens = tokens[first - 1]!.text;
  if (tokens[last]?.text === '/' && (opens === '(' || opens === ':')) return true;
  return opens === '/' && tokens[last]?.text === ')' && tokens[first - 2]?.kind === 'word';
}

/** “ujar Ketua **Welan Tirso**, Siti, di Bandung”: an office, words that no list knows, and behind a comma a name. */
function isLed(doc: Document, { first, last, run, classes }: Mention): boolean {
  const { tokens, facts } = doc;
  if (run.classes[first - run.first - 1] !== 'role' || classes.includes('name') || facts.language !== 'id')
    return false;
  const leader = tokens[last + 1];
  return (
    tokens[last]?.text === ',' &&
    leader?.capital === true &&
    ((/^(?:name|honorific)$/.test(wordClass(doc, last + 1, undefined)) &&
      before(doc, run.first, ({ lower }) => facts.inverted.has(lower))) ||
      (tokens[first - 1]!.lower === 'pelatih' && tokens[last + 2]?.capital === true))
  );
}

/** “**Mang Jaka** (Masyarakat Jaga Kampung)”: the letters of the name come back in the words that explain it. */
function spelledOut({ tokens }: Document, { last, words: own }: Mention): boolean {
  if (tokens[last]?.text !== '(') return false;
  const inside: string[] = [];
  for (let at = last + 1; at < last + 9 && tokens[at] && tokens[at]!.text !== ')'; at += 1) {
    if (!tokens[at]!.capital) return false;
    inside.push(tokens[at]!.lower);
  }
  const rest = own.join('');
  return inside.length >= 3 && inside.every((word) => word.length > 2 && rest.includes(word.slice(0, 2)));
}
