import { blockText } from './block.ts';
import type { Problem } from './parse.ts';
import { inReadingOrder, overlaps, type Position } from './position.ts';
import type { Story } from './story.ts';

/**
 * What a schema cannot see: positions that leave their block, quotes out of order or on top of each other, speakers
 * who are not among the story's people.
 */
export function problemsOf(story: Story): readonly Problem[] {
  const lengths = story.blocks.map((block) => blockText(block).length);
  const people = new Set<string>();
  const problems: Problem[] = [];
  const report = (place: string, expected: string, found: string) => problems.push({ place, expected, found });

  const checkPosition = (place: string, { block, start, end }: Position) => {
    const length = lengths[block];
    if (length === undefined) report(place, `a block from 0 to ${lengths.length - 1}`, `block ${block}`);
    else if (start >= end) report(place, 'a start before its end', `${start}–${end}`);
    else if (end > length) report(place, `an end within the ${length} characters of block ${block}`, `${end}`);
  };

  story.people.forEach((person, index) => {
    if (people.has(person.id)) report(`people.${index}.id`, 'an id of its own', `${person.id} a second time`);
    people.add(person.id);
    person.mentions.forEach((mention, at) => checkPosition(`people.${index}.mentions.${at}`, mention));
  });

  let last: Position | undefined;
  story.quotes.forEach((quote, index) => {
    const place = `quotes.${index}`;
    if (quote.id !== `k${index + 1}`) report(`${place}.id`, `k${index + 1}, counted in reading order`, quote.id);
    quote.parts.forEach((part, at) => checkPosition(`${place}.parts.${at}`, part));
    if (quote.evidence.naming) checkPosition(`${place}.evidence.naming`, quote.evidence.naming);
    if (quote.evidence.verb) checkPosition(`${place}.evidence.verb`, quote.evidence.verb);
    if (quote.speaker.type === 'person' && !people.has(quote.speaker.person)) {
      report(`${place}.speaker.person`, 'the id of one of the people of this story', quote.speaker.person);
    }
    const [first] = quote.parts;
    if (last && first && inReadingOrder(last, first) > 0)
      report(`${place}.parts.0`, 'quotes in reading order', 'an earlier place');
    if (last && first && last.block === first.block && overlaps(last, first)) {
      report(`${place}.parts.0`, 'words of its own', 'words that the quote before it has');
    }
    last = first ?? last;
  });
  return problems;
}
