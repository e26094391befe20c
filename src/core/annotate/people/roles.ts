import type { Document } from '#core/annotate/document.ts';
import type { Mention } from './mention.ts';

/** What a story says a person is, and where: “Menteri Pertahanan AS”, “seorang profesor di Seoul”. */
export type Role = { readonly first: number; readonly last: number };

/**
 * The role that stands beside one mention.
 *
 *     Menteri Pertahanan AS Lloyd Austin · pengacara Siti · Deputi Sekjen Bidang Olahraga, Siti,
 *     Siti, seorang profesor di Bandung, · said Jones, a professor at Leeds
 */
export function roleOf(doc: Document, mention: Mention): Role | undefined {
  const before = roleBefore(doc, mention);
  if (before && !isRank(doc, before)) return before;
  return roleBehind(doc, mention) ?? roleBeforeComma(doc, mention) ?? before;
}

const reach = 14;

/** “**adik** Siti”, “**Ibunda** Siti meninggal”: somebody else's relation to Siti, unlike “istrinya, Siti”. */
const family =
  /^(?:adik|kakak|anak|putra|putri|ayah|ayahanda|ibu|ibunda|istri|suami|keponakan|sepupu|paman|bibi|cucu|kakek|nenek|son|daughter|brother|sister|wife|husband|mother|father)$/;

const acquaintance = /^(?:kekasih|pacar|mantan|rekan|teman|kerabat|keluarga|pengacara|penasihat)$/;

function roleBefore(doc: Document, { first, run }: Mention): Role | undefined {
  let last = first;
  while (last > run.first && run.classes[last - 1 - run.first] === 'honorific' && !isRoleWord(doc, last - 1)) last -= 1;
  const start = officeStart(doc, last);
  if (start === undefined || (last - start === 1 && isAddress(doc, start))) return undefined;
  const next = doc.tokens[last - 1]!.lower;
  const isBefore = last === run.first || doc.opensSentence[last - 1] === 1;
  const isOfSomebody = isBefore && run.last - first === 1 && (family.test(next) || acquaintance.test(next));
  if (isOfSomebody) return undefined;
  if (!isApposed(doc, start, run.last)) return { first: start, last };
  return start + 1 < last && isRoleWord(doc, start + 1) ? { first: start + 1, last } : undefined;
}

/** “Kahiyang, **putri** Presiden Budi,”, “**putri** Presiden Budi, Kahiyang”: whose daughter another is. */
function isApposed({ tokens, opensSentence }: Document, start: number, last: number): boolean {
  if (!family.test(tokens[start]!.lower) || (tokens[start]!.capital && !opensSentence[start])) return false;
  return tokens[start - 1]?.text === ',' || (tokens[last]?.text === ',' && tokens[last + 1]?.capital === true);
}

/** “**Ibu** Siti”, “**Bapak** Budi”: how one speaks of them, not what they are. */
function isAddress({ tokens, facts }: Document, at: number): boolean {
  return (
    tokens[at]!.capital &&
    facts.honorifics.has(tokens[at]!.lower) &&
    /^(?:ibu|bapak|pak|bu|kakak|adik|father|sister|brother)$/.test(tokens[at]!.lower)
  );
}

/** “**Jenderal** Budi, panglima pasukan itu”: a rank says less than what somebody leads. */
function isRank({ tokens }: Document, { first, last }: Role): boolean {
  return tokens.slice(first, last).every(({ lower }) => ranks.test(lower));
}

const ranks =
  /^(?:jenderal|letnan|mayor|brigadir|kolonel|kapten|sersan|kopral|prajurit|laksamana|marsekal|inspektur|ajun|komisaris|besar|pol|pertama|madya|muda|general|lieutenant|colonel|major|captain|sergeant|admiral|senator|[().])$/;

/** Words of the longest office: “Menteri Koordinator Bidang Politik, Hukum, dan Keamanan Republik Indonesia (RI)”. */
const longestOffice = 30;

/**
 * Where the office that ends before token `last` begins: its first word for what somebody is, and what modifies that.
 *
 *     **Menteri** Koordinator Bidang Politik, Hukum, dan Keamanan Siti · **mantan** wakil ketua KPK Siti
 *     **Menteri** Luar Negeri Amerika Serikat (AS) Siti · **mitranya** dari Korea Selatan Siti · Presiden dan **Menteri** Agama Siti
 */
function officeStart(doc: Document, last: number): number | undefined {
  const { tokens, facts } = doc;
  let start: number | undefined;
  let series = false;
  for (let at = last - 1; at >= Math.max(0, last - longestOffice) && sameParagraph(doc, at, last - 1); at -= 1) {
    const { text, kind, lower, capital, upper } = tokens[at]!;
    if (text === ')' && openingBefore(doc, at) < at) {
      at = openingBefore(doc, at);
      continue;
    }
    if (kind === 'mark') {
      const listed = text === ',' && series && tokens[at + 1]!.kind === 'word' && !opensOffice(doc, at + 1);
      if (listed || text === '/' || text === '-') continue;
      break;
    }
    if (doc.opensSentence[at] && facts.openers.has(lower) && !upper) break;
    if (isRoleWord(doc, at)) {
      const isOfThing = capital && at > 0 && tokens[at - 1]!.capital && facts.properHeads.has(tokens[at - 1]!.lower);
      if (!isOfThing && (facts.roleNouns.has(lower) || at + 1 === start)) start = at;
      continue;
    }
    if (!capital && linking.test(lower)) {
      if (at + 1 >= last || opensOffice(doc, at + 1)) break;
      series ||= lower === 'dan' || lower === 'and' || lower === 'serta';
      continue;
    }
    if (!capital && kind !== 'number' && !facts.institutionWords.has(lower)) break;
  }
  return start;
}

/** “Presiden dan **Menteri** Agama Siti”: what follows is an office of its own. */
function opensOffice({ tokens, facts }: Document, at: number): boolean {
  const { lower } = tokens[at]!;
  return facts.roleNouns.has(lower) || /^(?:penjabat|mantan|eks|bekas|calon|former|deputy)$/.test(lower);
}

const linking = /^(?:dan|serta|untuk|dari|asal|pada|bidang|urusan|di|of|for|the|and|at|from|&)$/;

/** The opening parenthesis of an abbreviation, “(AS)”, “(Korsel)”; the closing one itself where it is more than that. */
function openingBefore({ tokens }: Document, closing: number): number {
  for (let at = closing - 1; at >= Math.max(0, closing - 4); at -= 1) if (tokens[at]!.text === '(') return at;
  return closing;
}

function roleBehind(doc: Document, { last }: Mention): Role | undefined {
  const { tokens } = doc;
  if (tokens[last]?.text !== ',' || !tokens[last + 1]) return undefined;
  const opens = /^(?:seorang|selaku|salah|a|an|the)$/.test(tokens[last + 1]!.lower);
  const within = [0, 1, 2, 3].some((step) => tokens[last + 1 + step] && isRoleWord(doc, last + 1 + step));
  if (!within || (!opens && !isRoleWord(doc, last + 1))) return undefined;
  let end = last + 1;
  while (end < Math.min(tokens.length, last + 1 + reach) && sameParagraph(doc, end, last) && !endsRole(doc, end))
    end += 1;
  const closes = !sameParagraph(doc, end, last) || opens || closesRole.test(tokens[end]?.lower ?? '.');
  return end > last + 1 && closes ? { first: last + 1, last: end } : undefined;
}

/** “lanjut Siti, **mitra usaha** yang memenuhi syarat akan …” is no role of hers: it goes on as a clause. */
const closesRole = /^(?:[,.;:()"“”?!–—]|kepada|saat|usai|ketika|dalam|told|said|who|after|during)$/;

function endsRole({ tokens }: Document, at: number): boolean {
  const { lower, capital } = tokens[at]!;
  if (capital) return false;
  return (
    closesRole.test(lower) ||
    /^(?:yang|sudah|telah|akan|juga|tidak|masih|pernah|is|was|has|had|will|(?:me[mn]|meng|meny)[a-z]{4,})$/.test(lower)
  );
}

function roleBeforeComma(doc: Document, { run, first }: Mention): Role | undefined {
  if (
    doc.tokens[run.first - 1]?.text !== ',' ||
    run.classes.slice(0, first - run.first).some((own) => own !== 'honorific')
  )
    return undefined;
  let start: number | undefined;
  for (let at = run.first - 2; at >= Math.max(0, run.first - reach); at -= 1) {
    if (doc.tokens[at]!.text === ')' && openingBefore(doc, at) < at) {
      at = openingBefore(doc, at);
      continue;
    }
    if (!sameParagraph(doc, at, first) || !isOfOffice(doc, at)) break;
    if (doc.tokens[at]!.lower === 'dan' && !doc.tokens[at + 1]!.capital) break;
    if (isRoleWord(doc, at)) start = at;
  }
  return start === undefined ? undefined : { first: start, last: run.first - 1 };
}

/** A word that the name of an office may have: “**Deputi** Sekjen PSSI **Bidang Sepak Bola**, Siti”. */
function isOfOffice(doc: Document, at: number): boolean {
  const { kind, capital, lower } = doc.tokens[at]!;
  if (kind === 'mark') return false;
  return (
    capital ||
    kind === 'number' ||
    isRoleWord(doc, at) ||
    doc.facts.institutionWords.has(lower) ||
    /^(?:dan|untuk|asal|of|for|the|at)$/.test(lower)
  );
}

function isRoleWord({ tokens, facts }: Document, at: number): boolean {
  const token = tokens[at]!;
  return token.kind === 'word' && (facts.roleNouns.has(token.lower) || facts.roleModifiers.has(token.lower));
}

function sameParagraph({ paragraphOf }: Document, a: number, b: number): boolean {
  return paragraphOf[a] === paragraphOf[b];
}
