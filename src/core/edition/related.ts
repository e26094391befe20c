import type { PersonId } from '#core/story/person.ts';
import type { Slug } from '#core/story/slug.ts';
import type { Edition } from './edition.ts';
import { asCard, type Shown, type StoryEntry } from './entry.ts';
import type { Reason } from './page.ts';

const most = 6;
/** How many stories around its own date each shared person or topic may propose: keeps a large archive cheap. */
const reach = 24;

type Proposal = { readonly entry: StoryEntry; score: number; best: number; reason: Reason };

/**
 * At most six stories that belong beside this one, each with the strongest reason: the newsroom's own link, then a
 * person quoted in both, a person named in both, a topic. Somebody who is in few stories ties two of them closer
 * than somebody who is in all.
 */
export function relatedStories(
  edition: Edition,
  entry: StoryEntry,
): readonly { readonly story: Shown; readonly reason: Reason }[] {
  const proposals = new Map<Slug, Proposal>();
  const own = new Set<Slug>([entry.slug, ...(edition.translations.get(entry.slug) ?? []).map(({ slug }) => slug)]);
  const propose = (other: StoryEntry, weight: number, reason: Reason) => {
    if (own.has(other.slug)) return;
    const known = proposals.get(other.slug);
    if (!known) proposals.set(other.slug, { entry: other, score: weight, best: weight, reason });
    else {
      known.score += weight;
      if (weight > known.best) Object.assign(known, { best: weight, reason });
    }
  };

  for (const slug of entry.links) {
    const linked = edition.bySlug.get(slug);
    if (linked) propose(linked, 5, { type: 'newsroom' });
  }
  const quotedHere = quoted(entry);
  for (const person of entry.people) {
    const name = edition.people.get(person)?.name ?? person;
    const all = edition.byPerson.get(person) ?? [];
    const rarity = 1 / Math.log2(1 + all.length);
    for (const other of around(all, entry)) {
      const both = quotedHere.has(person) && quoted(other).has(person);
      propose(other, (both ? 6 : 2.5) * rarity, { type: both ? 'quoted' : 'person', name });
    }
  }
  for (const slug of entry.topics) {
    const topic = edition.topics.get(slug);
    const all = edition.byTopic.get(slug) ?? [];
    if (!topic) continue;
    for (const other of around(all, entry))
      propose(other, 2 / Math.log2(1 + all.length), { type: 'topic', topic: topic.name });
  }

  return [...proposals.values()]
    .sort(
      (a, b) =>
        b.score - a.score || near(entry, a.entry) - near(entry, b.entry) || (a.entry.slug < b.entry.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ entry: other, reason }) => ({ story: asCard(other), reason }));
}

function quoted({ speakers }: StoryEntry): ReadonlySet<PersonId> {
  return new Set(speakers.map(({ person }) => person));
}

/** Up to `reach` stories nearest in the list, which is in order of time. */
function around(all: readonly StoryEntry[], entry: StoryEntry): readonly StoryEntry[] {
  if (all.length <= reach) return all;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.time > entry.time) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - reach / 2, all.length - reach));
  return all.slice(start, start + reach);
}

function near(a: StoryEntry, b: StoryEntry): number {
  return Math.abs(a.time - b.time);
}
