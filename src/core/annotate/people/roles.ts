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
  return roleBefore(doc, mention) ?? roleBehind(doc, mention) ?? roleBeforeComma(doc, mention);
}

const reach = 14;

/** “**adik** Siti”: somebody else's relation to Siti, unlike “istrinya, Siti”. */
const kin =
  /^(?:adik|kakak|anak|putra|putri|ayah|ibu|istri|suami|keponakan|sepupu|paman|bibi|cucu|kakek|nenek|kekasih|pacar|mantan|rekan|teman|kerabat|keluarga|pengacara|penasihat|son|daughter|brother|sister|wife|husband|mother|father)$/;

function roleBefore(doc: Document, { first, run }: Mention): Role | undefined {
  let last = first;
  while (last > run.first && run.classes[last - 1 - run.first] === 'honorific' && !isRoleWord(doc, last - 1)) last -= 1;
  const inRun = run.classes.findIndex((found, at) => found === 'role' && run.first + at < last);
  if (inRun >= 0) return { first: backOver(doc, run.first + inRun), last };
  if (
    run.first > 0 &&
    isRoleWord(doc, run.first - 1) &&
    sameParagraph(doc, run.first - 1, first) &&
    !(last - run.first === 0 && run.last - first === 1 && kin.test(doc.tokens[run.first - 1]!.lower))
  ) {
    return { first: backOver(doc, run.first - 1), last };
  }
  // “mitranya dari Korea Selatan Park Jin”
  const linked = run.first > 1 && first > run.first && /^(?:dari|asal|from)$/.test(doc.tokens[run.first - 1]!.lower);
  return linked && isRoleWord(doc, run.first - 2) && sameParagraph(doc, run.first - 2, first)
    ? { first: run.first - 2, last }
    : undefined;
}

/** Steps back over role words before a role: “mantan wakil **ketua**”. */
function backOver(doc: Document, from: number): number {
  let at = from;
  while (at > 0 && at > from - 5 && isRoleWord(doc, at - 1) && sameParagraph(doc, at - 1, from)) at -= 1;
  return at;
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
  return end > last + 1 ? { first: last + 1, last: end } : undefined;
}

function endsRole({ tokens }: Document, at: number): boolean {
  const { text, lower } = tokens[at]!;
  return (
    /^[,.;:()"“”?!–—]$/.test(text) || /^(?:kepada|yang|saat|usai|ketika|dalam|told|said|who|after|during)$/.test(lower)
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
