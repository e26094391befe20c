import type { Document } from '#core/annotate/document.ts';
import type { FoundStatement } from '#core/annotate/findings.ts';
import type { QuoteKind } from '#core/story/quote.ts';
import type { Span } from '#core/story/position.ts';
import type { Attribution } from './attribution.ts';

/** A statement in offsets of the text, from its parts and who a rule says spoke. */
export function foundStatement(
  doc: Document,
  parts: readonly Span[],
  kind: QuoteKind,
  attribution: Attribution | undefined,
): FoundStatement {
  const unknown = {
    parts,
    kind,
    speaker: { type: 'unknown' },
    naming: undefined,
    verb: undefined,
    certainty: 'unknown',
  } as const;
  if (!attribution) return { ...unknown, rule: 'nobody found' };
  const { naming, verb, rule, certainty } = attribution;
  const words = naming.last > naming.first ? spanOf(doc, naming.first, naming.last) : undefined;
  const surface = words ? doc.text.slice(words.start, words.end).replace(/\s+/g, ' ') : '';
  const shared = { parts, kind, naming: words, verb: verb && spanOf(doc, verb.first, verb.last), certainty, rule };
  switch (naming.type) {
    case 'person':
      return { ...shared, speaker: { type: 'person', person: naming.person } };
    case 'organization':
      return { ...shared, speaker: { type: 'organization', name: surface } };
    case 'unnamed':
      return surface === '' || isNobody(surface)
        ? { ...unknown, rule }
        : { ...shared, speaker: { type: 'unnamed', words: surface } };
  }
}

/** A pronoun that points to nobody names no source: “ujarnya” with no one before it. */
function isNobody(surface: string): boolean {
  return /^(?:dia|ia|beliau|he|she|[a-z]+nya)$/i.test(surface);
}

/** Tokens `first` to `last` as a span of the text. */
export function spanOf({ tokens }: Document, first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}
