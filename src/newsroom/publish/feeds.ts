import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Edition } from '#core/edition/edition.ts';
import type { StoryRecord } from '#core/edition/record.ts';
import { frontPath, personPath, quotePath, storyPath, topicPath, type Path } from '#core/story/address.ts';

/** How many entries a feed holds: what a follower who looks once a week may have missed. */
const most = 30;

/** The three forms of each feed, as names beside the page that it follows. */
export const feedNames = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;

type Entry = {
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly date: Date;
  readonly language: string;
};
type Feed = {
  readonly path: Path;
  readonly title: string;
  readonly description: string;
  readonly entries: readonly Entry[];
  /** When there are no entries yet: the newest story of those that the feed looks at. */
  readonly since: number;
};

/**
 * RSS 2.0, Atom and JSON Feed of the edition, of every topic, and of every person: there, what they have said. Who has
 * not been quoted yet can be followed too.
 */
export function* feedFiles(edition: Edition, address: string): Generator<readonly [name: string, text: string]> {
  for (const feed of feeds(edition, address)) {
    const at = feed.path.slice(1);
    const updated = feed.entries[0]?.date ?? new Date(feed.since);
    const self = (name: string) => address + feed.path + name;
    const { language } = edition.site;
    yield [
      at + feedNames.rss,
      generateRssFeed({
        title: feed.title,
        link: address + feed.path,
        description: feed.description,
        language,
        lastBuildDate: updated,
        atom: { links: [{ href: self(feedNames.rss), rel: 'self', type: 'application/rss+xml' }] },
        items: feed.entries.map(({ url, title, text, date }) => ({
          title,
          link: url,
          description: text,
          pubDate: date,
          guid: { value: url, isPermaLink: true },
        })),
      }),
    ];
    yield [
      at + feedNames.atom,
      generateAtomFeed({
        id: address + feed.path,
        title: { value: feed.title },
        subtitle: { value: feed.description },
        updated,
        authors: [{ name: edition.site.name }],
        links: [
          { href: self(feedNames.atom), rel: 'self', type: 'application/atom+xml' },
          { href: address + feed.path, rel: 'alternate', type: 'text/html' },
        ],
        entries: feed.entries.map(({ url, title, text, date }) => ({
          id: url,
          title: { value: title },
          updated: date,
          published: date,
          summary: { value: text },
          links: [{ href: url, rel: 'alternate', type: 'text/html' }],
        })),
      }),
    ];
    yield [
      at + feedNames.json,
      `${JSON.stringify(
        generateJsonFeed({
          title: feed.title,
          home_page_url: address + feed.path,
          feed_url: self(feedNames.json),
          description: feed.description,
          language,
          items: feed.entries.map(({ url, title, text, date, language: inLanguage }) => ({
            id: url,
            url,
            title,
            content_text: text,
            date_published: date,
            language: inLanguage,
          })),
        }),
      )}\n`,
    ];
  }
}

function* feeds(edition: Edition, address: string): Generator<Feed> {
  const { site } = edition;
  const newest = edition.records[0]?.time ?? 0;
  yield {
    path: frontPath,
    title: site.name,
    description: site.description,
    entries: stories(edition.originals, address),
    since: newest,
  };
  for (const topic of site.topics) {
    yield {
      path: topicPath(topic.slug),
      title: `${topic.name[site.language]} – ${site.name}`,
      description: topic.description[site.language],
      entries: stories(edition.byTopic.get(topic.slug) ?? [], address),
      since: newest,
    };
  }
  for (const [id, records] of edition.byPerson) {
    const name = edition.people.get(id)?.name ?? id;
    yield {
      path: personPath(id),
      title: `${name} – ${site.name}`,
      description: site.language === 'en' ? `What ${name} has said` : `Semua ucapan ${name}`,
      entries: records
        .flatMap((record) => record.quotes.filter(({ voice, kind }) => voice.person === id && kind !== 'indirect'))
        .slice(0, most)
        .map((quote) => ({
          url: address + quotePath(quote.story, quote.quote),
          title: `${name}: “${quote.words}”`,
          text: quote.headline,
          date: new Date(quote.datePublished),
          language: quote.language,
        })),
      since: records[0]?.time ?? newest,
    };
  }
}

function stories(records: readonly StoryRecord[], address: string): readonly Entry[] {
  return records.slice(0, most).map(({ card, time }) => ({
    url: address + storyPath(card.slug),
    title: card.headline,
    text: card.standfirst ?? card.headline,
    date: new Date(time),
    language: card.language,
  }));
}
