import type { Document } from '#core/annotate/document.ts';
import { bothRolesOfThings } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';
import { places } from '#core/language/world/places.ts';
import { before, type Clue } from './clue.ts';
import type { Mention } from './mention.ts';
import { namesThing } from './names-thing.ts';
import { ageBehind, oneOfMany, speaksBehind } from './what-stands-behind.ts';
import { territorial } from './offices.ts';
import { somebodys } from './word-class.ts';

/** What right before a name speaks for a person: a title, an office, a verb of saying. */
export const whatStandsBefore: readonly Clue[] = [
  { name: 'an honorific before it', weight: 4, holds: titleBefore },
  { name: 'a role before it', weight: 2.5, holds: roleBefore },
  {
    name: 'what no institution has before it',
    weight: 1,
    holds: (doc, { first }) => before(doc, first, ({ lower }) => onlyPeoples.test(lower)),
  },
  { name: 'an office before it', weight: 2, holds: officeBefore },
  { name: 'a role and a comma before it', weight: 2, holds: roleAndComma },
  { name: 'between two commas behind a role', weight: 1.5, holds: apposed },
  { name: 'whom an office and a comma call on', weight: 1.5, holds: calledOn },
  {
    name: 'a verb of saying before it',
    weight: 3.5,
    holds: (doc, mention) =>
      isHead(mention) &&
      !namesThing(doc, mention) &&
      !isHeldBehind(doc, mention) &&
      before(doc, mention.run.first, ({ lower }) => doc.facts.inverted.has(lower)) &&
      (doc.language === 'id' || doc.tokens[mention.run.first - 2]?.kind === 'mark'),
  },
  {
    name: 'a passive verb of saying before it',
    weight: 2,
    holds: (doc, { run, words: own }) =>
      own.length > 1 && before(doc, run.first, ({ lower }) => lower !== 'dikutip' && doc.facts.passive.has(lower)),
  },
  { name: 'who says the same', weight: 3, holds: saysTheSame },
  {
    name: 'according to',
    weight: 1.5,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => doc.facts.according.has(lower)),
  },
  {
    name: 'named so',
    weight: 3,
    holds: (doc, { run }) =>
      before(
        doc,
        run.first,
        ({ lower }) => namedSo.has(lower) || (lower === 'name' && doc.tokens[run.first - 2]?.lower === 'the'),
      ),
  },
  {
    name: 'somebody’s',
    weight: 2,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => somebodys.has(lower)),
  },
  { name: 'in parentheses behind a role', weight: 3.5, holds: named },
  { name: 'made by', weight: 1.5, holds: madeBy },
  {
    name: 'one of many, behind a place',
    weight: 12,
    holds: (doc, { first, last, run }) => first > run.first && oneOfMany(doc, run.first, last),
  },
  {
    name: 'an age before it',
    weight: 4,
    holds: (doc, { first, run }) =>
      [first, run.first].some((at) => before(doc, at, ({ lower }) => lower.endsWith('-year-old'))),
  },
  {
    name: 'an English title before it',
    weight: 1,
    holds: (doc, { first, run }) => doc.language === 'en' && run.classes[first - run.first - 1] === 'role',
  },
];

const onlyPeoples =
  /^(?:penyanyi|pelawak|komedian|aktor|aktris|pesulap|penyair|pelukis|sastrawan|petinju|pebulutangkis|terdakwa|tersangka|terpidana|pengganti|singer|comedian|actor|actress|novelist|poet|boxer)$/;

const namedSo = words('bernama disapa dipanggil berinisial alias named nicknamed sapaan akrab');

/** Nothing but titles stands between the beginning of its run and the name; a lone word behind an institution is part of that. */
function isHead({ first, run, words: own }: Mention): boolean {
  const within = run.classes.slice(0, first - run.first);
  return own.length > 1 || !within.includes('institution');
}

function titleBefore(doc: Document, { first, last, run }: Mention): boolean {
  if (first > run.first && run.classes[first - run.first - 1] === 'honorific') return true;
  // “ketegasan **Presiden** Wiraguna”, but not “Presiden Tirso, Budi Santoso”
  if (first > run.first && doc.tokens[first - 1]!.text === 'Presiden') return doc.tokens[last]?.text !== ',';
  return (
    first === run.first &&
    before(doc, first, ({ lower, kind }) => kind === 'word' && doc.facts.honorifics.has(lower) && lower !== 'the')
  );
}

/** In the run (“Presiden X”, “Kadiv Humas Polri X”) or right before it (“pengacara X”). */
function roleBefore(doc: Document, mention: Mention): boolean {
  const { first, last, run, words: own, classes } = mention;
  const within = run.classes.slice(0, first - run.first);
  if (isTerritory(doc, mention)) return ageBehind(doc, mention);
  if (within.includes('role') && own.length === 1 && (speaksBehind(doc, last) || ageBehind(doc, mention))) return true;
  if (within.includes('role'))
    return own.length > 1 || within[within.length - 1] === 'role' || within[within.length - 1] === 'place';
  if (first !== run.first)
    return (
      doc.tokens[run.first - 1] !== undefined && before(doc, run.first, ({ lower }) => doc.facts.roleNouns.has(lower))
    );
  return before(
    doc,
    // “pelawak **lainnya** Siti”, “pelatih **kepala** Siti”
    first - (/^(?:lain(?:nya)?|kepala)$/.test(doc.tokens[first - 1]?.lower ?? '') ? 1 : 0),
    ({ lower, capital }) =>
      !capital &&
      doc.facts.roleNouns.has(lower.replace('-in-law', '')) &&
      (doc.language === 'en' || classes.includes('name') || !ofSomething.has(lower)),
  );
}

/** “Camat **Randuagung**”: one unknown word behind an office of territories, which does not speak, is the territory. */
function isTerritory({ tokens }: Document, { first, words: own, classes }: Mention): boolean {
  return own.length === 1 && classes[0] === 'unknown' && territorial.has(tokens[first - 1]?.lower ?? '');
}

/** “kata Bupati **Tirta**, Siti Aminah”: one unknown word behind an office, and who holds it is named behind the comma. */
function isHeldBehind({ tokens, facts }: Document, { first, last, words: own, classes }: Mention): boolean {
  const [office, comma, name, more] = [tokens[first - 1], tokens[last], tokens[last + 1], tokens[last + 2]];
  if (own.length > 1 || classes[0] !== 'unknown' || comma?.text !== ',' || !name?.capital || !more?.capital)
    return false;
  const isOther = [facts.calendar, facts.roleNouns, facts.properHeads, places].some((set) => set.has(name.lower));
  return facts.roleNouns.has(office?.lower ?? '') && !isOther;
}

/** Roles that are mostly of an institution: what follows them alone is as often its name as a person's. */
const ofSomething = unpack(bothRolesOfThings);

function roleAndComma(doc: Document, { run }: Mention): boolean {
  if (!before(doc, run.first, ({ text }) => text === ',')) return false;
  for (let at = run.first - 2; at >= Math.max(0, run.first - 12); at -= 1) {
    const token = doc.tokens[at]!;
    if (token.kind === 'mark' && /^[.,;:?!"“”]$/.test(token.text)) return false;
    if (doc.facts.roleNouns.has(token.lower.replace(/nya$/, ''))) return true;
  }
  return false;
}

/** “Hal senada dikatakan **Dansa**.”: who the sentence ends with. */
function saysTheSame({ tokens, facts }: Document, { run, last }: Mention): boolean {
  const same = /^(?:senada|serupa|sama|juga|itu|ini|tersebut)$/.test(tokens[run.first - 2]?.lower ?? '');
  return same && facts.passive.has(tokens[run.first - 1]?.lower ?? '') && /^[.,]$/.test(tokens[last]?.text ?? '');
}

/** “rekannya, **Wagiman**, buron”, “anak korban, **Rizkino**, menangis”. */
function apposed({ tokens, facts }: Document, { run, last }: Mention): boolean {
  const role = tokens[run.first - 2];
  const closed = tokens[run.first - 1]?.text === ',' && tokens[last]?.text === ',';
  return closed && role !== undefined && !role.capital && facts.roleNouns.has(role.lower.replace(/nya$/, ''));
}

/** “**kata** Pengamat Universitas Lentera, **Belwan**, Jumat”. */
function calledOn(doc: Document, mention: Mention): boolean {
  if (!roleAndComma(doc, mention)) return false;
  const { tokens, facts } = doc;
  let at = mention.run.first - 2;
  const says = (lower: string): boolean => facts.inverted.has(lower) || facts.passive.has(lower);
  while (at > mention.run.first - 14 && tokens[at]?.kind === 'word' && !says(tokens[at]!.lower)) at -= 1;
  return says(tokens[at]?.lower ?? '');
}

/** “Direktur Pencegahan dan Pengendalian Penyakit **Siti Aminah**”: capitals, “dan” and commas lead back to a role. */
function officeBefore(doc: Document, mention: Mention): boolean {
  const { run, last, words: own } = mention;
  if (own.length < 2 && !speaksBehind(doc, last) && !ageBehind(doc, mention)) return false;
  // “chief executive **of** Tirso Bread”
  if (mention.first === run.first && /^(?:of|for)$/.test(doc.tokens[run.first - 1]?.lower ?? '')) return false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 24); at -= 1) {
    // “Direktur Pengawasan (**Dirwas**) Siti Aminah”
    if (doc.tokens[at]!.text === ')' && doc.tokens[at - 2]?.text === '(') at -= 3;
    const { kind, capital, lower, text } = doc.tokens[Math.max(0, at)]!;
    if (doc.facts.roleNouns.has(lower)) return at < run.first - 1;
    const goesOn = (kind === 'mark' && /^[,/&-]$/.test(text)) || capital || /^(?:dan|serta|and|of|for)$/.test(lower);
    if (!goesOn) return false;
  }
  return false;
}

/** “sang istri (**Lamirah**)”. */
function named({ tokens, facts }: Document, { first, last }: Mention): boolean {
  const role = tokens[first - 2];
  return (
    tokens[first - 1]?.text === '(' &&
    tokens[last]?.text === ')' &&
    role !== undefined &&
    !role.capital &&
    facts.roleNouns.has(role.lower)
  );
}

/** “**ditulis oleh** Terra”, “**dipimpin oleh** Terra”: what people do and firms seldom. */
function madeBy({ tokens }: Document, { run }: Mention): boolean {
  return (
    tokens[run.first - 1]?.lower === 'oleh' &&
    /^(?:ditulis|digarap|disutradarai|diperankan|dinyanyikan|dibintangi|dipimpin|dijabat|dicetak|diasuh|dilatih)$/.test(
      tokens[run.first - 2]?.lower ?? '',
    )
  );
}
