import type { Document } from '#core/annotate/document.ts';
import { bothHumanVerbs, bothOnlyHuman } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';
import { before, behind, type Clue } from './clue.ts';
import type { Mention } from './mention.ts';
import { isDegree } from './word-class.ts';

/** What right behind a name speaks for a person: an age, a role, what only people do. */
export const whatStandsBehind: readonly Clue[] = [
  { name: 'an age behind it', weight: 5, holds: ageBehind },
  { name: 'what lists of people say behind it', weight: 5, holds: listedBehind },
  { name: 'taken up by “he” or “she”', weight: 2.5, holds: takenUp },
  { name: 'an office behind it', weight: 2, holds: officeBehind },
  { name: 'a minute behind it', weight: 4, holds: minuteBehind },
  { name: 'described behind a comma', weight: 2.5, holds: describedBehind },
  {
    name: 'said to be somebody',
    weight: 5,
    holds: ({ tokens }, { last }) => {
      const is = /^(?:adalah|merupakan)$/.test(tokens[last]?.lower ?? '');
      const more = tokens[last + 1]?.lower === 'salah' ? 6 : 2;
      return is && tokens.slice(last + 1, last + more).some(({ lower }) => people.test(lower));
    },
  },
  {
    name: 'described as only people are',
    weight: 1,
    holds: (doc, mention) =>
      describedBehind(doc, mention) && behind(doc, mention.last + 1, ({ lower }) => people.test(lower)),
  },
  { name: 'called so', weight: 5, holds: (doc, { last }) => calledSo(doc, last) },
  { name: 'told who it is', weight: 3, holds: (doc, { last }) => toldWho(doc, last) },
  { name: 'a degree behind a comma', weight: 4, holds: degreeBehind },
  { name: 'a verb of saying behind it', weight: 2.5, holds: (doc, { last }) => speaksBehind(doc, last) },
  { name: 'speaks right behind a quotation', weight: 3, holds: speaksBehindQuotation },
  {
    name: 'does what people do',
    weight: 1.5,
    holds: (doc, { last }) =>
      behind(doc, last, ({ lower }) => humanVerbs.has(lower)) || /^berusia$/.test(doc.tokens[last + 1]?.lower ?? ''),
  },
  {
    name: 'does what only people do',
    weight: 5,
    holds: (doc, { last }) => behind(doc, last, ({ lower }) => onlyHuman.has(lower)),
  },
  {
    name: 'whose side or wife it is',
    weight: 2,
    holds: ({ tokens }, { last }) =>
      /^['’]$/.test(tokens[last]?.text ?? '') &&
      tokens[last + 1]?.text === 's' &&
      theirs.test(tokens[last + 2]?.lower ?? ''),
  },
  {
    name: 'and company',
    weight: 3,
    holds: (doc, { last }) => behind(doc, last, ({ lower }) => lower === 'cs' || lower === 'dkk'),
  },
];

const humanVerbs = unpack(bothHumanVerbs);

const onlyHuman = unpack(bothOnlyHuman);

export function ageBehind(doc: Document, { last }: Pick<Mention, 'last'>): boolean {
  const mark = doc.tokens[last]?.text;
  const age = doc.tokens[last + 1];
  const end = doc.tokens[last + 2]?.text;
  // “Aali, a 21-year-old Libyan”
  if (mark === ',' && age?.lower === 'a' && end?.endsWith('-year-old')) return true;
  if (!age || age.kind !== 'number' || !/^\d{1,2}$/.test(age.text)) return false;
  // “Sayeno, 60 petani Desa Sukamaju”
  const isWho = /^(?:,|asal|tahun)$/.test(end ?? '') || doc.facts.roleNouns.has(end ?? '');
  return (mark === '(' && end === ')') || (mark === ',' && isWho);
}

/** “Feri (sopir), alamat …”, “Siti Aminah kelas 11”, “Jane Doe (**ABC-Leeds**)”. */
function listedBehind({ tokens, facts }: Document, { last }: Mention): boolean {
  const [mark, next, end] = tokens.slice(last, last + 3);
  if (!mark || !next) return false;
  if (mark.text === ',') return /^(?:alamat|umur|usia|kelahiran)$/.test(next.lower);
  if (mark.text === '(')
    return (
      /^[A-Z]{1,4}-[A-Z][a-z]/.test(next.text) ||
      ((end?.text === ')' || next.capital) && facts.roleNouns.has(next.lower))
    );
  return mark.lower === 'kelas' && next.kind === 'number';
}

/** “Marten said it was late. **He** …”. */
function takenUp(doc: Document, { last, words: own }: Mention): boolean {
  const { tokens, facts, opensSentence, quotationOf } = doc;
  if (facts.language !== 'en' || own.length > 1 || !speaksBehind(doc, last)) return false;
  let at = last;
  while (at < last + 60 && (quotationOf[at] !== -1 || !opensSentence[at])) at += 1;
  return facts.singularPronouns.has(tokens[at]?.lower ?? '');
}

/** “**Siti** Sekretaris Asosiasi Nelayan mengatakan”: a comma left out. */
function officeBehind({ tokens, facts }: Document, { last, classes }: Mention): boolean {
  return classes[0] === 'name' && tokens[last]?.capital === true && facts.roleNouns.has(tokens[last].lower);
}

/** “Wahyu Hartono, **General** Manager …”. */
const rank =
  /^(?:general|vice|senior|chief|executive|managing|country|regional|head|president|deputy|associate|assistant)$/;

/** “gol Siti Aminah (79')”, “Budi Santoso (12', 45+2')”, “Budi Santoso di menit 12”: whoever scored, and when. */
function minuteBehind({ tokens }: Document, { last }: Mention): boolean {
  const at = /^(?:di|pada)$/.test(tokens[last]?.lower ?? '') ? last + 1 : last;
  if (tokens[at]?.lower === 'menit') return true;
  return (
    tokens[last]?.text === '(' && tokens[last + 1]?.kind === 'number' && /^['’′+]$/.test(tokens[last + 2]?.text ?? '')
  );
}

/** ““Kami menang.” **Siti** menambahkan”: who speaks in the sentence behind a quotation. */
function speaksBehindQuotation(doc: Document, { last, run }: Mention): boolean {
  return (
    run.first > 0 &&
    doc.quotationOf[run.first] === -1 &&
    before(doc, run.first, ({ text }) => /^["”»]$/.test(text)) &&
    behind(doc, last, ({ lower }) => doc.facts.full.has(lower))
  );
}

function describedBehind(doc: Document, { last }: Mention): boolean {
  if (doc.tokens[last]?.text !== ',') return false;
  const next = doc.tokens[last + 1];
  if (!next || next.capital)
    return next !== undefined && (doc.facts.roleNouns.has(next.lower) || rank.test(next.lower));
  const second = doc.tokens[last + 2];
  if (/^(?:seorang|selaku|salah|yang|representing|defending|prosecuting|speaking|testifying)$/.test(next.lower))
    return true;
  if (/^(?:a|an|the|who|his|her)$/.test(next.lower))
    return next.lower === 'who' || isRole(doc, second) || isRole(doc, doc.tokens[last + 3]);
  return isRole(doc, next);
}

const theirs =
  /^(?:side|wife|husband|son|daughter|mother|father|brother|sister|girlfriend|boyfriend|lawyers?|attorneys?|men|home|body|death|goal|header)$/;

const people =
  /^(?:seorang|(?:maha)?sisw[ai]|warga|penduduk|ibu|ayah|istri|suami|petani|nelayan|pedagang|sopir|buruh|guru|bocah|pria|wanita|perempuan)$/;

/** “Siti, **begitu** ia **disapa**”, “Siti, **sapaan** akrabnya”. */
function calledSo({ tokens }: Document, last: number): boolean {
  const [comma, word, ...more] = tokens.slice(last, last + 5);
  const called = [word, ...more].some((own) => /^(?:disapa|dipanggil|sapaan|panggilan)$/.test(own?.lower ?? ''));
  return comma?.text === ',' && called && /^(?:begitu|demikian|sapaan|panggilan)$/.test(word?.lower ?? '');
}

/** “Siti **selaku** ketua”, “Siti, **salah seorang** penonton”, “Siti, **salah satu** pedagang”. */
function toldWho({ tokens }: Document, last: number): boolean {
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  const word = tokens[at]?.lower ?? '';
  const isOne = tokens[at + 1]?.lower === 'seorang' || people.test(tokens[at + 2]?.lower ?? '');
  return word === 'selaku' || word === 'seorang' || (word === 'salah' && isOne);
}

/** “Siti Aminah**, S.H., M.H.,**”. */
function degreeBehind({ tokens, facts }: Document, { last }: Mention): boolean {
  const next = tokens[last + 1];
  return (
    tokens[last]?.text === ',' && next !== undefined && next.kind === 'word' && next.capital && isDegree(facts, next)
  );
}

function isRole(doc: Document, token: Document['tokens'][number] | undefined): boolean {
  return token !== undefined && (doc.facts.roleNouns.has(token.lower) || doc.facts.roleModifiers.has(token.lower));
}

export function speaksBehind(doc: Document, last: number): boolean {
  // “Siti Aminah, mengatakan”: a comma that should not be there
  const start = doc.tokens[last]?.text === ',' && doc.language === 'id' ? last + 1 : last;
  for (let at = start; at < start + 3; at += 1) {
    const token = doc.tokens[at];
    if (!token || token.kind !== 'word') return false;
    if (doc.facts.full.has(token.lower)) return true;
    if (!adverbs.has(token.lower)) return false;
  }
  return false;
}

/** “Salah seorang pedagang di **Pasar Tirso Yatmi** mengatakan”: the run from `first` to `last` ends in who that is. */
export function oneOfMany(doc: Document, first: number, last: number): boolean {
  let start = first;
  while (start > first - 12 && start > 0 && !doc.opensSentence[start]) start -= 1;
  return doc.tokens[start]!.lower === 'salah' && speaksBehind(doc, last);
}

const adverbs = words(
  'juga pun sendiri kemudian lalu kembali sempat pernah telah sudah akan hanya bahkan also has had later then repeatedly recently reportedly',
);
