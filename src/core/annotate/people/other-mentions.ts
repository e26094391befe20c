import type { Document } from '#core/annotate/document.ts';
import { places } from '#core/language/world/places.ts';
import { isWordHere } from './word-or-name.ts';
import { fold } from '#core/language/fold.ts';
import { isListedName } from './word-class.ts';

/** A mention by tokens, `last` left out. */
export type Place = { readonly first: number; readonly last: number };

/**
 * The known forms where a capital alone would say nothing: headlines, lines in capitals, names inside the names of things
 * excepted.
 *
 *     BLINKEN TIBA DI SEOUL          the Blinken of the story
 *     Stadion Bambang Sutrisno       not the Bambang Sutrisno of the story
 */
export function otherMentions(
  doc: Document,
  forms: readonly (readonly (readonly string[])[])[],
  personAt: Int32Array,
): Map<number, Place[]> {
  const byFirst = indexed(forms);
  const byWord = wordsOf(forms);
  const found = new Map<number, Place[]>();
  let at = 0;
  while (at < doc.tokens.length) {
    const place = personAt[at] === -1 ? (placeAt(doc, at, byFirst) ?? speakingAt(doc, at, byWord)) : undefined;
    if (!place || isPartOfThing(doc, place.first) || isWordHere(doc, place.first, place.last)) {
      at += 1;
      continue;
    }
    found.set(place.person, [...(found.get(place.person) ?? []), { first: place.first, last: place.last }]);
    at = place.last;
  }
  return found;
}

type Form = { readonly words: readonly string[]; readonly person: number };

function indexed(forms: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, readonly Form[]> {
  const byFirst = new Map<string, Form[]>();
  const seen = new Set<string>();
  forms.forEach((own, person) => {
    for (const words of own) {
      const key = words.join(' ');
      if (seen.has(key) || key.length < 3) continue;
      seen.add(key);
      const list = byFirst.get(words[0]!) ?? [];
      list.push({ words, person });
      byFirst.set(words[0]!, list);
    }
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length).splice(50);
  return byFirst;
}

/** The words of full names, with the person last to bear them. */
function wordsOf(forms: readonly (readonly (readonly string[])[])[]): ReadonlyMap<string, number> {
  const byWord = new Map<string, number>();
  forms.forEach((own, person) => {
    const full = own.reduce<readonly string[]>(
      (longest, words) => (words.length > longest.length ? words : longest),
      [],
    );
    if (full.length < 2) return;
    for (const word of full) if (word.length > 3 || word === full[0]) byWord.set(word, person);
  });
  return byWord;
}

/** “kata **Bima**”, “**Bima** mengatakan”: a place or a common word elsewhere, but here it speaks, and somebody is called so. */
function speakingAt(
  doc: Document,
  at: number,
  byWord: ReadonlyMap<string, number>,
): (Place & { person: number }) | undefined {
  const token = doc.tokens[at]!;
  const person = token.capital ? byWord.get(plain(token.lower)) : undefined;
  if (person === undefined) return undefined;
  const paragraph = doc.paragraphs[doc.paragraphOf[at]!]!;
  const before = doc.tokens[at - 1];
  const next = doc.tokens[at + 1];
  const { inverted, according, full, honorifics } = doc.facts;
  const spoken =
    before !== undefined &&
    !before.capital &&
    (inverted.has(before.lower) || according.has(before.lower) || honorifics.has(before.lower));
  const verb = /^(?:juga|pun|kemudian|lalu|sendiri|also)$/.test(next?.lower ?? '') ? doc.tokens[at + 2] : next;
  const speaks = verb !== undefined && full.has(verb.lower);
  // “kata **Putri** Mahkota Victoria”, but not “kata **Sultan** HB X”
  if (doc.facts.roleNouns.has(token.lower) && next?.capital && next.text.length > 2) return undefined;
  if (standsAsName(doc, at)) return { first: at, last: at + 1, person };
  return spoken || speaks || (paragraph.capitalised && paragraph.kind !== 'aside')
    ? { first: at, last: at + 1, person }
    : undefined;
}

/** “kedatangan **Mega**”, “**Mega** hampir selesai”: a capital without another reason, and no place, office or thing. */
function standsAsName(doc: Document, at: number): boolean {
  const { tokens, facts } = doc;
  const { lower, upper } = tokens[at]!;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const beside = (doc.paragraphOf[at - 1] === doc.paragraphOf[at] && before?.capital) || next?.capital;
  if (beside || upper || lower.length < 4 || doc.paragraphs[doc.paragraphOf[at]!]!.capitalised) return false;
  // “tangis **Putri** pecah”, but not “**Putri** sulungnya menikah”
  const isRole = facts.roleNouns.has(lower) && (!isListedName(lower) || doc.opensSentence[at] === 1);
  if (places.has(lower) || isRole || facts.institutionWords.has(lower) || facts.honorifics.has(lower)) return false;
  const preposition =
    before !== undefined && (facts.placePrepositions.has(before.lower) || facts.properHeads.has(before.lower));
  return !preposition && (facts.language === 'id' || !doc.opensSentence[at]) && !facts.openers.has(lower);
}

function placeAt(
  doc: Document,
  at: number,
  byFirst: ReadonlyMap<string, readonly Form[]>,
): (Place & { person: number }) | undefined {
  const token = doc.tokens[at]!;
  // “ujar **siti**”
  const isSlip = doc.facts.inverted.has(doc.tokens[at - 1]?.lower ?? '') && doc.language === 'id';
  if (!token.capital && !isSlip && !isParticleStart(doc, at)) return undefined;
  if (doc.paragraphs[doc.paragraphOf[at]!]?.kind === 'aside') return undefined;
  const form = byFirst.get(plain(token.lower))?.find(({ words }) =>
    words.every((word, step) => {
      const next = doc.tokens[at + step];
      return next !== undefined && plain(next.lower) === word && doc.paragraphOf[at + step] === doc.paragraphOf[at];
    }),
  );
  return form && { first: at, last: at + form.words.length, person: form.person };
}

function isParticleStart({ tokens }: Document, at: number): boolean {
  return /^(?:de|al|el|van|von|da|di|bin)$/.test(tokens[at]!.lower) && (tokens[at + 1]?.capital ?? false);
}

function plain(lower: string): string {
  return fold(lower).replace(/\.$/, '');
}

function isPartOfThing({ tokens, facts }: Document, at: number): boolean {
  const before = tokens[at - 1];
  // “KNP **Dukung** Siti”
  if (before?.text === 'Dukung') return true;
  return before !== undefined && before.kind === 'word' && facts.properHeads.has(before.lower);
}
