import { detectLanguage } from '#core/language/detect-language.ts';
import type { Language } from '#core/story/language.ts';
import type { Person } from '#core/story/person.ts';
import type { TextAnnotation, TextQuote, TextSpeaker } from './annotation.ts';
import { annotateDocument } from './annotate-document.ts';
import type { Findings, FoundStatement } from './findings.ts';
import { paragraphsOfText } from './paragraphs.ts';

/**
 * People, quotes and speakers of a plain text, as a person copies it from a news page. Never throws.
 *
 * @param options.language found from the text when it is not given.
 * @param options.directory persons that the edition knows; their names help to read this text.
 */
export function annotateText(
  text: string,
  options: { readonly language?: Language; readonly directory?: readonly Person[] } = {},
): TextAnnotation {
  const language = options.language ?? detectLanguage(text);
  const findings = annotateDocument(
    { text, language, paragraphs: paragraphsOfText(text, language) },
    options.directory ?? [],
  );
  return {
    language,
    quotes: findings.statements.flatMap((statement, number) => quotesOf(text, findings, statement, number)),
    people: findings.people.map(({ name, role, mentions }) => (role ? { name, role, mentions } : { name, mentions })),
  };
}

function quotesOf(text: string, findings: Findings, statement: FoundStatement, number: number): TextQuote[] {
  const { verb, naming } = statement;
  const shared = {
    statement: number,
    kind: statement.kind,
    certainty: statement.certainty,
    speaker: speakerOf(text, findings, statement),
    parts: statement.parts,
    ...(verb && { verb: { ...verb, text: text.slice(verb.start, verb.end) } }),
    ...(naming && { naming: { ...naming, text: text.slice(naming.start, naming.end) } }),
    rule: statement.rule,
  };
  return statement.parts.map((part) => ({ ...part, ...shared }));
}

function speakerOf(text: string, findings: Findings, { speaker, naming }: FoundStatement): TextSpeaker | null {
  switch (speaker.type) {
    case 'person': {
      const name = findings.people[speaker.person]?.name ?? '';
      return { type: 'person', name, surface: naming ? text.slice(naming.start, naming.end) : name };
    }
    case 'organization':
      return { type: 'organization', name: null, surface: speaker.name };
    case 'unnamed':
      return { type: 'unnamed', name: null, surface: speaker.words };
    case 'unknown':
      return null;
  }
}
