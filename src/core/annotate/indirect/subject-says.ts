import { attributed } from '#core/annotate/speakers/attribution.ts';
import { subjectBefore } from '#core/annotate/speakers/subject-before.ts';
import type { Scene } from '#core/annotate/speakers/scene.ts';
import type { IndirectRule } from './find-indirect.ts';

/**
 * Speaker, verb of saying, and what was said as a clause behind it.
 *
 *     Siti mengatakan harga beras akan turun.        Siti, ketua panitia, menyampaikan bahwa acara batal.
 *     Ia berharap, di Jakarta, Senin, bahwa …        Jones said prices would fall.   Jones told reporters that …
 */
export const subjectSays: IndirectRule = (scene, { first, last }) => {
  const { tokens, facts } = scene.doc;
  for (let at = first + 1; at < last - 2; at += 1) {
    const { lower, kind, capital } = tokens[at]!;
    if (kind !== 'word' || capital) continue;
    const direct = facts.clauseVerbs.has(lower);
    if (!direct && !facts.linkedClauseVerbs.has(lower)) continue;
    if (isInRelativeClause(scene, first, at)) continue;
    const start = clauseStart(scene, at + 1, last);
    const linked = start !== undefined && start > at + 1;
    if (start === undefined || (!direct && !linked) || last - start < 3) continue;
    const naming = subjectBefore(scene, first, at);
    if (!naming) continue;
    return {
      parts: [{ first: start, last: clauseEnd(scene, start, last) }],
      attribution: attributed('indirect, subject and verb', naming, { first: at, last: at + 1 }),
    };
  }
  return undefined;
};

/** “Warga **yang** mengatakan itu sudah pulang”, “saat Siti mengatakan …”: somebody speaks, but the sentence tells something else. */
function isInRelativeClause({ doc }: Scene, first: number, verb: number): boolean {
  const before = doc.tokens[verb - 1]!.lower;
  if (/^(?:yang|untuk|who|to|not|didn't|tidak|belum|tak|dengan|tanpa|setelah|sebelum)$/.test(before)) return true;
  const opener = doc.tokens[first]!.lower;
  return (
    /^(?:ketika|saat|setelah|when|after|while|if|jika|bila)$/.test(opener) &&
    !doc.tokens.slice(first, verb).some(({ text }) => text === ',')
  );
}

/** “…, sedangkan para pedagang masih menunggu”, “…, but gave no details”: the reporter goes on about something else. */
function clauseEnd({ doc }: Scene, first: number, last: number): number {
  for (let at = first + 3; at < last - 1; at += 1) {
    if (doc.tokens[at]!.text === ',' && /^(?:sedangkan|sementara|but)$/.test(doc.tokens[at + 1]!.lower)) return at;
    if (/^(?:dan|and)$/.test(doc.tokens[at]!.lower) && doc.facts.full.has(doc.tokens[at + 1]!.lower)) return at;
  }
  return last;
}

/** Over “bahwa”, a comma, and where and to whom it was said. */
function clauseStart({ doc }: Scene, from: number, last: number): number | undefined {
  const { tokens, facts } = doc;
  const link = linkWithin(doc, from, Math.min(last, from + 14));
  if (link !== undefined) return link + 1;
  const head = tokens[from];
  if (!head) return undefined;
  if (head.text === ',') return from + 1;
  const address =
    /^(?:kepada|di|dalam|pada|saat|usai|seusai|lewat|melalui|to|in|at|on|during|reporters)$/.test(head.lower) ||
    facts.calendar.has(head.lower);
  if (!address) return /^[.;:?!(]$/.test(head.text) ? undefined : from;
  for (let at = from; at < Math.min(last, from + 16); at += 1) {
    const next = tokens[at + 1];
    if (
      tokens[at]!.text === ',' &&
      next &&
      !facts.calendar.has(next.lower) &&
      next.kind === 'word' &&
      !/^(?:di|pada|dalam)$/.test(next.lower)
    )
      return at + 1;
  }
  return undefined;
}

function linkWithin({ tokens, facts }: Scene['doc'], from: number, limit: number): number | undefined {
  if (facts.clauseLinks.has(tokens[from]?.lower ?? '')) return from;
  for (let at = from; at < limit; at += 1) {
    const { lower } = tokens[at]!;
    if (lower === 'bahwa') return at;
    if (lower === 'that' && at - from <= 6) return at;
    if (/^(?:yang|adalah|akan|telah|who|which|is|was)$/.test(lower)) return undefined;
  }
  return undefined;
}
