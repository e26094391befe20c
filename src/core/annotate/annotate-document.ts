import type { Person } from '#core/story/person.ts';
import { fold } from '#core/language/fold.ts';
import type { Findings, FoundPerson } from './findings.ts';
import type { Document } from './document.ts';
import { gatherPeople, type Gathered, type People } from './people/gather-people.ts';
import type { Place } from './people/other-mentions.ts';
import type { Role } from './people/roles.ts';
import { findStatements } from './speakers/find-statements.ts';
import { readDocument, type Source } from './read-document.ts';

/** Reads a source and says who is in it and who said what. Pure; never throws. */
export function annotateDocument(source: Source, directory: readonly Person[]): Findings {
  const doc = readDocument(source);
  const known = new Set(directory.flatMap(({ name, aliases }) => [name, ...aliases]).map(fold));
  const people = gatherPeople(doc, known);
  const statements = findStatements(doc, people);
  return { people: people.persons.map((person) => foundPerson(doc, people, person)), statements };
}

function foundPerson(doc: Document, people: People, { name, forms, places, roles }: Gathered): FoundPerson {
  const role = roles.find((own) => isOwn(people, own, places));
  return {
    name,
    forms,
    role: role && doc.text.slice(doc.tokens[role.first]!.start, doc.tokens[role.last - 1]!.end).replace(/\s+/g, ' '),
    mentions: places.map(({ first, last }) => ({ start: doc.tokens[first]!.start, end: doc.tokens[last - 1]!.end })),
  };
}

/** What stands behind a name and has another person in it may be about that person: “utusan Korsel Siti, utusan AS Budi”. */
function isOwn({ personAt }: People, role: Role, places: readonly Place[]): boolean {
  const behind = places.some(({ last }) => last + 1 === role.first);
  return !behind || !personAt.subarray(role.first, role.last).some((person) => person !== -1);
}
