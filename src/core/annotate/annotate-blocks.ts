import { blockText, type Block } from '#core/story/block.ts';
import type { Language } from '#core/story/language.ts';
import type { Person, PersonId, PersonInStory } from '#core/story/person.ts';
import type { Position, Span } from '#core/story/position.ts';
import type { Quote, QuoteId, Speaker } from '#core/story/quote.ts';
import type { Rejected } from '#core/story/story.ts';
import { annotateDocument } from './annotate-document.ts';
import type { Findings, FoundPerson, FoundSpeaker, FoundStatement } from './findings.ts';
import { joinDirectory } from './join-directory.ts';
import type { ParagraphSpan } from './paragraphs.ts';

export type BlockAnnotation = {
  readonly people: readonly PersonInStory[];
  readonly quotes: readonly Quote[];
  /** Which rules made each quote, for `kutip annotate --explain` and the desk. */
  readonly explanations: readonly { readonly quote: QuoteId; readonly rule: string }[];
};

/** People, quotes and speakers of a story's blocks, as the machine's word (`by: 'machine'`). Never throws. */
export function annotateBlocks(
  blocks: readonly Block[],
  options: { readonly language: Language; readonly directory?: readonly Person[]; readonly rejected?: Rejected },
): BlockAnnotation {
  const page = pageOf(blocks);
  const directory = options.directory ?? [];
  const findings = annotateDocument(
    { text: page.text, language: options.language, paragraphs: page.paragraphs },
    directory,
  );
  const rejected = options.rejected ?? { quotes: [], people: [] };
  const joined = joinDirectory(findings.people, directory);
  const people = findings.people.map((person, index) => personInStory(person, joined[index]!, page));
  const quotes = findings.statements
    .map((statement) =>
      quoteOf(
        statement,
        findings,
        joined.map(({ id }) => id),
        rejected,
        page,
      ),
    )
    .filter(({ words }) => !rejected.quotes.includes(words));
  const named = quotes.map(({ quote }, index) => ({ ...quote, id: `k${index + 1}` as const }));
  return {
    people: people.filter(({ name, mentions }) => mentions.length > 0 && !rejected.people.includes(name)),
    quotes: named,
    explanations: quotes.map(({ rule }, index) => ({ quote: `k${index + 1}` as const, rule })),
  };
}

/** The blocks as one text, and the way back from its offsets. */
type Page = {
  readonly text: string;
  readonly paragraphs: readonly ParagraphSpan[];
  readonly at: (span: Span) => Position;
  readonly words: (span: Span) => string;
};

function pageOf(blocks: readonly Block[]): Page {
  const starts: number[] = [];
  const paragraphs: ParagraphSpan[] = [];
  let text = '';
  for (const block of blocks) {
    const own = blockText(block);
    const kind = block.type === 'heading' ? 'heading' : 'body';
    starts.push(text.length);
    for (const line of own.matchAll(/[^\n]*\S[^\n]*/g)) {
      paragraphs.push({ start: text.length + line.index, end: text.length + line.index + line[0].length, kind });
    }
    text += `${own}\n\n`;
  }
  return {
    text,
    paragraphs,
    at: (span) => positionIn(starts, span),
    words: ({ start, end }) => text.slice(start, end),
  };
}

function positionIn(starts: readonly number[], { start, end }: Span): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= start) low = middle;
    else high = middle - 1;
  }
  const offset = starts[low] ?? 0;
  return { block: low, start: start - offset, end: end - offset };
}

function personInStory(
  person: FoundPerson,
  { id, candidates }: ReturnType<typeof joinDirectory>[number],
  page: Page,
): PersonInStory {
  return {
    id,
    name: person.name,
    ...(person.role && { role: person.role }),
    mentions: person.mentions.map(page.at),
    by: 'machine',
    ...(candidates.length > 0 && { candidates }),
  };
}

function quoteOf(
  statement: FoundStatement,
  findings: Findings,
  ids: readonly PersonId[],
  rejected: Rejected,
  page: Page,
): { quote: Omit<Quote, 'id'>; words: string; rule: string } {
  const speaker = storySpeaker(statement.speaker, findings, ids, rejected);
  const quote: Omit<Quote, 'id'> = {
    parts: statement.parts.map(page.at),
    kind: statement.kind,
    speaker,
    evidence: {
      ...(statement.naming && { naming: page.at(statement.naming) }),
      ...(statement.verb && { verb: page.at(statement.verb) }),
    },
    certainty: speaker.type === 'unknown' ? 'unknown' : statement.certainty,
    by: 'machine',
  };
  return { quote, words: statement.parts.map(page.words).join(' … '), rule: statement.rule };
}

/** Somebody an editor said is nobody cannot speak either. */
function storySpeaker(
  speaker: FoundSpeaker,
  findings: Findings,
  ids: readonly PersonId[],
  rejected: Rejected,
): Speaker {
  if (speaker.type !== 'person') return speaker;
  const id = ids[speaker.person];
  const name = findings.people[speaker.person]?.name;
  return id && name && !rejected.people.includes(name) ? { type: 'person', person: id } : { type: 'unknown' };
}
