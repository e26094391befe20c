import type { Document } from '#core/annotate/document.ts';

/** “… dihadiri **Siti**, salah satu tokoh kuliner”: told about as somebody new. */
export function isIntroduced({ tokens, facts }: Document, last: number): boolean {
  if (/^berusia$/.test(tokens[last + 1]?.lower ?? '')) return true;
  if (tokens[last]?.text === '(' && tokens[last + 1]?.kind === 'number' && tokens[last + 2]?.text === ')') return true;
  if (tokens[last]?.text !== ',') return false;
  const next = tokens[last + 1]?.lower ?? '';
  return /^(?:seorang|salah|selaku)$/.test(next) || (facts.roleNouns.has(next) && facts.language === 'id');
}

/** “Salah satunya **adalah** Ketua Panitia Siti”. */
export function isNamedAs({ tokens, facts }: Document, first: number): boolean {
  for (let at = first - 1; at > Math.max(0, first - 14); at -= 1) {
    const { capital, lower, text } = tokens[at]!;
    if (capital || text === '(' || text === ')' || facts.roleNouns.has(lower) || /^(?:dan|of|dari)$/.test(lower))
      continue;
    return /^(?:adalah|ialah|yakni|yaitu|satunya)$/.test(lower);
  }
  return false;
}

/** How far a sentence is looked back over, in tokens: one without an end stays linear. */
const looked = 80;

/** “Wati berharap kedatangan **Budi** bisa mempererat hubungan”: the subject of what somebody else says. */
function isTold({ tokens, facts }: Document, sentenceOf: Int32Array, at: number): boolean {
  for (let before = at - 1; before > at - looked && sentenceOf[before] === sentenceOf[at]; before -= 1)
    if (facts.clauseVerbs.has(tokens[before]!.lower)) return true;
  return false;
}

/** The name or office from token `first` up to `last` opens its sentence, or a verb stands behind it and nobody says the clause. */
export function isSubject(doc: Document, sentenceOf: Int32Array, first: number, last: number): boolean {
  const { tokens, facts, opensSentence, language } = doc;
  let at = first;
  while (at > 0 && first - at < 14 && !opensSentence[at]) {
    const { kind, lower, capital, text } = tokens[at - 1]!;
    const nominal =
      kind === 'word' &&
      (capital ||
        facts.roleNouns.has(lower) ||
        facts.roleModifiers.has(lower) ||
        facts.articles.has(lower) ||
        facts.institutionWords.has(lower));
    if (!nominal && text !== '(' && text !== ')' && text !== ',') break;
    at -= 1;
  }
  const opener = tokens[at]!.lower;
  if (opensSentence[at] && !facts.placePrepositions.has(opener)) return true;
  const next = tokens[last];
  if (!next || next.kind !== 'word' || next.capital || facts.placePrepositions.has(tokens[first - 1]?.lower ?? ''))
    return false;
  if (isTold(doc, sentenceOf, at)) return false;
  return language === 'id'
    ? /^(?:(?:me|ber|ter)[a-z]{3,}|akan|sudah|telah|juga|pun|ingin|tidak|tak|bisa|kini|sempat|yakin|enggan|mau)$/.test(
        next.lower,
      )
    : /^(?:[a-z]{3,}ed|is|was|has|had|will|would|also)$/.test(next.lower);
}
