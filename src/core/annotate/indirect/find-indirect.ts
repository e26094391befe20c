import type { Attribution } from '#core/annotate/speakers/attribution.ts';
import type { Range } from '#core/annotate/speakers/named.ts';
import type { Scene } from '#core/annotate/speakers/scene.ts';
import { accordingFirst } from './according-first.ts';
import { saidBehind } from './said-behind.ts';
import { saidWithin } from './said-within.ts';
import { subjectSays } from './subject-says.ts';

/** What somebody said without quotation marks: the words, in one part or in two around the attribution, and who said it. */
export type Indirect = { readonly parts: readonly Range[]; readonly attribution: Attribution };

/** Looks at one sentence of the reporter's, from its first token to behind its last word. */
export type IndirectRule = (scene: Scene, sentence: Range) => Indirect | undefined;

/**
 * In this order, because an attribution at the end or between commas governs the whole sentence, and a verb inside the sentence
 * may be part of what was said: “Budi mengatakan harga naik, kata Siti.” is Siti's.
 */
const rules: readonly IndirectRule[] = [saidBehind, saidWithin, accordingFirst, subjectSays];

/** Everything the document reports as said without marks, in reading order. Sentences with speech in marks are left to those. */
export function findIndirect(scene: Scene, spoken: ReadonlySet<number>): Indirect[] {
  return sentencesOf(scene)
    .filter((sentence) => !holdsSpeech(scene, sentence, spoken))
    .flatMap((sentence) => saidIn(scene, sentence));
}

/** What a sentence reports, and what the clause behind “…, sedangkan” or “…, sementara” reports of somebody else. */
function saidIn(scene: Scene, sentence: Range): Indirect[] {
  for (const rule of rules) {
    const found = rule(scene, sentence);
    if (!found?.parts.some((part) => saysSomething(scene, part))) continue;
    const { last } = found.parts[found.parts.length - 1]!;
    const next = scene.doc.tokens[last]?.text === ',' ? last + 1 : last;
    const goesOn = turns.test(scene.doc.tokens[next]?.lower ?? '') && next + 4 < sentence.last;
    return goesOn ? [found, ...saidIn(scene, { first: next, last: sentence.last })] : [found];
  }
  return [];
}

/** “**Maka dari itu**, kata Siti.” says nothing yet. */
function saysSomething({ doc: { tokens, facts } }: Scene, { first, last }: Range): boolean {
  const small = [facts.openers, facts.phraseEnders, facts.demonstratives];
  const isSmall =
    last - first < 4 && tokens.slice(first, last).every(({ lower }) => small.some((set) => set.has(lower)));
  return last - first >= 2 && !isSmall;
}

const turns = /^(?:sedangkan|sementara|adapun|while|whereas|but)$/;

/** A sentence longer than this is a list, or no sentence. */
const longestSentence = 140;

function sentencesOf({ doc, sentenceOf }: Scene): Range[] {
  const found: Range[] = [];
  for (const { kind, capitalised, first, last } of doc.paragraphs) {
    if (kind !== 'body' || capitalised) continue;
    const opening = behindDateline(doc, first, last);
    let start = opening;
    for (let at = opening + 1; at <= last; at += 1) {
      if (at < last && sentenceOf[at] === sentenceOf[start]) continue;
      const end = withoutStop(doc.tokens, start, at);
      if (end - start >= 4 && end - start <= longestSentence) found.push({ first: start, last: end });
      start = at;
    }
  }
  return found;
}

/** “BANDUNG, KABAR — Warga …”, and where the text begins “Kabar Tani – Warga …”: places and outlets before a dash are nobody's subject. */
function behindDateline({ tokens }: Scene['doc'], first: number, last: number): number {
  for (let at = first; at < Math.min(last, first + 10); at += 1) {
    const { kind, text, upper, capital } = tokens[at]!;
    if (isDash.test(text) && at > first) return isAside(tokens, at) ? first : at + 1;
    if (kind === 'word' ? !upper && !(first === 0 && capital) : kind === 'mark' && !/^[,.:/()]$/.test(text))
      return first;
  }
  return first;
}

/** “Siti **– ketua panitia –** mengatakan”. */
function isAside(tokens: Scene['doc']['tokens'], dash: number): boolean {
  const next = tokens.slice(dash + 1, dash + 20).find(({ kind, text }) => kind === 'mark' && text !== ',');
  return next !== undefined && isDash.test(next.text);
}

const isDash = /^[—–-]$/;

function withoutStop(tokens: Scene['doc']['tokens'], first: number, last: number): number {
  let end = last;
  while (end > first && tokens[end - 1]!.kind === 'mark' && /^[.?!…"“”*–—•-]$/.test(tokens[end - 1]!.text)) end -= 1;
  return end;
}

function holdsSpeech({ doc }: Scene, { first, last }: Range, spoken: ReadonlySet<number>): boolean {
  for (let at = first; at < last; at += 1) if (spoken.has(doc.quotationOf[at]!)) return true;
  return false;
}
