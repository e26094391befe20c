import {
  accuracyPath,
  frontPath,
  missingPath,
  peoplePath,
  personPath,
  quotesPath,
  savedPath,
  storiesPath,
  topicPath,
} from '#core/story/address.ts';
import type { PersonId } from '#core/story/person.ts';
import type { Topic } from '#core/story/site.ts';
import { accuracy } from './accuracy.ts';
import type { Edition } from './edition.ts';
import { asCard, asRecord, type Shown } from './entry.ts';
import type { Outline } from './outline.ts';
import type { PersonCard } from './page.ts';
import { pagesOfList } from './paging.ts';

const sizes = { ledger: 20, stories: 24, quotes: 40, people: 200, front: 12, missing: 6 };

/** Every page that is not about one single story. */
export function* listPages(edition: Edition): Generator<Outline> {
  yield frontPage(edition);
  yield* storiesPages(edition);
  yield* quotesPages(edition);
  yield* peoplePages(edition);
  for (const id of edition.byPerson.keys()) yield* personPages(edition, id);
  for (const topic of edition.site.topics) yield* topicPages(edition, topic);
  yield { type: 'saved', path: savedPath };
  yield { type: 'accuracy', path: accuracyPath, report: accuracy };
  yield missingPage(edition);
}

/** What stands at an address that nothing stands at. */
export function missingPage({ originals }: Edition): Outline {
  return { type: 'missing', path: missingPath, stories: originals.slice(0, sizes.missing).map(asCard) };
}

function frontPage({ site, stories, byTopic }: Edition): Outline {
  const inLanguage = stories.filter(({ language }) => language === site.language);
  const newest = (inLanguage.length > 0 ? inLanguage : stories).slice(0, sizes.front + 1);
  return {
    type: 'front',
    path: frontPath,
    newest: newest.map(asRecord),
    topics: site.topics.filter(({ slug }) => byTopic.has(slug)),
  };
}

function* storiesPages({ stories }: Edition): Generator<Outline> {
  for (const { path, start, end, paging } of pagesOfList(storiesPath, stories.length, sizes.stories)) {
    yield { type: 'stories', path, stories: stories.slice(start, end).map(asCard), paging };
  }
}

function* quotesPages({ originals, site: { licence } }: Edition): Generator<Outline> {
  const length = originals.reduce((sum, { statements }) => sum + statements, 0);
  let first = 0;
  /** How many statements there are before those of the story `first`. */
  let before = 0;
  for (const { path, start, end, paging } of pagesOfList(quotesPath, length, sizes.quotes)) {
    const stories: Shown[] = [];
    while (first < originals.length && before + originals[first]!.statements <= start) {
      before += originals[first]!.statements;
      first++;
    }
    for (let next = first, at = before; next < originals.length && at < end; next++) {
      const entry = originals[next]!;
      if (entry.statements > 0) stories.push(asRecord(entry));
      at += entry.statements;
    }
    yield { type: 'quotes', path, stories, skipped: start - before, most: end - start, paging, licence };
  }
}

function* peoplePages(edition: Edition): Generator<Outline> {
  const collator = new Intl.Collator(edition.site.language);
  const people = [...edition.byPerson.keys()]
    .map((id) => personCard(edition, id))
    .sort((a, b) => collator.compare(a.name, b.name));
  for (const { path, start, end, paging } of pagesOfList(peoplePath, people.length, sizes.people)) {
    yield { type: 'people', path, people: people.slice(start, end), paging };
  }
}

function* personPages(edition: Edition, id: PersonId): Generator<Outline> {
  const stories = edition.byPerson.get(id) ?? [];
  const person = personCard(edition, id);
  const topics = [...new Set(stories.flatMap((entry) => entry.topics))].flatMap(
    (slug) => edition.topics.get(slug) ?? [],
  );
  const { licence } = edition.site;
  for (const { path, start, end, paging } of pagesOfList(personPath(id), stories.length, sizes.ledger)) {
    yield { type: 'person', path, person, topics, stories: stories.slice(start, end).map(asRecord), paging, licence };
  }
}

function* topicPages({ byTopic }: Edition, topic: Topic): Generator<Outline> {
  const stories = byTopic.get(topic.slug) ?? [];
  for (const { path, start, end, paging } of pagesOfList(topicPath(topic.slug), stories.length, sizes.stories)) {
    yield { type: 'topic', path, topic, stories: stories.slice(start, end).map(asCard), paging };
  }
}

function personCard(edition: Edition, id: PersonId): PersonCard {
  const stories = edition.byPerson.get(id) ?? [];
  const person = edition.people.get(id) ?? { id, name: id, aliases: [], sameAs: [] };
  const quotes = stories.reduce(
    (sum, { speakers }) => sum + (speakers.find((speaking) => speaking.person === id)?.quotes ?? 0),
    0,
  );
  return { ...person, stories: stories.length, quotes };
}
