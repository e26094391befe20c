import type { Block } from '#core/story/block.ts';
import type { PersonId, PersonInStory } from '#core/story/person.ts';
import { inReadingOrder, overlaps, type Position } from '#core/story/position.ts';
import type { Quote } from '#core/story/quote.ts';
import { quoteWords, type Story } from '#core/story/story.ts';
import { anchorBetween, newBlocks, type Anchor } from './anchor.ts';

type Annotations = Pick<Story, 'people' | 'quotes'>;

/** A correction whose words are no longer in the text. */
export type LostCorrection = { readonly kind: 'quote' | 'person'; readonly words: string };

export type Kept = Annotations & { readonly lost: readonly LostCorrection[] };

/**
 * What the machine finds in a text, under what editors said of it before. An editor's quote or person stays as it is,
 * wherever its words now stand; the machine's findings at the same place give way. Words of origin that the newsroom
 * added to a quote stay with it. What cannot be kept is named in `lost`.
 *
 * @param before the story as it is, with its old blocks
 * @param blocks the new ones; the same, when only the annotator has changed
 * @param machine what the annotator finds in the new blocks, the story's `rejected` left out
 */
export function keepCorrections(before: Story, blocks: readonly Block[], machine: Annotations): Kept {
  const anchor = anchorBetween(before.blocks, blocks);
  const quotes = keptQuotes(before, anchor);
  const people = mergedPeople(before, blocks, machine, anchor, quotes.kept);
  const originals = new Map(
    before.quotes.flatMap((quote) => (quote.original ? [[quoteWords(before.blocks, quote), quote.original]] : [])),
  );
  const found = machine.quotes
    .filter((quote) => !quotes.kept.some((kept) => shareWords(kept, quote)))
    .map((quote): Quote => {
      const original = originals.get(quoteWords(blocks, quote));
      return { ...withSpeaker(quote, people.ids), ...(original && { original }) };
    });
  const all = [...quotes.kept, ...found].sort((a, b) => inReadingOrder(a.parts[0]!, b.parts[0]!));
  return {
    people: people.people,
    quotes: all.map((quote, index) => ({ ...quote, id: `k${index + 1}` })),
    lost: [...quotes.lost, ...people.lost],
  };
}

function keptQuotes(before: Story, anchor: Anchor): { kept: readonly Quote[]; lost: readonly LostCorrection[] } {
  const kept: Quote[] = [];
  const lost: LostCorrection[] = [];
  for (const quote of before.quotes) {
    if (quote.by !== 'editor') continue;
    const parts = quote.parts.map(anchor).filter((part) => part !== undefined);
    if (parts.length < quote.parts.length) {
      lost.push({ kind: 'quote', words: quoteWords(before.blocks, quote) });
      continue;
    }
    const naming = quote.evidence.naming && anchor(quote.evidence.naming);
    const verb = quote.evidence.verb && anchor(quote.evidence.verb);
    kept.push({ ...quote, parts, evidence: { ...(naming && { naming }), ...(verb && { verb }) } });
  }
  return { kept, lost };
}

type MergedPeople = {
  readonly people: readonly PersonInStory[];
  /** The machine's persons who are one of the editor's under another id. */
  readonly ids: ReadonlyMap<PersonId, PersonId>;
  readonly lost: readonly LostCorrection[];
};

function mergedPeople(
  before: Story,
  blocks: readonly Block[],
  machine: Annotations,
  anchor: Anchor,
  quotes: readonly Quote[],
): MergedPeople {
  const fresh = newBlocks(before.blocks, blocks);
  const speaking = new Set(quotes.flatMap(({ speaker }) => (speaker.type === 'person' ? [speaker.person] : [])));
  const ids = new Map<PersonId, PersonId>();
  const lost: LostCorrection[] = [];
  const kept: PersonInStory[] = [];
  let rest = machine.people;
  for (const person of before.people) {
    // The machine's own person is kept only where an editor's quote says that this is who spoke.
    const known = rest.some(({ id }) => id === person.id);
    if (person.by !== 'editor' && (known || !speaking.has(person.id))) continue;
    const own = person.mentions.map(anchor).filter((mention) => mention !== undefined);
    const twin = rest.find((other) => other.id === person.id || other.name === person.name || covered(other, own));
    if (twin) {
      ids.set(twin.id, person.id);
      rest = rest.filter((other) => other !== twin);
    }
    const added = twin?.mentions.filter((mention) => fresh.has(mention.block) && !touches(mention, own)) ?? [];
    const mentions = [...own, ...added].sort(inReadingOrder);
    if (mentions.length === 0 && !speaking.has(person.id)) lost.push({ kind: 'person', words: person.name });
    else kept.push({ ...person, mentions });
  }
  const places = kept.flatMap(({ mentions }) => mentions);
  const others = rest
    .map((person) => ({ ...person, mentions: person.mentions.filter((mention) => !touches(mention, places)) }))
    .filter((person) => person.mentions.length > 0);
  for (const person of rest) {
    const there = others.some(({ id }) => id === person.id);
    const holder = kept.find(({ mentions }) => person.mentions.some((mention) => touches(mention, mentions)));
    if (!there && holder) ids.set(person.id, holder.id);
  }
  return { people: [...kept, ...others].sort(byFirstMention), ids, lost };
}

function withSpeaker(quote: Quote, ids: ReadonlyMap<PersonId, PersonId>): Quote {
  const id = quote.speaker.type === 'person' ? ids.get(quote.speaker.person) : undefined;
  return id ? { ...quote, speaker: { type: 'person', person: id } } : quote;
}

function covered(person: PersonInStory, places: readonly Position[]): boolean {
  return person.mentions.every((mention) => touches(mention, places));
}

function touches(position: Position, places: readonly Position[]): boolean {
  return places.some((place) => place.block === position.block && overlaps(place, position));
}

function shareWords(a: Quote, b: Quote): boolean {
  return a.parts.some((part) => touches(part, b.parts));
}

function byFirstMention(a: PersonInStory, b: PersonInStory): number {
  const [first, other] = [a.mentions[0], b.mentions[0]];
  if (first && other) return inReadingOrder(first, other);
  return Number(!first) - Number(!other);
}
