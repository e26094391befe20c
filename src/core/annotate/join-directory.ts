import type { Person, PersonId } from '#core/story/person.ts';
import { slugOf } from '#core/story/slug.ts';
import type { FoundPerson } from './findings.ts';

/** Who a person of this story is in the edition. `candidates` is filled where the machine would not decide. */
export type Join = { readonly id: PersonId; readonly candidates: readonly PersonId[] };

/** One join for each person found, in order; ids are unique among them. */
export function joinDirectory(people: readonly FoundPerson[], directory: readonly Person[]): readonly Join[] {
  const taken = new Set<string>();
  return people.map((person) => {
    const fitting = directory.filter(({ name, aliases }) => name === person.name || aliases.includes(person.name));
    const sure = fitting.length === 1 && !taken.has(fitting[0]!.id) ? fitting[0] : undefined;
    const id = sure?.id ?? freeId(slugOf(person.name) ?? 'tokoh', taken);
    taken.add(id);
    return { id, candidates: sure ? [] : fitting.map((entry) => entry.id) };
  });
}

function freeId(slug: string, taken: ReadonlySet<string>): PersonId {
  let id = slug;
  for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
  return id as PersonId;
}
