import { attributed, type SpeakerRule } from './attribution.ts';
import { byPronoun } from './by-pronoun.ts';
import { namingFrom } from './naming.ts';
import { isQuotationMark, type Scene, type Spot } from './scene.ts';
import { subjectBefore } from './subject-before.ts';

/**
 * The verb of saying right behind the quote, and behind it, or in it, the speaker; or the speaker and then the verb.
 *
 *     “Harga naik,” kata Siti di Jakarta.   “Harga naik,” ujarnya.   “Harga naik,” Siti menambahkan.
 *     “Demikian,” begitu kata dia.          “Prices rose,” said Jones.   “Prices rose,” she told reporters.
 */
export const verbBehind: SpeakerRule = (scene, spot) => {
  const found = sayingBehind(scene, spot);
  // “Her aunt said she had “a love for life,” reported CNN.”: who said it stands before
  const relayed = found?.naming.type === 'organization' && spot.leadLast - spot.leadFirst > 2;
  return relayed && scene.doc.tokens[found.verb?.first ?? 0]!.lower.startsWith('report') ? undefined : found;
};

const sayingBehind: SpeakerRule = (scene, spot) => {
  const { tokens, facts } = scene.doc;
  let at = spot.tailFirst;
  while (at < spot.tailLast && at < spot.tailFirst + 2 && (tokens[at]!.text === ',' || leading.test(tokens[at]!.lower)))
    at += 1;
  const verb = tokens[at];
  if (!verb || at >= spot.tailLast || verb.kind !== 'word') return undefined;
  const here = { first: at, last: at + 1 };
  if (facts.language === 'id' && isClitic(verb.lower, facts.inverted, facts.passive)) {
    // “…,” **ujarnya** Kapolres Siti Aminah
    const slip = tokens[at + 1]?.capital ? namingFrom(scene, at + 1, spot.tailLast) : undefined;
    if (slip?.type === 'person' && slip.how === 'named')
      return attributed('verb behind', { ...slip, sure: false }, here);
    return attributed('verb behind, -nya', byPronoun(scene, at, at + 1, spot.first), here);
  }
  if (facts.language === 'en' && (tokens[at + 1]?.lower === 'that' || isInside(scene, spot))) return undefined;
  if (facts.inverted.has(verb.lower) || facts.passive.has(verb.lower)) {
    let from = at + 1;
    while (from < spot.tailLast && adverb.test(tokens[from]!.lower)) from += 1;
    const naming = namingFrom(scene, from, spot.tailLast);
    if (naming) return attributed('verb behind', naming, here);
    return attributed('verb behind, nobody named', { ...byPronoun(scene, at, at + 1, spot.first), sure: false }, here);
  }
  if (opensAnother(scene, spot, at)) return undefined;
  const found = speakerThenVerb(scene, spot.tailFirst, spot.tailLast);
  return found ?? (isStem(scene, at) ? named(scene, at, spot.tailLast) : undefined);
};

/** “…,” **sesal** Siti: whatever the word means, in Indonesian a name right behind it has said this. */
function isStem({ doc: { tokens, facts }, people }: Scene, at: number): boolean {
  const { lower, capital } = tokens[at]!;
  const isSmall = facts.phraseEnders.has(lower) || facts.openers.has(lower) || facts.roleNouns.has(lower);
  return facts.language === 'id' && !capital && !isSmall && people.personAt[at + 1] !== -1;
}

function named(scene: Scene, at: number, limit: number): ReturnType<SpeakerRule> {
  const naming = namingFrom(scene, at + 1, limit);
  return naming && attributed('verb behind', { ...naming, sure: false }, { first: at, last: at + 1 });
}

/** “The cries of **“we are hungry”** suggested a long night”: part of the reporter's clause, with no mark at its end. */
function isInside({ doc: { tokens } }: Scene, { last, leadFirst, leadLast, tailFirst }: Spot): boolean {
  const isOpen = leadLast > leadFirst && tokens[leadLast - 1]!.kind === 'word';
  return isOpen && tokens[last - 1]!.kind === 'word' && tokens[tailFirst]?.kind === 'word';
}

/** “…,” **while** Siti said he left. “….” Siti said**:** “…”: the words behind belong to another sentence, or another quote. */
function opensAnother({ doc }: Scene, { last, leadLast, tailLast }: Spot, at: number): boolean {
  const { tokens } = doc;
  if (clause.test(tokens[at]!.lower)) return true;
  if (tokens[last - 1]!.text !== '.') return false;
  // “… its purpose.” Siti told us **that** …
  if (doc.language === 'en' && tokens.slice(at, at + 12).some(({ lower }) => lower === 'that')) return true;
  const opened = isQuotationMark(tokens[tailLast - 1]!);
  return /^[,:]$/.test(tokens[leadLast - 1]?.text ?? '') || (opened && /^[,:]$/.test(tokens[tailLast - 2]!.text));
}

const leading = /^(?:demikian|begitu|demikianlah|begitulah|itulah|seperti|sebagaimana|masih|lagi|as)$/;
export const clause = /^(?:while|whereas|but|and|when|after|before|because|although|though|sementara|sedangkan)$/;
const adverb = /^(?:pula|lagi|lebih|singkat|lanjut|juga|kemudian|lantas|kembali|tegas|dan|seraya|then|also|here)$/;

export function isClitic(lower: string, inverted: ReadonlySet<string>, passive: ReadonlySet<string>): boolean {
  if (!lower.endsWith('nya')) return false;
  const stem = lower.slice(0, -3);
  return inverted.has(stem) || passive.has(stem);
}

/** How many words a speaker may have before the verb: “Siti Aminah, ketua panitia, menambahkan”. */
const longestSubject = 14;

function speakerThenVerb(scene: Parameters<SpeakerRule>[0], first: number, limit: number): ReturnType<SpeakerRule> {
  const { tokens, facts } = scene.doc;
  for (let at = first; at < Math.min(limit, first + longestSubject); at += 1) {
    const { lower, capital } = tokens[at]!;
    if (!capital && facts.full.has(lower) && at > first) {
      const naming = subjectBefore(scene, first, at);
      return naming && attributed('speaker and verb behind', naming, { first: at, last: at + 1 });
    }
    if (facts.language === 'id' && !capital && /^(?:me|ber)[a-z]{4,}$/.test(lower)) return undefined;
  }
  return undefined;
}
