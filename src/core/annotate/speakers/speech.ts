import type { Document } from '#core/annotate/document.ts';
import { bothNamedThings } from '#core/language/packed-lists.ts';
import { unpack, words } from '#core/language/words.ts';
import type { Attribution } from './attribution.ts';
import { endsSentence, type Spot } from './scene.ts';

/**
 * Whether a quotation is speech: a whole sentence of somebody's (`direct`), a fragment of what was said (`partial`), or
 * neither: a title, a nickname, a slogan, a word used with a smile.
 *
 *     “Harga naik,” kata Siti.                              direct
 *     Siti menyebutnya “tidak masuk akal bagi petani”.      partial
 *     film “Laskar Malam”, yang disebut “sunyi kolektif”       neither
 */
export function speechKind(
  doc: Document,
  spot: Spot,
  attribution: Attribution | undefined,
): 'direct' | 'partial' | undefined {
  const { tokens, quotations } = doc;
  const quotation = quotations[spot.quotation]!;
  if (doc.paragraphs[quotation.paragraph]!.kind !== 'body') return undefined;
  const own = tokens.slice(spot.first, spot.last).filter(({ kind }) => kind !== 'mark');
  const introduced = /^[,:]$/.test(tokens[spot.leadLast - 1]?.text ?? '') && attribution?.rule === 'verb before';
  const close = attribution !== undefined && (introduced || adjacent.test(attribution.rule));
  if (own.length === 0 || (!attribution && isWritten(doc, spot))) return undefined;
  if (isWhole(doc, spot) && (close || own.length >= 3)) {
    if (own.length < 6 && !close && (isTitled(doc, spot) || namesThing(doc, spot))) return undefined;
    return 'direct';
  }
  if (own.length < (attribution ? 3 : 5) || isTitled(doc, spot) || namesThing(doc, spot)) return undefined;
  return 'partial';
}

/** “membawa **poster**, antara lain “…”, “…””: slogans that nobody is said to have said. */
function isWritten({ tokens, quotationOf, paragraphOf }: Document, { first }: Spot): boolean {
  for (let at = first - 1; at > first - 80 && paragraphOf[at] === paragraphOf[first]; at -= 1) {
    if (quotationOf[at] !== -1) continue;
    if (/^(?:spanduk|poster|baliho|plakat|banners?|placards?|posters)$/.test(tokens[at]!.lower)) return true;
    if (endsSentence(tokens[at]!)) return false;
  }
  return false;
}

const adjacent = /^(?:verb behind|speaker and verb behind|name behind|goes on|name and colon)/;

/** It ends as a sentence does inside its marks, or an attribution's comma does, and it begins one. */
function isWhole(
  { tokens, opensSentence, text, quotations }: Document,
  { first, last, leadFirst, leadLast, tailFirst }: Spot,
): boolean {
  const ending = tokens[last - 1];
  const begins = tokens[first]!.capital || tokens[first]!.kind === 'number';
  if (!ending || !opensSentence[first]) return false;
  const commaBehind =
    tokens[tailFirst]?.text === ',' || text[quotations.length > 0 ? tokens[last - 1]!.end : 0] === ',';
  const lead = leadLast > leadFirst ? tokens[leadLast - 1]! : undefined;
  const introducedHere = !lead || lead.kind === 'mark' || endsSentence(lead);
  const finished = endsSentence(ending) || ending.text === ',' || ending.text === '…' || commaBehind;
  return introducedHere && (finished ? begins || !lead : begins && lead?.text === ':');
}

/** Every longer word has a capital: Pesan dari Lereng Gunung. */
function isTitled({ tokens }: Document, { first, last }: Spot): boolean {
  const long = tokens.slice(first, last).filter(({ kind, text }) => kind === 'word' && text.length > 3);
  return long.length >= 2 && long.every(({ capital }) => capital);
}

/** Things that are said as often as called something: only right before the marks are they names. */
const sayable = words('kata istilah frasa frase kata-kata tulisan spanduk word phrase term sign');

/** What stands before the marks says that a name follows: berjudul “…”, film “…”, bertajuk “…”. */
function namesThing({ tokens }: Document, { first, leadFirst, leadLast }: Spot): boolean {
  if (leadLast <= leadFirst || first <= 0) return false;
  for (let at = leadLast - 1; at >= Math.max(leadFirst, leadLast - 4); at -= 1) {
    const { kind, lower } = tokens[at]!;
    if (kind !== 'word') return false;
    if (things.has(lower)) return at === leadLast - 1 || !sayable.has(lower);
    if (
      !/^(?:daring|virtual|publik|nasional|internasional|bertajuk|umum|online|on|the|a|ilmiah|foto|panjang|pendek)$/.test(
        lower,
      )
    )
      return false;
  }
  return false;
}

const things = unpack(bothNamedThings);
