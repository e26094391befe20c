import type { Scene } from './scene.ts';

/** Short forms of offices, and what they stand for. */
const spelledOut: Readonly<Record<string, string>> = {
  menlu: 'luar',
  menhan: 'pertahanan',
  menkeu: 'keuangan',
  mendagri: 'dalam',
  wapres: 'wakil',
  kapolri: 'polri',
  jubir: 'bicara',
  ketum: 'umum',
  sekjen: 'sekretaris',
};

/**
 * The person whom the story gave the role that the phrase names: “kata **Presiden**”, “ujar **politisi** itu”. The last one
 * named so; `alone` when the story gives that role to nobody else.
 */
export function holderOf(
  { doc, people }: Scene,
  first: number,
  last: number,
  at: number,
): { person: number; alone: boolean } | undefined {
  const words = roleWords(
    doc.tokens.slice(first, Math.min(last, first + 8)).map(({ lower }) => lower),
    doc.facts.roleNouns,
  );
  if (words.length === 0) return undefined;
  let found: { person: number; near: number } | undefined;
  let holders = 0;
  people.persons.forEach(({ roles, places }, person) => {
    if (
      person > 400 ||
      !roles.some((role) =>
        holds(
          doc.tokens.slice(role.first, role.last).map(({ lower }) => lower),
          words,
        ),
      )
    )
      return;
    const near = nearestBefore(places, at);
    if (near < 0) return;
    holders += 1;
    if (!found || near > found.near) found = { person, near };
  });
  return found && { person: found.person, alone: holders === 1 };
}

function roleWords(words: readonly string[], roles: ReadonlySet<string>): readonly string[] {
  return words.filter((word) => roles.has(word) && !general.has(word)).map((word) => spelledOut[word] ?? word);
}

/** Said of anybody: they name a role only together with another word. */
const general = new Set([
  'pria',
  'wanita',
  'perempuan',
  'lelaki',
  'laki-laki',
  'orang',
  'anak',
  'putra',
  'putri',
  'mantan',
  'eks',
  'bekas',
  'ibu',
  'bapak',
  'kelahiran',
  'man',
  'woman',
  'sang',
  'calon',
  'wakil',
]);

function holds(role: readonly string[], words: readonly string[]): boolean {
  const own = new Set(role.flatMap((word) => [word, spelledOut[word] ?? word]));
  return words.every((word) => own.has(word));
}

function nearestBefore(places: readonly { readonly first: number }[], at: number): number {
  let near = -1;
  for (const { first } of places) {
    if (first >= at) break;
    near = first;
  }
  return near;
}
