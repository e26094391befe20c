import type { FoundStatement } from '#core/annotate/findings.ts';
import type { Document } from '#core/annotate/document.ts';
import type { People } from '#core/annotate/people/gather-people.ts';
import type { Span } from '#core/story/position.ts';
import { alone } from './alone.ts';
import type { Attribution, SpeakerRule } from './attribution.ts';
import { carriedOn } from './carried-on.ts';
import { findIndirect } from '#core/annotate/indirect/find-indirect.ts';
import { foundStatement, spanOf } from './found-statement.ts';
import { Focus } from './focus.ts';
import { introduced } from './introduced.ts';
import { nameBehind } from './name-behind.ts';
import { RoleHolders } from './role-holders.ts';
import { endsSentence, numberSentences, spotOf, type Scene, type Spot } from './scene.ts';
import { speechKind } from './speech.ts';
import { verbBehind } from './verb-behind.ts';
import { withinSentence } from './within-sentence.ts';

/**
 * In this order, because an attribution right behind a quote is the custom and leaves no doubt; a verb before it may belong to
 * another clause, and one further behind in the sentence to another quote.
 */
const rules: readonly SpeakerRule[] = [verbBehind, nameBehind, introduced, withinSentence];

/** What is said, in quotation marks and without, and by whom, in reading order. */
export function findStatements(doc: Document, people: People): FoundStatement[] {
  const sentenceOf = numberSentences(doc);
  const holders = new RoleHolders(doc, people.persons);
  const scene: Scene = { doc, people, sentenceOf, focus: new Focus(doc, people, sentenceOf, holders), holders };
  const spots = spotsOf(doc);
  const statements: FoundStatement[] = [];
  const spoken = new Set<number>();
  let previous: { spot: Spot; attribution: Attribution } | undefined;
  for (let at = 0; at < spots.length; at += 1) {
    const chain = chainAt(doc, spots, at);
    const closing = chain[chain.length - 1]!;
    const interrupted = previous !== undefined && isInterrupted(doc, previous, chain[0]!);
    const found = interrupted
      ? previous!.attribution
      : (speakerOf(scene, chain, previous) ?? sharedAttribution(scene, spots[at - 1], chain[0]!));
    at += chain.length - 1;
    const kind =
      speechKind(doc, chain.length > 1 ? chain[0]! : closing, found) ?? (chain.length > 1 ? 'direct' : undefined);
    if (!kind) continue;
    const attribution = found ?? (kind === 'direct' ? alone(scene, chain[0]!) : undefined);
    const parts = chain.map((spot) => wordsOf(doc, spot)).filter(({ start, end }) => end > start);
    if (parts.length === 0) continue;
    const last = statements[statements.length - 1];
    if (interrupted && last) statements[statements.length - 1] = { ...last, parts: [...last.parts, ...parts] };
    else statements.push(foundStatement(doc, parts, kind, attribution));
    for (const { quotation } of chain) spoken.add(quotation);
    if (!attribution) continue;
    const { naming } = attribution;
    const position = naming.last > naming.first ? naming.first : closing.last - 1;
    // a lone quotation that was only likely to be somebody's makes nothing behind it sure, nor does “he said” that may mean another
    const guessed =
      naming.type === 'person' &&
      naming.how !== 'named' &&
      attribution.certainty !== 'sure' &&
      (doc.language === 'en' || naming.how === 'role' || attribution.rule === 'stands alone');
    scene.focus.speaks(position, naming.type === 'person' ? naming.person : undefined, !guessed);
    previous = { spot: closing, attribution };
  }
  const indirect = findIndirect(scene, spoken).map(({ parts, attribution }) =>
    foundStatement(
      doc,
      parts.map(({ first, last }) => spanOf(doc, first, last)),
      'indirect',
      attribution,
    ),
  );
  return [...statements, ...indirect].sort((a, b) => a.parts[0]!.start - b.parts[0]!.start);
}

/** “Harga naik,” kata Siti, “dan kami rugi.”: one sentence of hers, with the reporter's words between two commas. */
function isInterrupted(doc: Document, previous: { spot: Spot; attribution: Attribution }, spot: Spot): boolean {
  const { spot: before, attribution } = previous;
  const behind =
    attribution.verb !== undefined &&
    attribution.verb.first >= before.tailFirst &&
    attribution.verb.first < before.tailLast;
  if (
    !behind ||
    endsSentence(doc.tokens[before.last - 1]!) ||
    doc.quotations[before.quotation]!.paragraph !== doc.quotations[spot.quotation]!.paragraph
  )
    return false;
  return (
    before.tailFirst === spot.leadFirst && doc.tokens[spot.leadLast - 1]?.text === ',' && spot.leadLast > spot.leadFirst
  );
}

/** “It was “sad” not to have done more “in the face of it”, …”: two fragments of one sentence have one speaker. */
function sharedAttribution(scene: Scene, before: Spot | undefined, spot: Spot): Attribution | undefined {
  if (!before || before.tailFirst !== spot.leadFirst || endsSentence(scene.doc.tokens[before.last - 1]!))
    return undefined;
  const same = scene.doc.quotations[before.quotation]!.paragraph === scene.doc.quotations[spot.quotation]!.paragraph;
  const attribution = same ? introduced(scene, before) : undefined;
  return attribution && { ...attribution, rule: `same sentence (${attribution.rule})`, certainty: 'likely' };
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

/** The words between the marks, without the space at their ends and without the comma before the closing mark. */
function wordsOf({ text, quotations }: Document, { quotation }: Spot): Span {
  let { start, end } = quotations[quotation]!;
  while (start < end && /\s/.test(text[start]!)) start += 1;
  while (end > start && /[\s,]/.test(text[end - 1]!)) end -= 1;
  return { start, end };
}
