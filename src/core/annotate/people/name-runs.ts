import type { Document } from '#core/annotate/document.ts';
import { particles } from '#core/language/world/name-parts.ts';
import { namesWithin, type NameRun } from './name-in-run.ts';
import { isListedName, somebodys } from './word-class.ts';

/** The runs that could hold a person's name, in order. Paragraphs that capitalise everything are left out. */
export function nameRuns(doc: Document): NameRun[] {
  const runs: NameRun[] = [];
  for (const paragraph of doc.paragraphs) {
    if (paragraph.kind === 'aside' || paragraph.capitalised) continue;
    let at = paragraph.first;
    while (at < paragraph.last) {
      if (!startsRun(doc, at)) {
        at += 1;
        continue;
      }
      const last = runEnd(doc, at, paragraph.last);
      runs.push(...runsWithin(doc, at, last));
      at = last;
    }
  }
  return runs;
}

function startsRun({ tokens }: Document, at: number): boolean {
  const token = tokens[at]!;
  return token.kind === 'word' && token.capital;
}

/** No name is longer, however many capitals follow each other. */
const longestRun = 16;

function runEnd(doc: Document, first: number, limit: number): number {
  let end = first + 1;
  const stop = Math.min(limit, first + longestRun);
  while (end < stop && (joined(doc, end - 1, end) || nicknameEnd(doc, end, stop) > end)) {
    const token = doc.tokens[end]!;
    const nickname = nicknameEnd(doc, end, stop);
    if (nickname > end) end = nickname;
    else if (token.kind === 'word' && token.capital) end += 1;
    else if (isParticle(doc, token.lower) && goesOnBehindParticle(doc, end, stop)) end += 2;
    // “Anna **van der** Berg”
    else if (
      isParticle(doc, token.lower) &&
      end + 1 < stop &&
      particles.has(doc.tokens[end + 1]!.lower) &&
      goesOnBehindParticle(doc, end + 1, stop)
    )
      end += 3;
    else if (doc.language === 'en' && token.lower === 'of' && isOfThing(doc, first, end, stop)) end += 2;
    else break;
  }
  return end;
}

/** Di is Italian for of, and Indonesian for in. */
function isParticle({ language }: Document, lower: string): boolean {
  return (
    particles.has(lower) &&
    (language !== 'id' || (lower !== 'di' && lower !== 'la' && lower !== 'ar' && lower !== 'as'))
  );
}

/** “Bambang **'Totok'** Sutrisno”, “Bambang **“Totok”** Sutrisno”: the token behind the nickname, where a name goes on. */
function nicknameEnd({ tokens, paragraphOf }: Document, at: number, stop: number): number {
  const [open, word, close, next] = tokens.slice(at, at + 4);
  const isNickname =
    next !== undefined &&
    at + 3 < stop &&
    isMark.test(open!.text) &&
    isMark.test(close!.text) &&
    word!.start === open!.end &&
    word!.end === close!.start &&
    [word!, next].every(({ kind, capital, upper }) => kind === 'word' && capital && !upper) &&
    paragraphOf[at + 3] === paragraphOf[at];
  return isNickname && next.start - close!.end === 1 && open!.start - tokens[at - 1]!.end === 1 ? at + 3 : at;
}

const isMark = /^['"‘’“”]$/;

/** “Bank **of** England”, but not “Fans of Siti came”, “Siti Aminah **of** the bank”, “J. K. Jones **of** Leeds”. */
function isOfThing(doc: Document, first: number, at: number, stop: number): boolean {
  const named = doc.tokens
    .slice(first, at)
    .some(({ text, lower }) => /^[A-Z](?:\.[A-Z])*\.?$/.test(text) || isListedName(lower));
  const { facts, tokens } = doc;
  const last = tokens[at - 1]!.lower;
  const isThing = [facts.institutionWords, facts.properHeads, facts.openers, facts.roleNouns].some((set) =>
    set.has(last),
  );
  return !named && (isThing || (at - first === 1 && !doc.opensSentence[first])) && goesOnBehindParticle(doc, at, stop);
}

function goesOnBehindParticle(doc: Document, particle: number, stop: number): boolean {
  return particle + 1 < stop && joined(doc, particle, particle + 1) && doc.tokens[particle + 1]!.capital;
}

/** Only a space stands between the two, and no quotation begins or ends there. */
function joined({ text, tokens, quotationOf }: Document, left: number, right: number): boolean {
  const a = tokens[left]!;
  const b = tokens[right]!;
  if (quotationOf[left] !== quotationOf[right]) return false;
  return b.start - a.end <= 8 && b.start > a.end && text.slice(a.end, b.start).trim() === '';
}

function runsWithin(doc: Document, start: number, last: number): NameRun[] {
  let first = start;
  while (first < last && isOpener(doc, first, last)) first += 1;
  // “(D-Fort Worth)”: a party, and where one was elected
  if (
    first === last ||
    (doc.language === 'en' &&
      /^[A-Z]{1,4}-[A-Z][a-z]/.test(doc.tokens[first]!.text) &&
      doc.tokens[first - 1]?.text === '(')
  )
    return [];
  return namesWithin(doc, first, last);
}

/** A small word that is capitalised only because a sentence begins with it: **Kini** Blinken. */
function isOpener({ tokens, facts, opensSentence }: Document, at: number, last: number): boolean {
  if (!opensSentence[at]) return false;
  const { lower } = tokens[at]!;
  // “**Jenazah** Alang”
  if (facts.language === 'id' && at + 1 < last && somebodys.has(lower) && !isTitle(facts, lower)) return true;
  if (!facts.openers.has(lower)) return false;
  return facts.language === 'id' || at + 1 === last || !mayBeGiven.has(lower);
}

function isTitle({ honorifics, roleNouns }: Document['facts'], lower: string): boolean {
  return honorifics.has(lower) || roleNouns.has(lower) || isListedName(lower);
}

const mayBeGiven = new Set(['will', 'may', 'mark', 'grant', 'chase', 'rose', 'hope', 'grace', 'joy', 'bill']);
