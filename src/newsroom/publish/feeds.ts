import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Edition } from '#core/edition/edition.ts';
import type { StoryRecord } from '#core/edition/record.ts';
import { frontPath, personPath, quotePath, storyPath, topicPath, type Path } from '#core/story/address.ts';
import type { PersonId } from '#core/story/person.ts';

/** How many entries a feed holds: what a follower who looks once a week may have missed. */
const most = 30;

/** The three forms of each feed, as names beside the page that it follows. */
export const feedNames = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

export type Feed = {
  readonly path: Path;
  readonly title: string;
  readonly description: string;
  readonly language: string;
  /** Of whose edition it is. */
  readonly author: string;
  readonly entries: readonly Entry[];
  /** When it last changed, in milliseconds since 1970: without entries, when the newest story it looks at came out. */
  readonly updated: number;
};
type Entry = {
  readonly path: Path;
  readonly title: string;
  readonly text: string;
  /** In milliseconds since 1970. */
  readonly time: number;
  readonly language: string;
};

/**
 * A feed as RSS 2.0, Atom and JSON Feed.
 *
 * @param address where the edition stands, without a slash at the end
 */
export function feedFiles(feed: Feed, address: string): readonly (readonly [name: string, text: string])[] {
  const at = feed.path.slice(1);
  const page = address + feed.path;
  const updated = new Date(feed.updated);
  const { title, description, language } = feed;
  const entries = feed.entries.map(({ path, time, ...entry }) => ({
    ...entry,
    url: address + path,
    date: new Date(time),
  }));
  const rss = generateRssFeed({
    title,
    link: page,
    description,
    language,
    lastBuildDate: updated,
    atom: { links: [{ href: page + feedNames.rss, rel: 'self', type: 'application/rss+xml' }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: entry.url,
      description: entry.text,
      pubDate: entry.date,
      guid: { value: entry.url, isPermaLink: true },
    })),
  });
  const atom = generateAtomFeed({
    id: page,
    title: { value: title },
    subtitle: { value: description },
    updated,
    authors: [{ name: feed.author }],
    links: [
      { href: page + feedNames.atom, rel: 'self', type: 'application/atom+xml' },
      { href: page, rel: 'alternate', type: 'text/html' },
    ],
    entries: entries.map((entry) => ({
      id: entry.url,
      title: { value: entry.title },
      updated: entry.date,
      published: entry.date,
      summary: { value: entry.text },
      links: [{ href: entry.url, rel: 'alternate', type: 'text/html' }],
    })),
  });
  const json = generateJsonFeed({
    title,
    home_page_url: page,
    feed_url: page + feedNames.json,
    description,
    language,
    items: entries.map((entry) => ({
      id: entry.url,
      url: entry.url,
      title: entry.title,
      content_text: entry.text,
      date_published: entry.date,
      language: entry.language,
    })),
  });
  return [
    [at + feedNames.rss, rss],
    [at + feedNames.atom, atom],
    [at + feedNames.json, `${JSON.stringify(json)}\n`],
  ];
}

/**
 * The feeds of the edition, of every topic, and of every person: there, what they have said. Who has not been quoted yet
 * can be followed too.
 */
export function* feedsOf(edition: Edition): Generator<Feed> {
  const { site } = edition;
  const newest = edition.records[0]?.time ?? 0;
  const feed = (path: Path, title: string, description: string, entries: readonly Entry[], since: number): Feed => ({
    path,
    title,
    description,
    language: site.language,
    author: site.name,
    entries,
    updated: entries[0]?.time ?? since,
  });
  yield feed(frontPath, site.name, site.description, storyEntries(edition.originals), newest);
  for (const { slug, name, description } of site.topics) {
    const title = `${name[site.language]} – ${site.name}`;
    const entries = storyEntries(edition.byTopic.get(slug) ?? []);
    yield feed(topicPath(slug), title, description[site.language], entries, newest);
  }
  for (const [id, records] of edition.byPerson) {
    const name = edition.people.get(id)?.name ?? id;
    const description = site.language === 'en' ? `What ${name} has said` : `Semua ucapan ${name}`;
    const entries = statementEntries(id, name, records);
    yield feed(personPath(id), `${name} – ${site.name}`, description, entries, records[0]?.time ?? newest);
  }
}

function storyEntries(records: readonly StoryRecord[]): readonly Entry[] {
  return records.slice(0, most).map(({ card, time }) => ({
    path: storyPath(card.slug),
    title: card.headline,
    text: card.standfirst ?? card.headline,
    time,
    language: card.language,
  }));
}

function statementEntries(id: PersonId, name: string, records: readonly StoryRecord[]): readonly Entry[] {
  const entries: Entry[] = [];
  for (const { card, time, quotes } of records) {
    for (const { voice, kind, quote, words } of quotes) {
      if (voice.person !== id || kind === 'indirect') continue;
      const title = `${name}: “${words}”`;
      entries.push({ path: quotePath(card.slug, quote), title, text: card.headline, time, language: card.language });
      if (entries.length === most) return entries;
    }
  }
  return entries;
}
