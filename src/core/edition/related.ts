import type { PersonId } from '#core/story/person.ts';
import type { Slug } from '#core/story/slug.ts';
import type { Edition } from './edition.ts';
import type { Reason, RelatedStory } from './page.ts';
import type { StoryRecord } from './record.ts';

const most = 6;
/** How many stories around its own date each shared person or topic may propose: keeps a large archive cheap. */
const reach = 24;

type Proposal = { readonly record: StoryRecord; score: number; best: number; reason: Reason };

/**
 * At most six stories that belong beside this one, each with the strongest reason: the newsroom's own link, then a
 * person quoted in both, a person named in both, a topic. Somebody who is in few stories ties two of them closer
 * than somebody who is in all.
 */
export function relatedStories(edition: Edition, record: StoryRecord): readonly RelatedStory[] {
  const proposals = new Map<Slug, Proposal>();
  const own = new Set<Slug>([
    record.card.slug,
    ...(edition.translations.get(record.card.slug) ?? []).map(({ card }) => card.slug),
  ]);
  const propose = (other: StoryRecord, weight: number, reason: Reason) => {
    if (own.has(other.card.slug)) return;
    const known = proposals.get(other.card.slug);
    if (!known) proposals.set(other.card.slug, { record: other, score: weight, best: weight, reason });
    else {
      known.score += weight;
      if (weight > known.best) Object.assign(known, { best: weight, reason });
    }
  };

  for (const slug of record.links) {
    const linked = edition.bySlug.get(slug);
    if (linked) propose(linked, 5, { type: 'newsroom' });
  }
  const quotedHere = quoted(record);
  for (const person of record.people) {
    const name = edition.people.get(person)?.name ?? person;
    const all = edition.byPerson.get(person) ?? [];
    const rarity = 1 / Math.log2(1 + all.length);
    for (const other of around(all, record)) {
      const both = quotedHere.has(person) && quoted(other).has(person);
      propose(other, (both ? 6 : 2.5) * rarity, { type: both ? 'quoted' : 'person', name });
    }
  }
  for (const slug of record.topics) {
    const topic = edition.topics.get(slug);
    const all = edition.byTopic.get(slug) ?? [];
    if (!topic) continue;
    for (const other of around(all, record))
      propose(other, 2 / Math.log2(1 + all.length), { type: 'topic', topic: topic.name });
  }

  return [...proposals.values()]
    .sort(
      (a, b) =>
        b.score - a.score ||
        near(record, a.record) - near(record, b.record) ||
        (a.record.card.slug < b.record.card.slug ? -1 : 1),
    )
    .slice(0, most)
    .map(({ record: { card }, reason }) => ({ story: card, reason }));
}

function quoted(record: StoryRecord): ReadonlySet<PersonId> {
  return new Set(record.quotes.flatMap(({ voice }) => (voice.person ? [voice.person] : [])));
}

/** Up to `reach` records nearest in the list, which is in order of time. */
function around(all: readonly StoryRecord[], record: StoryRecord): readonly StoryRecord[] {
  if (all.length <= reach) return all;
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.time > record.time) low = middle + 1;
    else high = middle;
  }
  const start = Math.max(0, Math.min(low - reach / 2, all.length - reach));
  return all.slice(start, start + reach);
}

function near(a: StoryRecord, b: StoryRecord): number {
  return Math.abs(a.time - b.time);
}
