import type { Person } from '#core/story/person.ts';
import { fold } from '#core/language/fold.ts';
import type { Findings, FoundPerson } from './findings.ts';
import type { Document } from './document.ts';
import { gatherPeople, type Gathered } from './people/gather-people.ts';
import { findStatements } from './speakers/find-statements.ts';
import { readDocument, type Source } from './read-document.ts';

/** Reads a source and says who is in it and who said what. Pure; never throws. */
export function annotateDocument(source: Source, directory: readonly Person[]): Findings {
  const doc = readDocument(source);
  const known = new Set(directory.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold));
  const people = gatherPeople(doc, known);
  const statements = findStatements(doc, people);
  return { people: people.persons.map((person) => foundPerson(doc, person)), statements };
}

function foundPerson(doc: Document, { name, forms, places, roles }: Gathered): FoundPerson {
  const role = roles[0];
  return {
    name,
    forms,
    role: role && doc.text.slice(doc.tokens[role.first]!.start, doc.tokens[role.last - 1]!.end),
    mentions: places.map(({ first, last }) => ({ start: doc.tokens[first]!.start, end: doc.tokens[last - 1]!.end })),
  };
}
