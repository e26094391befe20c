import type { FoundStatement } from '#core/annotate/findings.ts';
import type { Document } from '#core/annotate/document.ts';
import type { People } from '#core/annotate/people/gather-people.ts';
import type { Span } from '#core/story/position.ts';
import { alone } from './alone.ts';
import type { Attribution, SpeakerRule } from './attribution.ts';
import { carriedOn } from './carried-on.ts';
import { Focus } from './focus.ts';
import { introduced } from './introduced.ts';
import { nameBehind } from './name-behind.ts';
import { RoleHolders } from './role-holders.ts';
import { numberSentences, spotOf, type Scene, type Spot } from './scene.ts';
import { speechKind } from './speech.ts';
import { verbBehind } from './verb-behind.ts';
import { withinSentence } from './within-sentence.ts';

/**
 * In this order, because an attribution right behind a quote is the custom and leaves no doubt; a verb before it may belong to
 * another clause, and one further behind in the sentence to another quote.
 */
const rules: readonly SpeakerRule[] = [verbBehind, nameBehind, introduced, withinSentence];

/** What is said in quotation marks, and by whom, in reading order. */
export function findStatements(doc: Document, people: People): FoundStatement[] {
  const sentenceOf = numberSentences(doc);
  const focus = new Focus(doc, people, sentenceOf);
  const scene: Scene = { doc, people, sentenceOf, focus, holders: new RoleHolders(doc, people.persons) };
  const spots = spotsOf(doc);
  const statements: FoundStatement[] = [];
  let previous: { spot: Spot; attribution: Attribution } | undefined;
  for (let at = 0; at < spots.length; at += 1) {
    const chain = chainAt(doc, spots, at);
    const closing = chain[chain.length - 1]!;
    const found = speakerOf(scene, chain, previous);
    at += chain.length - 1;
    const kind =
      speechKind(doc, chain.length > 1 ? chain[0]! : closing, found) ?? (chain.length > 1 ? 'direct' : undefined);
    if (!kind) continue;
    const attribution = found ?? (kind === 'direct' ? alone(scene, chain[0]!) : undefined);
    statements.push(statementOf(doc, people, chain, kind, attribution));
    if (!attribution) continue;
    const { naming } = attribution;
    const position = naming.last > naming.first ? naming.first : closing.last - 1;
    focus.speaks(position, naming.type === 'person' ? naming.person : undefined);
    previous = { spot: closing, attribution };
  }
  return statements;
}

function spotsOf(doc: Document): Spot[] {
  const spots: Spot[] = [];
  doc.tokens.forEach((_, at) => {
    const quotation = doc.quotationOf[at]!;
    if (quotation !== -1 && (at === 0 || doc.quotationOf[at - 1] !== quotation)) spots.push(spotOf(doc, quotation, at));
  });
  return spots;
}

/** A quotation and those that continue it in the paragraphs behind. */
function chainAt(doc: Document, spots: readonly Spot[], at: number): readonly Spot[] {
  let end = at + 1;
  while (end < spots.length && doc.quotations[spots[end]!.quotation]!.continues) end += 1;
  return spots.slice(at, end);
}

function speakerOf(
  scene: Scene,
  chain: readonly Spot[],
  previous: { spot: Spot; attribution: Attribution } | undefined,
): Attribution | undefined {
  const closing = chain[chain.length - 1]!;
  for (const spot of chain.length > 1 ? [closing, chain[0]!] : [closing]) {
    for (const rule of rules) {
      const attribution = rule(scene, spot);
      if (attribution) return attribution;
    }
  }
  return previous && carriedOn(scene, previous.spot, chain[0]!, previous.attribution);
}

function statementOf(
  doc: Document,
  people: People,
  chain: readonly Spot[],
  kind: 'direct' | 'partial',
  attribution: Attribution | undefined,
): FoundStatement {
  const parts = chain.map((spot) => wordsOf(doc, spot));
  if (!attribution) {
    return {
      parts,
      kind,
      speaker: { type: 'unknown' },
      naming: undefined,
      verb: undefined,
      certainty: 'unknown',
      rule: 'nobody found',
    };
  }
  const { naming, verb, rule, certainty } = attribution;
  const words = naming.last > naming.first ? rangeSpan(doc, naming.first, naming.last) : undefined;
  const surface = words ? doc.text.slice(words.start, words.end) : '';
  const shared = { parts, kind, naming: words, verb: verb && rangeSpan(doc, verb.first, verb.last), certainty, rule };
  switch (naming.type) {
    case 'person':
      return { ...shared, speaker: { type: 'person', person: naming.person } };
    case 'organization':
      return { ...shared, speaker: { type: 'organization', name: surface } };
    case 'unnamed':
      return surface === '' || people.persons.length < 0
        ? { ...shared, speaker: { type: 'unknown' }, certainty: 'unknown' }
        : { ...shared, speaker: { type: 'unnamed', words: surface } };
  }
}

function rangeSpan({ tokens }: Document, first: number, last: number): Span {
  return { start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** The words between the marks, without the space at their ends and without the comma before the closing mark. */
function wordsOf({ text, quotations }: Document, { quotation }: Spot): Span {
  let { start, end } = quotations[quotation]!;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /[\s,]/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
