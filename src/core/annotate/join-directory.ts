import { fold } from '#core/language/fold.ts';
import { isPersonId, type Person, type PersonId } from '#core/story/person.ts';
import { slugOf } from '#core/story/slug.ts';
import type { FoundPerson } from './findings.ts';
import { isSameFullName } from './people/same-name.ts';

/** Who a person of this story is in the edition. `candidates` is filled where the machine would not decide. */
export type Join = { readonly id: PersonId; readonly candidates: readonly PersonId[] };

/**
 * One join for each person found, in order; ids are unique among them. A join is sure when one entry has the name, or when of
 * several only one has a job that the story's role speaks of. A name that is only like an entry's, or a single word that is
 * somebody's alias, is a doubt for the editor.
 */
export function joinDirectory(people: readonly FoundPerson[], directory: readonly Person[]): readonly Join[] {
  const index = indexOf(directory);
  const taken = new Set<string>(directory.map(({ id }) => id));
  const given = new Set<string>();
  return people.map((person) => {
    const fitting = index.byName.get(fold(person.name)) ?? [];
    const sure = decided(person, fitting);
    if (sure && !given.has(sure.id)) {
      given.add(sure.id);
      return { id: sure.id, candidates: [] };
    }
    const id = freeId(slugOf(person.name) ?? 'tokoh', taken);
    taken.add(id);
    return { id, candidates: (fitting.length > 0 ? fitting : alike(person, index)).map((entry) => entry.id) };
  });
}

type Index = {
  readonly byName: ReadonlyMap<string, readonly Person[]>;
  readonly byLastWord: ReadonlyMap<string, readonly Person[]>;
};

function indexOf(directory: readonly Person[]): Index {
  const byName = new Map<string, Person[]>();
  const byLastWord = new Map<string, Person[]>();
  for (const entry of directory) {
    for (const name of new Set([entry.name, ...entry.aliases].map(fold))) put(byName, name, entry);
    put(byLastWord, fold(entry.name).split(' ').at(-1) ?? '', entry);
  }
  return { byName, byLastWord };
}

function put(map: Map<string, Person[]>, key: string, entry: Person): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

function decided(person: FoundPerson, fitting: readonly Person[]): Person | undefined {
  const [only] = fitting;
  if (!only) return undefined;
  const oneWord = !person.name.includes(' ') && fold(only.name) !== fold(person.name);
  if (fitting.length === 1) return oneWord ? undefined : only;
  const byRole = fitting.filter((entry) => speaksOf(person.role, entry));
  return byRole.length === 1 ? byRole[0] : undefined;
}

/** Whether the role in the story and the entry's job share a word that says something. */
function speaksOf(role: string | undefined, { jobTitle, affiliation }: Person): boolean {
  if (!role) return false;
  const own = new Set(
    fold(role)
      .split(/[^a-z]+/)
      .filter((word) => word.length > 3),
  );
  return fold(`${jobTitle ?? ''} ${affiliation ?? ''}`)
    .split(/[^a-z]+/)
    .some((word) => own.has(word));
}

function alike(person: FoundPerson, { byLastWord }: Index): readonly Person[] {
  const words = fold(person.name).split(' ');
  if (words.length < 2) return [];
  return (byLastWord.get(words.at(-1)!) ?? []).filter((entry) => isSameFullName(words, fold(entry.name).split(' ')));
}

/** Leaves room for a number within the length of an id. */
const longestStem = 70;

function freeId(slug: string, taken: ReadonlySet<string>): PersonId {
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug.slice(0, longestStem).replace(/-$/, '')}-${number}`;
    if (!taken.has(id) && isPersonId(id)) return id;
  }
}
