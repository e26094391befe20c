import { isNounHere } from './noun-here.ts';
import type { Scene } from './scene.ts';

/** “**Siti** menemui Budi dan mengatakan”: two verbs, one subject, which opens the sentence. */
export function sharedSubject(scene: Scene, first: number, verb: number): number | 'told' | undefined {
  const { doc, people } = scene;
  if (!/^(?:and|but|dan|serta|lalu)$/.test(doc.tokens[verb - 1]?.lower ?? '') && !isParticiple(scene, verb))
    return undefined;
  for (let at = first; at < Math.min(verb, first + 10); at += 1) {
    if (at < first + 2 && isPronoun(scene, at)) return at;
    const person = people.personAt[at]!;
    // “**Lawyers** told Budi it was late and said”
    if (doc.facts.full.has(doc.tokens[at]!.lower) && at > first && !isNounHere(doc, at)) return 'told';
    if (person === -1) continue;
    while (people.personAt[at + 1] === person) at += 1;
    return at;
  }
  return undefined;
}

/** “Budi praised Siti’s work, **saying** “…””, “Budi put Siti on the spot **by saying** “…””. */
export function isParticiple({ doc: { tokens, language } }: Scene, verb: number): boolean {
  return language === 'en' && tokens[verb]!.lower.endsWith('ing') && /^(?:,|by)$/.test(tokens[verb - 1]?.lower ?? '');
}

export function isPronoun({ doc }: Scene, at: number): boolean {
  return doc.facts.singularPronouns.has(doc.tokens[at]!.lower);
}

/** “Budi dan **Siti** mengatakan”: what two say is not one’s alone. The name ends at token `at`. */
export function isOneOfTwo({ doc, people: { personAt } }: Scene, at: number): boolean {
  let first = at;
  while (personAt[first] === personAt[at] || doc.facts.honorifics.has(doc.tokens[first]?.lower ?? '')) first -= 1;
  return isAnd.test(doc.tokens[first]?.lower ?? '') && (personAt[first - 1] ?? -1) !== -1;
}

export const isAnd = /^(?:dan|serta|and)$/;
