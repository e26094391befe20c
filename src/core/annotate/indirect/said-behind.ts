import { attributed } from '#core/annotate/speakers/attribution.ts';
import { namingFrom } from '#core/annotate/speakers/naming.ts';
import { isNounHere } from '#core/annotate/speakers/noun-here.ts';
import { subjectBefore } from '#core/annotate/speakers/subject-before.ts';
import { sourceBehind } from './according-first.ts';
import type { IndirectRule } from './find-indirect.ts';
import { stemSays } from './stem-says.ts';

/**
 * The attribution at the end, behind a comma.
 *
 *     Harga beras akan turun bulan depan, kata Siti di Bandung.     …, ujarnya.     …, menurut data Siti.
 *     Prices will fall next month, Jones said.                      …, according to Jones.
 */
export const saidBehind: IndirectRule = (scene, { first, last }) => {
  const { tokens, facts } = scene.doc;
  for (let at = last - 1; at > first + 3; at -= 1) {
    const { lower, kind, capital } = tokens[at]!;
    if (kind !== 'word' || capital) continue;
    const here = { first: at, last: at + 1 };
    const comma = tokens[at - 1]!.text === ',';
    const parts = [{ first, last: at - 1 }];
    if (comma && facts.according.has(lower) && lower !== 'bagi') {
      const naming = sourceBehind(scene, at, last);
      return naming && isLast(scene, naming.last, last)
        ? { parts, attribution: attributed('indirect, according to', naming, here) }
        : undefined;
    }
    if (facts.language === 'id') {
      if (!comma) continue;
      const naming = stemSays(scene, at, last);
      const rule = naming?.first === at ? 'indirect, -nya behind' : 'indirect, verb behind';
      if (naming && isLast(scene, naming.last, last)) return { parts, attribution: attributed(rule, naming, here) };
      continue;
    }
    const says = (facts.clauseVerbs.has(lower) || facts.linkedClauseVerbs.has(lower)) && !isNounHere(scene.doc, at);
    if (!says || !closesSentence(scene, at + 1, last)) continue;
    const start = commaBefore(scene, first, at);
    if (start === undefined || isAdverbial(scene, first, start)) continue;
    const naming = subjectBefore(scene, start + 1, at) ?? namingFrom(scene, at + 1, last);
    if (naming && start > first + 2)
      return {
        parts: [{ first, last: start }],
        attribution: attributed('indirect, speaker and verb behind', naming, here),
      };
  }
  return undefined;
};

/** Nothing more is said behind the naming: only where, when and to whom. A new clause would begin behind a second comma. */
function isLast({ doc }: Parameters<IndirectRule>[0], from: number, last: number): boolean {
  for (let at = from; at < last; at += 1) {
    if (doc.tokens[at]!.text !== ',') continue;
    const rest = doc.tokens.slice(at + 1, Math.min(last, at + 12));
    const clause = rest.some(
      ({ lower, capital }) =>
        !capital && /^(?:(?:me|ber|di|ter)[a-z]{4,}|akan|sudah|telah|tidak|adalah|bisa|harus|yang)$/.test(lower),
    );
    if (
      clause &&
      !/^(?:seorang|salah|saat|usai|seusai|ketika|yang|setelah|sebelum)$/.test(rest[0]?.lower ?? '') &&
      last - at > 4
    )
      return false;
  }
  return true;
}

/** Behind an English verb of saying at the end stands nothing, or when, where and to whom, or the speaker: a clause would be what was said. */
function closesSentence({ doc, people }: Parameters<IndirectRule>[0], from: number, last: number): boolean {
  const next = doc.tokens[from];
  if (from >= last || !next || last - from > 14) return from >= last;
  const { facts } = doc;
  if (people.personAt[from] !== -1 || facts.calendar.has(next.lower) || next.text === ',') return true;
  return facts.phraseEnders.has(next.lower) && !facts.clauseLinks.has(next.lower)
    ? true
    : last - from <= 2 && !next.capital;
}

/** “In a long interview, Jones said …”: only when and where it was said stands before the comma. */
function isAdverbial({ doc }: Parameters<IndirectRule>[0], first: number, comma: number): boolean {
  const opener = doc.tokens[first]!.lower;
  return (
    comma - first < 10 &&
    /^(?:in|on|at|after|before|when|while|with|as|by|for|during|despite|following|later|however|speaking|asked)$/.test(
      opener,
    )
  );
}

function commaBefore({ doc }: Parameters<IndirectRule>[0], first: number, at: number): number | undefined {
  for (let back = at - 1; back > Math.max(first, at - 9); back -= 1) if (doc.tokens[back]!.text === ',') return back;
  return undefined;
}
