import type { Document } from '#core/annotate/document.ts';
import { particles } from '#core/language/world/name-parts.ts';
import { isDegree, isListedName, somebodys, territorial } from './word-class.ts';
import { isNameShaped } from '#core/language/world/name-shapes.ts';
import { places } from '#core/language/world/places.ts';
import { words } from '#core/language/words.ts';
import { against } from './against.ts';
import { before, behind, type Clue, type Evidence } from './clue.ts';
import type { Mention } from './mention.ts';

/** All that one place says about the name in it. Each clue counts once for a name, however often it is met. */
export function evidence(doc: Document, mention: Mention): Evidence[] {
  return clues.filter((clue) => clue.holds(doc, mention));
}

const clues: readonly Clue[] = [
  // the name itself
  { name: 'given name first', weight: 3, holds: (_, { classes }) => classes[0] === 'name' },
  { name: 'a name among its words', weight: 1.5, holds: (_, { classes }) => classes.includes('name') },
  { name: 'two to four words', weight: 1.5, holds: (_, { words: own }) => own.length >= 2 && own.length <= 4 },
  { name: 'an initial', weight: 1.5, holds: (_, { classes }) => classes.length > 1 && classes.includes('initial') },
  { name: 'a particle', weight: 1, holds: (_, { words: own }) => own.slice(1).some((word) => particles.has(word)) },
  // what stands before it
  { name: 'an honorific before it', weight: 4, holds: (doc, mention) => titleBefore(doc, mention) },
  { name: 'a role before it', weight: 2.5, holds: (doc, mention) => roleBefore(doc, mention) },
  { name: 'an office before it', weight: 2, holds: officeBefore },
  { name: 'a role and a comma before it', weight: 2, holds: (doc, mention) => roleAndComma(doc, mention) },
  {
    name: 'a verb of saying before it',
    weight: 3.5,
    holds: (doc, mention) =>
      isHead(mention) &&
      before(doc, mention.run.first, ({ lower }) => doc.facts.inverted.has(lower)) &&
      (doc.language === 'id' || doc.tokens[mention.run.first - 2]?.kind === 'mark'),
  },
  {
    name: 'according to',
    weight: 1.5,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => doc.facts.according.has(lower)),
  },
  { name: 'named so', weight: 3, holds: (doc, { run }) => before(doc, run.first, ({ lower }) => namedSo.has(lower)) },
  {
    name: 'somebody’s',
    weight: 2,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => somebodys.has(lower)),
  },
  { name: 'in parentheses behind a role', weight: 3.5, holds: named },
  { name: 'made by', weight: 1.5, holds: madeBy },
  // what stands behind it
  { name: 'an age behind it', weight: 4, holds: ageBehind },
  { name: 'a minute behind it', weight: 4, holds: minuteBehind },
  { name: 'beside another name', weight: 1.5, holds: besideName },
  { name: 'in a list of names', weight: 4, holds: inListOfNames },
  { name: 'in a list behind a title', weight: 3.5, holds: behindTitles },
  {
    name: 'an age before it',
    weight: 4,
    holds: (doc, { run }) => before(doc, run.first, ({ lower }) => /^\d+-year-old$/.test(lower)),
  },
  { name: 'described behind a comma', weight: 2.5, holds: describedBehind },
  { name: 'told who it is', weight: 3, holds: (doc, { last }) => toldWho(doc, last) },
  { name: 'a degree behind a comma', weight: 4, holds: degreeBehind },
  { name: 'one of a pair', weight: 3, holds: (doc, mention) => isOneOfPair(doc, mention) },
  {
    name: 'an English title before it',
    weight: 1,
    holds: (doc, { first, run }) => doc.language === 'en' && run.classes[first - run.first - 1] === 'role',
  },
  {
    name: 'what somebody has',
    weight: 1,
    holds: (doc, { last, words: own }) => own.length > 1 && behind(doc, last, ({ text }) => /^['’]s$/.test(text)),
  },
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
    name: 'and company',
    weight: 3,
    holds: (doc, { last }) => behind(doc, last, ({ lower }) => lower === 'cs' || lower === 'dkk'),
  },
  ...against,
];

const namedSo = words('bernama disapa dipanggil berinisial alias named nicknamed sapaan akrab');
const humanVerbs = words(`
bertemu berkunjung mengunjungi tiba hadir menghadiri memimpin menjabat menggantikan
mencetak merayakan bermain tampil bernyanyi membawakan memerankan membintangi menerima menandatangani memutuskan mengundurkan terpilih terlihat tampak
melangkah berjalan duduk berdiri pulang berangkat datang diperiksa dipanggil dituntut ditetapkan ditemukan
dikenal diketahui sendiri pun juga sempat kini kemudian lalu enggan ingin mau akan sudah pernah telah mulai
ditahan lahir was who met went came left won lost ran played put hit kicked threw caught bowled batted fled scored signed led plans wants finds feels loves did does has had
is accused charged killed won't didn't doesn't will would
`);
const onlyHuman = words(`
menikah meninggal wafat tewas tersenyum tertawa menangis ditangkap divonis didakwa diborgol dimakamkan dilantik
died married smiled laughed walked resigned arrested convicted sentenced born
`);

/** Nothing but titles stands between the beginning of its run and the name; a lone word behind an institution is part of that. */
function isHead({ first, run, words: own }: Mention): boolean {
  const within = run.classes.slice(0, first - run.first);
  return own.length > 1 || !within.includes('institution');
}

function titleBefore(doc: Document, { first, run }: Mention): boolean {
  if (first > run.first && run.classes[first - run.first - 1] === 'honorific') return true;
  return (
    first === run.first &&
    before(doc, first, ({ lower, kind }) => kind === 'word' && doc.facts.honorifics.has(lower) && lower !== 'the')
  );
}

/** In the run (“Presiden X”, “Kadiv Humas Polri X”) or right before it (“pengacara X”). */
function roleBefore(doc: Document, mention: Mention): boolean {
  const { first, last, run, words: own, classes } = mention;
  const within = run.classes.slice(0, first - run.first);
  if (within.includes('role') && own.length === 1 && (speaksBehind(doc, last) || ageBehind(doc, mention))) return true;
  if (isTerritory(doc, mention)) return false;
  if (within.includes('role'))
    return own.length > 1 || within[within.length - 1] === 'role' || within[within.length - 1] === 'place';
  if (first !== run.first)
    return (
      doc.tokens[run.first - 1] !== undefined && before(doc, run.first, ({ lower }) => doc.facts.roleNouns.has(lower))
    );
  return before(
    doc,
    first,
    ({ lower, capital }) =>
      !capital && doc.facts.roleNouns.has(lower) && (classes.includes('name') || !ofSomething.has(lower)),
  );
}

/** “Camat **Randuagung**”: one unknown word behind an office of territories, which does not speak, is the territory. */
function isTerritory({ tokens }: Document, { first, words: own, classes }: Mention): boolean {
  return own.length === 1 && classes[0] === 'unknown' && territorial.has(tokens[first - 1]?.lower ?? '');
}

/** Roles that are mostly of an institution: what follows them alone is as often its name as a person's. */
const ofSomething = words(`
anggota wartawan jurnalis penyiar produsen distributor pengelola operator penyedia karyawan warga kader pemain penggawa pemilik mantan eks direktur manajer ketua kepala wakil bicara pendiri penduduk kapolsek bek striker
presiden menteri bos pengurus member leader founder owner ceo resident member
`);

function roleAndComma(doc: Document, { run }: Mention): boolean {
  if (!before(doc, run.first, ({ text }) => text === ',')) return false;
  for (let at = run.first - 2; at >= Math.max(0, run.first - 12); at -= 1) {
    const token = doc.tokens[at]!;
    if (token.kind === 'mark' && /^[.,;:?!"“”]$/.test(token.text)) return false;
    if (doc.facts.roleNouns.has(token.lower)) return true;
  }
  return false;
}

/** “Direktur Pencegahan dan Pengendalian Penyakit **Siti Aminah**”: capitals, “dan” and commas lead back to a role. */
function officeBefore(doc: Document, mention: Mention): boolean {
  const { run, last, words: own } = mention;
  if (own.length < 2 && !speaksBehind(doc, last) && !ageBehind(doc, mention)) return false;
  for (let at = run.first - 1; at >= Math.max(0, run.first - 24); at -= 1) {
    const { kind, capital, lower, text } = doc.tokens[at]!;
    if (doc.facts.roleNouns.has(lower)) return at < run.first - 1;
    const goesOn = (kind === 'mark' && /^[,/&-]$/.test(text)) || capital || /^(?:dan|serta|and|of|for)$/.test(lower);
    if (!goesOn) return false;
  }
  return false;
}

function ageBehind(doc: Document, { last }: Mention): boolean {
  const mark = doc.tokens[last]?.text;
  const age = doc.tokens[last + 1];
  const end = doc.tokens[last + 2]?.text;
  if (!age || age.kind !== 'number' || !/^\d{1,2}$/.test(age.text)) return false;
  return (mark === '(' && end === ')') || (mark === ',' && end === ',');
}

/** “Wahyu Hartono, **General** Manager …”. */
const rank =
  /^(?:general|vice|senior|chief|executive|managing|country|regional|head|president|deputy|associate|assistant)$/;

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

/** “gol Siti Aminah (79')”, “Budi Santoso (12', 45+2')”: whoever scored, and when. */
function minuteBehind({ tokens }: Document, { last }: Mention): boolean {
  return (
    tokens[last]?.text === '(' && tokens[last + 1]?.kind === 'number' && /^['’′+]$/.test(tokens[last + 2]?.text ?? '')
  );
}

/** “**Tarno Wijil**, Siti Aminah, dan …”: words that no list knows, in one list with a name of two words. */
function besideName({ tokens, paragraphOf }: Document, { first, last, run, words: own }: Mention): boolean {
  if (own.length < 2 || first !== run.first) return false;
  const isName = (at: number): boolean =>
    tokens[at]?.capital === true &&
    tokens[at + 1]?.capital === true &&
    paragraphOf[at] === paragraphOf[first] &&
    [at, at + 1].some((word) => isListedName(tokens[word]!.lower));
  let next = last;
  while (next < last + 2 && isListing.test(tokens[next]?.lower ?? '')) next += 1;
  if (next > last && isName(next)) return true;
  let end = first;
  while (end > first - 2 && isListing.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  return end < first && isName(end - 2);
}

/** “Suherman, **Aco** (23), **Arjun**, dan Rival”: single words in a list of which a third at least are known names. */
function inListOfNames({ tokens, paragraphOf, facts }: Document, { first, last, run, words: own }: Mention): boolean {
  if (own.length > 1 || first !== run.first || facts.language !== 'id') return false;
  const items: number[] = [];
  for (const step of [1, -1] as const) {
    let at = step === 1 ? last : first - 1;
    for (let count = 0; count < 12 && paragraphOf[at] === paragraphOf[first]; count += 1) {
      const [opening, closing] = step === 1 ? ['(', ')'] : [')', '('];
      if (tokens[at]?.text === opening)
        for (let skipped = 0; skipped < 5 && tokens[at - step]?.text !== closing; skipped += 1) at += step;
      const start = at;
      while (Math.abs(at - start) < 2 && isListing.test(tokens[at]?.lower ?? '')) at += step;
      if (step === -1 && tokens[at]?.text === ')')
        for (let skipped = 0; skipped < 5 && tokens[at + 1]?.text !== '('; skipped += 1) at -= 1;
      if (at === start || !tokens[at]?.capital) break;
      items.push(at);
      at += step;
    }
  }
  const known = items.filter((at) => {
    const { lower, text } = tokens[at]!;
    return (isListedName(lower) || isNameShaped(lower, text)) && !places.has(lower);
  });
  return known.length >= 2 && known.length * 3 >= items.length;
}

/** “Senators Kapenga, **Nass** and **Stroebel**”, “council members **Kapenga**, Nass and Stroebel”. */
function behindTitles({ tokens, facts }: Document, { first, last, run, words: own }: Mention): boolean {
  if (facts.language !== 'en' || own.length > 1 || first !== run.first) return false;
  const listed = isListing.test(tokens[last]?.lower ?? '');
  for (let at = first - 1; at > first - 14; at -= 1) {
    const { lower, capital } = tokens[at] ?? { lower: '' };
    if (lower.endsWith('s') && facts.roleNouns.has(lower.slice(0, -1))) return at < first - 2 || listed;
    if (!isListing.test(lower) && (!capital || at === first - 1)) return false;
  }
  return false;
}

const isListing = /^(?:,|dan|serta|hingga|maupun|and|&)$/;

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

/** “Siti **selaku** ketua”, “Siti, **salah seorang** pedagang”. */
function toldWho({ tokens }: Document, last: number): boolean {
  const at = tokens[last]?.text === ',' ? last + 1 : last;
  const word = tokens[at]?.lower ?? '';
  return word === 'selaku' || word === 'seorang' || (word === 'salah' && tokens[at + 1]?.lower === 'seorang');
}

/** “Siti Aminah**, S.H., M.H.,**”. */
function degreeBehind({ tokens, facts }: Document, { last }: Mention): boolean {
  const next = tokens[last + 1];
  return (
    tokens[last]?.text === ',' && next !== undefined && next.kind === 'word' && next.capital && isDegree(facts, next)
  );
}

/** “**Wahyu Hartono**-**Lestari Putri**”: both sides of a hyphen without spaces. */
function isOneOfPair({ tokens }: Document, { first, last }: Mention): boolean {
  const joined = (left: number): boolean => {
    const [a, mark, b] = [tokens[left], tokens[left + 1], tokens[left + 2]];
    return mark?.text === '-' && a?.end === mark.start && b?.start === mark.end && a.capital && b.capital;
  };
  return joined(last - 1) || joined(first - 2);
}

function isRole(doc: Document, token: Document['tokens'][number] | undefined): boolean {
  return token !== undefined && (doc.facts.roleNouns.has(token.lower) || doc.facts.roleModifiers.has(token.lower));
}

function speaksBehind(doc: Document, last: number): boolean {
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

const adverbs = words(
  'juga pun sendiri kemudian lalu kembali sempat pernah telah sudah akan hanya bahkan also has had later then repeatedly recently reportedly',
);
