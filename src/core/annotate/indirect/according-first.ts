import { attributed } from '#core/annotate/speakers/attribution.ts';
import { byPronoun } from '#core/annotate/speakers/by-pronoun.ts';
import { namingFrom } from '#core/annotate/speakers/naming.ts';
import type { Naming } from '#core/annotate/speakers/named.ts';
import type { Scene } from '#core/annotate/speakers/scene.ts';
import type { IndirectRule } from './find-indirect.ts';

/**
 * The sentence begins with whose view it is.
 *
 *     Menurut Siti, harga beras akan turun.   Menurut Siti, ketua panitia, acara batal.   Menurutnya, itu wajar.
 *     According to Jones, prices will fall.   Selain itu, menurut Siti, …  is told by the rule for commas.
 */
export const accordingFirst: IndirectRule = (scene, { first, last }) => {
  const { tokens, facts } = scene.doc;
  const verb = tokens[first]!;
  const here = { first, last: first + 1 };
  if (verb.lower === 'menurutnya') {
    const start = tokens[first + 1]?.text === ',' ? first + 2 : first + 1;
    return {
      parts: [{ first: start, last }],
      attribution: attributed('indirect, -nya first', byPronoun(scene, first, first + 1, first), here),
    };
  }
  if (!facts.according.has(verb.lower) || verb.lower === 'bagi') return undefined;
  const naming = sourceBehind(scene, first, last);
  if (!naming) return undefined;
  const comma = commaBehind(scene, naming.last, last);
  return comma === undefined
    ? undefined
    : { parts: [{ first: comma + 1, last }], attribution: attributed('indirect, according to, first', naming, here) };
};

/** Whose view it is by the word at token `at`, “menurut” or “according”. */
export function sourceBehind(scene: Scene, at: number, last: number): Naming | undefined {
  const { tokens } = scene.doc;
  const from = tokens[at]!.lower === 'according' ? at + 2 : at + 1;
  const naming = namingFrom(scene, from, last);
  if (!naming || naming.type === 'person') return naming;
  const ends = [tokens[from]!, tokens[naming.last - 1]!];
  return ends.some(({ lower }) => saysNothing.test(lower)) ? undefined : naming;
}

/** “Menurut **jadwal**, …”, “Menurut **undang-undang**, …”: a paper, a plan, a habit; nobody's view. */
const saysNothing =
  /^(?:jadwal|rencana|rencananya|agenda|aturan|regulasi|ketentuan|peraturan|undang-undang|uu|pasal|hukum|kalender|hitungan|perhitungan|tradisi|adat|kepercayaan|mitos|legenda|prosedur|standar|naskah|catatan|pantauan|pengamatan|kamus|konstitusi|schedules?|timetable|plans?|laws?|rules?|calendar|constitution|legend|tradition|custom)$/;

/** The comma behind the naming, over an apposition: “Menurut Siti, ketua panitia**,** acara batal”. */
function commaBehind({ doc }: Scene, from: number, last: number): number | undefined {
  const { tokens, facts } = doc;
  let at = from;
  while (at < Math.min(last, from + 16) && tokens[at]!.text !== ',') at += 1;
  if (at >= last || tokens[at]!.text !== ',') return undefined;
  const next = tokens[at + 1];
  const apposed =
    next !== undefined &&
    (facts.roleNouns.has(next.lower) || /^(?:seorang|selaku|salah|a|an|the|yang|or|atau)$/.test(next.lower));
  if (!apposed) return at;
  let second = at + 1;
  while (second < Math.min(last, at + 14) && tokens[second]!.text !== ',') {
    // “Menurut Siti, **saksi tidak** menjawab”
    if (finite.test(tokens[second]!.lower) && tokens[second - 1]!.lower !== 'yang') return at;
    second += 1;
  }
  return second < last - 2 && tokens[second]!.text === ',' ? second : at;
}

const finite = /^(?:tidak|tak|belum|akan|sudah|telah|bisa|harus|adalah|is|are|was|were|has|have|will)$/;
